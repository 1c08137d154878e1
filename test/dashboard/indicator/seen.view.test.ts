import { expect } from '@open-wc/testing';
import type { ChartNote, Series } from '@draagkracht/model';
import { seenOf, seriesSeen } from '../../../packages/dashboard/src/indicator/seen.view.js';

describe('a chart as somebody saw it', () => {
  const series: Series = {
    indicator: {
      id: 'a',
      label: { nl: 'Eenzaam', en: 'Lonely' },
      unit: '%',
      decimals: 1,
      direction: 'lower',
      source: { name: 'GGD' },
    },
    region: { code: 'GM9998', label: 'Voorbeeldgemeente' },
    points: [
      { period: '2020JJ00', value: 4 },
      { period: '2021JJ00', value: { kind: 'suppressed' } },
      { period: '2022JJ00', value: 5, status: 'provisional' },
    ],
  };

  it('comes back as it was: figures, gaps by their name, what was provisional, unit and source', () => {
    const note: ChartNote = {
      indicatorId: 'a',
      region: 'GM9998',
      text: '',
      madeOn: '',
      seen: seenOf(series, 'Zin.', 'nl'),
    };
    const again = seriesSeen(note, 'Voorbeeldgemeente');
    expect(again.points).to.eql(series.points);
    expect([again.indicator.label.nl, again.indicator.unit, again.indicator.source?.name]).to.eql([
      'Eenzaam',
      '%',
      'GGD',
    ]);
  });

  it('keeps the last six hundred points of a longer one', () => {
    const long = { ...series, points: Array.from({ length: 700 }, (_, n) => ({ period: String(n), value: n })) };
    const { points } = seenOf(long, 'x'.repeat(2000), 'nl');
    expect([points.length, points[0]?.value]).to.eql([600, 100]);
  });
});
