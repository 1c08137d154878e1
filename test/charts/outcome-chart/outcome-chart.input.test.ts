import { expect } from '@open-wc/testing';
import { MISSING, SourceError, type Series } from '@draagkracht/model';
import {
  inputOf,
  type ChartInput,
  type PageWishes,
} from '../../../packages/charts/src/outcome-chart/outcome-chart.input.js';
import { lightNotes } from '../../../packages/charts/src/shared/light-source.js';
import { inputMessages } from '../../../packages/charts/src/shared/messages.js';
import type { SourceState } from '../../../packages/charts/src/shared/source-controller.js';
import { readTable } from '../../../packages/charts/src/shared/table-source.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const nothing: PageWishes = {
  series: undefined,
  others: [],
  better: '',
  unit: '',
  target: '',
  targetSetBy: '',
  targetBasis: '',
  baseline: null,
};
const TABLE = '<table><tr><th>Jaar</th><th>N</th></tr><tr><td>2024</td><td>3</td></tr></table>';
const { series } = scenarios.typical;

function input(
  content: string,
  wishes: Partial<PageWishes> = {},
  source: SourceState = { state: 'none' },
  hasReader = true,
): ChartInput {
  const host = document.createElement('div');
  host.innerHTML = content;
  const readers = {
    table: () => (hasReader ? readTable : undefined),
    notes: () => (hasReader ? lightNotes : undefined),
  };
  return inputOf(host, { ...nothing, ...wishes }, source, readers, 'nl');
}
const seriesIn = (found: ChartInput): Extract<ChartInput, { kind: 'series' }> => {
  if (found.kind !== 'series') throw new Error(`${found.kind} and no series`);
  return found;
};

describe('what a chart has to show', () => {
  it('is the series that was set, before the src, before the table', () => {
    const ready: SourceState = { state: 'ready', series: scenarios.run.series };
    expect(seriesIn(input(TABLE, { series }, ready)).series.points).to.equal(series.points);
    expect(seriesIn(input(TABLE, {}, ready)).series.points).to.equal(scenarios.run.series.points);
    expect(seriesIn(input(TABLE)).series.points).to.deep.equal([{ period: '2024JJ00', value: 3 }]);
  });

  it('is nothing yet while the reader of tables is on its way', () =>
    expect(input(TABLE, {}, { state: 'none' }, false)).to.deep.equal({ kind: 'waiting' }));
  it('is how to begin when there is nothing', () => expect(input('')).to.deep.equal({ kind: 'empty' }));

  it('is a sentence when a src cannot be shown', () => {
    const say = (state: SourceState): string => {
      const found = input(TABLE, {}, state);
      return 'say' in found ? found.say(inputMessages('nl')) : found.kind;
    };
    expect(say({ state: 'loading' })).to.equal('De cijfers worden geladen.');
    expect(say({ state: 'no-reader' })).to.include('kan geen bestanden lezen');
    expect(say({ state: 'failed', code: 'empty', detail: 'a.csv', cause: new SourceError('empty', 'a.csv') })).to.equal(
      'Het bestand a.csv is leeg.',
    );
  });

  it('is bent by what the page wrote', () => {
    const found = seriesIn(
      input('<ol data-dk="events"><li><time>2022</time> iets</li></ol>', {
        series,
        better: 'lower',
        unit: 'punten',
        target: '2026: 80',
        targetSetBy: 'raad',
        targetBasis: 'plan',
      }),
    );
    expect(found.series.indicator).to.deep.include({
      direction: 'lower',
      unit: 'punten',
      target: { path: [{ period: '2026JJ00', value: 80 }], setBy: 'raad', basis: 'plan' },
    });
    expect(found.series.events).to.have.length(1);
    expect(found.targetRefused).to.equal(false);
  });

  it('refuses a target nobody stands behind', () =>
    expect(seriesIn(input('', { series, target: '2026: 80' })).targetRefused).to.equal(true));

  it('knows no figure that is none', () => {
    const odd = {
      ...series,
      points: [
        { period: '2024JJ00', value: Number.NaN },
        { period: '2025JJ00', value: 3 },
      ],
    };
    expect(seriesIn(input('', { series: odd, others: [odd] })).series.points.map(({ value }) => value)).to.deep.equal([
      MISSING,
      3,
    ]);
    expect(seriesIn(input('', { series: odd, others: [odd] })).others[0]!.points[0]!.value).to.equal(MISSING);
  });

  it('puts points in order of time, whatever order they came in, and leaves names alone', () => {
    const { points } = series;
    const given = (some: Series['points']): string[] => {
      const found = input('', { series: { ...series, points: some } });
      return found.kind === 'series' ? found.series.points.map(({ period }) => period) : [];
    };
    const periods = points.map(({ period }) => period);
    expect(given([...points].reverse())).to.deep.equal(periods);
    expect(given([...points.slice(3), ...points.slice(0, 3)])).to.deep.equal(periods);
    expect(given(['nr. 9', 'nr. 10', 'nr. 1'].map((period) => ({ period, value: 1 })))).to.deep.equal([
      'nr. 9',
      'nr. 10',
      'nr. 1',
    ]);
  });

  it('stands attributes that were taken away', () => {
    expect(
      seriesIn(
        input(TABLE, {
          series: null,
          others: null,
          better: null,
          unit: null,
          target: null,
          targetSetBy: null,
          targetBasis: null,
        }),
      ).targetRefused,
    ).to.equal(false);
  });
});
