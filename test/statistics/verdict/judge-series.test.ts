import { expect } from '@open-wc/testing';
import { sameText, type Indicator } from '@draagkracht/model';
import { judgeSeries } from '@draagkracht/statistics';

describe('judgeSeries', () => {
  const calm = Array.from({ length: 13 }, (_, at) => (at % 2 === 0 ? 10 : 12));

  it('reads direction, breaks and target from a series', () => {
    const indicator: Indicator = {
      id: 'x',
      label: sameText('X'),
      unit: '',
      decimals: 0,
      direction: 'lower',
      breaks: [{ period: '2012JJ00', reason: sameText('anders geteld') }],
      target: { path: [{ period: '2015JJ00', value: 99 }], setBy: 'de raad', basis: 'raadsbesluit' },
    };
    const points = [1, 2, ...calm, 30].map((value, at) => ({ period: `${2010 + at}JJ00`, value }));
    const verdict = judgeSeries({ indicator, points });
    expect(verdict.segments.map((segment) => segment.n)).to.deep.equal([2, 14]);
    expect(verdict).to.include({ change: 'concern', assurance: 'passes' });
    expect(judgeSeries({ indicator, points }, { direction: 'higher' }).change).to.equal('improvement');
  });
});
