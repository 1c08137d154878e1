import { expect } from '@open-wc/testing';
import { sameText, type Indicator } from '@draagkracht/model';
import { judgePlainSeries, judgeSeries, termsOf } from '@draagkracht/statistics';

const indicator: Indicator = {
  id: 'x',
  label: sameText('X'),
  unit: '',
  decimals: 0,
  direction: 'lower',
  breaks: [{ period: '2012JJ00', reason: sameText('anders geteld') }],
  target: { path: [{ period: '2015JJ00', value: 0 }], setBy: 'de raad', basis: 'raadsbesluit' },
};
const points = [1, 2, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10].map((value, at) => ({
  period: `${2010 + at}JJ00`,
  value,
}));

describe('judgePlainSeries', () => {
  it('says of a series that nobody rebased what judgeSeries says', () => {
    const series = { indicator, points };
    expect(judgePlainSeries(series)).to.deep.equal(judgeSeries(series));
    expect(judgePlainSeries(series, 'run').kind).to.equal('run');
  });

  it('hands on everything a series says of itself, a target of 0 too', () =>
    expect(termsOf({ indicator, points, baseline: 12 })).to.deep.equal({
      direction: 'lower',
      breaks: [2],
      baseline: 12,
      target: 0,
    }));
});
