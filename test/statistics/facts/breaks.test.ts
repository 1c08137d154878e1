import { expect } from '@open-wc/testing';
import { sameText, type Series } from '@draagkracht/model';
import { breakPlaces } from '@draagkracht/statistics';
import { notBefore } from '../../../packages/statistics/src/facts/breaks.js';

const series = (periods: string[], breaks: string[]): Series => ({
  indicator: {
    id: 'x',
    label: sameText('X'),
    unit: '',
    decimals: 0,
    direction: 'neutral',
    breaks: breaks.map((period) => ({ period, reason: sameText('r') })),
  },
  points: periods.map((period) => ({ period, value: 1 })),
});

describe('breakPlaces', () => {
  it('finds the first point of the new definition, also when its own period has no point', () => {
    const found = breakPlaces(series(['2018JJ00', '2020JJ00', '2022JJ00'], ['2021JJ00', '2020JJ00']));
    expect(found.map(({ index, at }) => [index, at.period])).to.deep.equal([
      [1, '2020JJ00'],
      [2, '2021JJ00'],
    ]);
  });

  it('leaves out what lies before the first point or after the last', () => {
    expect(breakPlaces(series(['2018JJ00', '2019JJ00'], ['2018JJ00', '2010JJ00', '2030JJ00']))).to.deep.equal([]);
  });
});

describe('notBefore', () => {
  it('compares over rhythms, and text where there is no calendar', () => {
    expect(notBefore('2020KW03', '2020JJ00')).to.equal(true);
    expect(notBefore('2019KW04', '2020JJ00')).to.equal(false);
    expect(notBefore('b', 'a')).to.equal(true);
  });
});
