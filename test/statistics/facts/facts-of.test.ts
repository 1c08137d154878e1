import { expect } from '@open-wc/testing';
import { MISSING, sameText, type Indicator, type Point, type Series } from '@draagkracht/model';
import { factsOf, judgeSeries, type FactsOptions } from '@draagkracht/statistics';

const youthCare: Indicator = {
  id: 'jeugdhulp',
  label: sameText('Jongeren met jeugdhulp'),
  unit: '%',
  decimals: 1,
  direction: 'neutral',
};
const years = (...values: Point['value'][]): Point[] =>
  values.map((value, at) => ({ period: `${2010 + at}JJ00`, value }));
const facts = (series: Series, options?: FactsOptions) => factsOf(series, judgeSeries(series), options);

describe('factsOf', () => {
  it('of a short real series: last, previous, difference, no test (Amstelveen, youth care 2016–2019)', () => {
    const points = [7.8, 7.3, 8.1, 9.3].map((value, at) => ({ period: `${2016 + at}JJ00`, value }));
    const found = facts({ indicator: youthCare, region: { code: 'GM0362', label: 'Amstelveen' }, points });
    expect(found).to.deep.include({
      regionLabel: 'Amstelveen',
      kind: 'values',
      n: 4,
      change: 'too-few',
      assurance: 'none',
      differenceTest: 'untested',
      latest: { period: '2019JJ00', value: 9.3, status: 'definitive' },
      previous: { period: '2018JJ00', value: 8.1, status: 'definitive' },
    });
    expect(found.difference).to.be.closeTo(1.2, 1e-9);
  });

  it('of nothing says nothing', () => {
    expect(facts({ indicator: youthCare, points: [] })).to.deep.equal({
      indicator: youthCare,
      kind: 'values',
      n: 0,
      differenceTest: 'untested',
      change: 'too-few',
      assurance: 'none',
    });
  });

  it('names the gap at the end and keeps the last figure', () => {
    const found = facts({ indicator: youthCare, points: years(1, 2, { kind: 'suppressed', reason: 'fewer than 10' }) });
    expect(found.endGap).to.deep.equal({ period: '2012JJ00', gap: { kind: 'suppressed', reason: 'fewer than 10' } });
    expect(found.latest!.value).to.equal(2);
    expect(facts({ indicator: youthCare, points: years(MISSING) }))
      .to.have.property('endGap')
      .and.not.have.property('latest');
  });

  it('carries status and intervals of both figures', () => {
    const points: Point[] = [
      { period: '2023JJ00', value: 78, numerator: 78, denominator: 100, status: 'revised-provisional' },
      { period: '2024JJ00', value: 84, numerator: 84, denominator: 100, status: 'provisional' },
    ];
    const found = facts({ indicator: youthCare, points }, { population: 200 });
    expect(found.latest!.status).to.equal('provisional');
    expect(found.previous!.status).to.equal('revised-provisional');
    expect(found.differenceTest).to.equal('chance');
    expect(found.latest!.interval!.high - found.latest!.interval!.low).to.be.below(12);
  });

  it('gives the signal of the last figure with its periods', () => {
    const points = years(9, 8, 7, 6, 5, 4, 3);
    const found = facts({ indicator: { ...youthCare, direction: 'lower' }, points });
    expect(found.signal).to.deep.equal({
      rule: 'trend',
      from: 0,
      to: 6,
      side: 'low',
      fromPeriod: '2010JJ00',
      toPeriod: '2016JJ00',
    });
    expect(found.change).to.equal('improvement');
  });

  it('compares nothing across a break, and names the last one inside the series', () => {
    const indicator = { ...youthCare, breaks: [{ period: '2016JJ00', reason: sameText('nieuwe telling') }] };
    const found = facts({ indicator, points: years(9, 8, 7, 6, 5, 4, 3) });
    expect(found).to.include({ n: 1, differenceTest: 'not-compared', change: 'too-few' });
    expect(found.lastBreak!.period).to.equal('2016JJ00');
    expect(found).to.not.have.any.keys('difference', 'signal');
  });

  it('draws no conclusion from a figure before a break with nothing after it', () => {
    const indicator = { ...youthCare, breaks: [{ period: '2017JJ00', reason: sameText('nieuwe telling') }] };
    const found = facts({ indicator, points: years(9, 8, 7, 6, 5, 4, 3, MISSING) });
    expect(found).to.include({ n: 0, change: 'too-few' });
    expect(found).to.not.have.property('signal');
  });
});
