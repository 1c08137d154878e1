import { expect, fixture, html } from '@open-wc/testing';
import { longSeries, type Indicator, type Series } from '@draagkracht/model';
import '@draagkracht/charts/outcome-chart/define.js';
import { drawnFrom, drawnPlaces } from '../../../packages/charts/src/outcome-chart/long-drawing.js';

const indicator: Indicator = {
  id: 'meldingen',
  label: { nl: 'Meldingen', en: 'Reports' },
  unit: 'per dag',
  decimals: 1,
  direction: 'lower',
};
const days = (count: number, change?: (values: Float64Array) => void): Series => {
  const values = Float64Array.from({ length: count }, (_, at) => 50 + Math.sin(at * 7) * 5);
  change?.(values);
  return longSeries(indicator, { first: '1990-01-01', values }, { code: 'GM0344', label: 'Utrecht' });
};

describe('a series in columns', () => {
  it('is drawn from few points, extremes and gaps among them', async () => {
    const series = days(100_000, (values) => {
      values[70_001] = 400;
      values[20_002] = Number.NaN;
    });
    const { points, whole } = await drawnFrom(series);
    expect(points.length).to.be.lessThan(5_000);
    expect(points.some(({ value }) => value === 400)).to.equal(true);
    expect(points.some(({ value }) => typeof value === 'object')).to.equal(true);
    expect(whole!.count).to.equal(100_000);
    expect(whole!.point(70_001, indicator)).to.include({ value: 400, mark: 'concern' });
    expect(whole!.point(20_002, indicator).gap).to.equal('missing');
  });

  it('keeps what the sentence speaks of', () => {
    const columns = { first: '2000-01-01', values: Float64Array.from({ length: 50_000 }, (_, at) => at % 9) };
    expect(drawnPlaces(columns, new Uint8Array(50_000), [123, 49_998])).to.include.members([0, 123, 49_998, 49_999]);
  });

  it('comes as points where small numbers may have to be hidden', async () => {
    const counts = { ...days(20_000), indicator: { ...indicator, additive: true } } as Series;
    expect((await drawnFrom(counts)).whole).to.equal(undefined);
  });

  it('says the same as the same figures one by one, and shows every one of them in the table', async () => {
    const long = days(12_000, (values) => values.fill(80, 11_990));
    const { columns: _, ...short } = { ...long, points: long.points };
    const sentences: string[] = [];
    for (const series of [long, short]) {
      const chart = await fixture<HTMLElementTagNameMap['dk-outcome-chart']>(
        html`<dk-outcome-chart .series=${series}></dk-outcome-chart>`,
      );
      await chart.updateComplete;
      sentences.push(chart.shadowRoot!.querySelector('#sentence')!.textContent);
      expect(chart.shadowRoot!.textContent).to.include('12.000 punten');
    }
    expect(sentences[0]).to.equal(sentences[1]);
  });
});
