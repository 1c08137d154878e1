import { expect } from '@open-wc/testing';
import { sameText, type Direction, type Series } from '@draagkracht/model';
import { assurancesOf, judgeSeries } from '@draagkracht/statistics';

const calm = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 10 : 12));

const series = (direction: Direction, path: readonly (readonly [number, number])[], rebase = false): Series => ({
  indicator: {
    id: 'x',
    label: sameText('X'),
    unit: '',
    decimals: 0,
    direction,
    target: { path: path.map(([year, value]) => ({ period: `${year}JJ00`, value })), setBy: 'raad', basis: 'besluit' },
  },
  points: [...calm, ...calm.map((value) => value + 40)].map((value, at) => ({ period: `${2000 + at}JJ00`, value })),
  ...(rebase ? { rebases: [{ period: '2012JJ00', cause: 'c', by: 'raad' }] } : {}),
});

const told = (subject: Series): string[] =>
  assurancesOf(subject, judgeSeries(subject)).map(({ period, assurance }) => `${period.slice(0, 4)} ${assurance}`);

describe('assurancesOf', () => {
  it('judges each dated step on the limits of its own time, and one to come on the last', () => {
    const path = [
      [2003, 30],
      [2012, 30],
      [2040, 99],
    ] as const;
    expect(told(series('higher', path, true))).to.deep.equal(['2003 fails', '2012 passes', '2040 fails']);
  });

  it('bears a target of 0, and says nothing where no direction is better', () => {
    expect(told(series('lower', [[2003, 0]], true))).to.deep.equal(['2003 fails']);
    expect(told(series('higher', [[2003, 0]], true))).to.deep.equal(['2003 passes']);
    expect(told(series('neutral', [[2003, 0]], true))).to.deep.equal(['2003 none']);
  });

  it('has nothing to say without a target', () => {
    const { indicator, points } = series('higher', [[2003, 0]]);
    const { target, ...plain } = indicator;
    expect(target).to.not.equal(undefined);
    expect(told({ indicator: plain, points })).to.deep.equal([]);
  });
});
