import { expect } from '@open-wc/testing';
import {
  eventsFor,
  meaningOf,
  monitorSeries,
  targetPath,
} from '../../../packages/dashboard/src/monitor/series.view.js';
import { aTarget, anIndicator, figures } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

describe('the series of the monitor', () => {
  const { dataset, blocks } = figures();
  const column = dataset.indicators[0]!;

  it('puts the steps of a target in the order of the calendar, and leaves out those after it', () => {
    const { data } = aTarget(1, uuid(3), {
      steps: [
        { period: '2027JJ00', value: 6 },
        { period: '2026JJ00', value: 8 },
        { period: '2030JJ00', value: 1 },
      ],
    });
    expect(targetPath(data).path).to.eql([
      { period: '2026JJ00', value: 8 },
      { period: '2027JJ00', value: 6 },
      { period: '2028JJ00', value: 5 },
    ]);
  });

  it('lets a target give a direction to a figure that has none, and never overrules one', () => {
    const { data } = aTarget(1, uuid(3), { direction: 'higher' });
    expect(meaningOf(column, anIndicator(3, { direction: 'neutral' }), data).direction).to.equal('higher');
    expect(meaningOf(column, anIndicator(3, { direction: 'neutral' })).direction).to.equal('neutral');
    expect(meaningOf(column, anIndicator(3, { direction: 'lower' }), data).direction).to.equal('lower');
  });

  it('adds breaks somebody named to those of the file', () => {
    const broken = anIndicator(3, { breaks: [{ period: '2021JJ00', reason: 'Vormvrij sinds 2021' }] });
    const said = meaningOf({ ...column, breaks: [{ period: '2020JJ00', reason: { nl: 'a', en: 'b' } }] }, broken);
    expect(said.breaks?.map(({ period }) => period)).to.eql(['2020JJ00', '2021JJ00']);
  });

  it('keeps the name, the unit and the source of the file where nobody said another', () => {
    const said = meaningOf(column, anIndicator(3, { unit: '', sourceName: '' }));
    expect([said.unit, said.source?.name]).to.eql(['%', 'Voorbeeldbron']);
  });

  it('places an event in the period of the series it lies in', () => {
    const event = { resultId: '', text: 'x', on: '2024-05-02', kind: 'event' as const, decidedBy: '', expected: '' };
    const record = { ...anIndicator(1), data: event };
    expect(eventsFor([record], 'quarter').map(({ period }) => period)).to.eql(['2024KW02']);
    expect(eventsFor([{ ...record, data: { ...event, on: '' } }], 'year')).to.eql([]);
  });

  it('has no gap in years nobody was asked, and keeps every other one', () => {
    const holes = figures();
    holes.blocks[0]!.gaps.fill(1, 8, 10);
    holes.blocks[0]!.gaps.fill(2, 10, 11);
    const parts = { block: holes.blocks[0]!, column, targets: [], events: [], region: { code: 'GM9998', label: '' } };
    const lengths = (['year', '4y'] as const).map(
      (rhythm) => monitorSeries({ ...parts, indicator: anIndicator(3, { rhythm }) })!.points.length,
    );
    expect(lengths).to.eql([7, 5]);
  });

  it('is none for a region the figures do not have', () =>
    expect(
      monitorSeries({
        block: blocks[0]!,
        column,
        indicator: anIndicator(3),
        targets: [],
        events: [],
        region: { code: 'GM0001', label: '' },
      }),
    ).to.equal(undefined));
});
