import { expect } from '@open-wc/testing';
import { limitAt, sameText, type Indicator, type Series } from '@draagkracht/model';
import { judgeSeries, refusedRebases } from '@draagkracht/statistics';

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

  const shares = (unit: string, factor: number): Series => ({
    indicator: { id: 'x', label: sameText('X'), unit, decimals: 1, direction: 'lower' },
    points: calm.map((numerator, at) => ({
      period: `${2010 + at}JJ00`,
      value: (factor * numerator) / (100 + at),
      numerator,
      denominator: 100 + at,
    })),
  });

  it('gives centre and limits in the unit of the figures', () => {
    const percent = judgeSeries(shares('%', 100), { kind: 'p' });
    const rate = judgeSeries(shares('per 1.000 inwoners', 1000), { kind: 'u' });
    expect([percent.kind, rate.kind]).to.deep.equal(['p', 'u']);
    const pooled = 142 / shares('%', 100).points.reduce((sum, { denominator }) => sum + denominator!, 0);
    expect(percent.centre).to.be.closeTo(100 * pooled, 1e-9);
    expect(rate.centre).to.be.closeTo(1000 * pooled, 1e-9);
    expect(limitAt(percent.segments[0]!.upper, 3)).to.equal(limitAt(percent.upper, 3));
  });

  it('makes the usual chart where the one asked for cannot be made', () => {
    const negative = {
      ...shares('', 1),
      points: calm.map((value, at) => ({ period: `${2010 + at}JJ00`, value: value - 11 })),
    };
    for (const kind of ['p', 'u-prime', 'c', 'g', 't'] as const)
      expect(judgeSeries(negative, { kind }).kind, kind).to.equal('xmr');
    const tooMany = {
      ...shares('%', 100),
      points: shares('%', 100).points.map((point) => ({ ...point, denominator: 5, value: point.numerator! * 20 })),
    };
    expect(judgeSeries(tooMany, { kind: 'p' }).kind).to.equal('xmr');
  });

  it('begins the limits anew only for a cause and by somebody', () => {
    const given = { ...shares('', 1), rebases: [{ period: '2014JJ00', cause: 'nieuwe inkoop', by: 'de wijkteams' }] };
    expect(judgeSeries(given).segments.map(({ rebased }) => rebased)).to.deep.equal([undefined, true]);
    const unnamed = { ...given, rebases: [{ period: '2014JJ00', cause: 'nieuwe inkoop', by: ' ' }] };
    expect(judgeSeries(unnamed).segments).to.have.length(1);
    expect(refusedRebases(unnamed)).to.have.length(1);
  });
});
