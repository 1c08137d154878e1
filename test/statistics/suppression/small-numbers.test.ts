import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isGap, sameText, type Indicator, type Point, type SmallNumberPolicy } from '@draagkracht/model';
import { protectPoint, protectSeries, smallNumberRules } from '@draagkracht/statistics';

const percentage: Indicator = { id: 'p', label: sameText('P'), unit: '%', decimals: 1, direction: 'neutral' };
const survey: Indicator = { ...percentage, kind: 'survey' };
const count: Indicator = { id: 'c', label: sameText('C'), unit: '', decimals: 0, direction: 'neutral', additive: true };
const point = (value: number, denominator?: number): Point => ({
  period: '2024JJ00',
  value,
  ...(denominator === undefined ? {} : { numerator: Math.round((value * denominator) / 100), denominator }),
});
const hides = (one: Point, indicator: Indicator, policy: SmallNumberPolicy): boolean =>
  isGap(protectPoint(one, indicator, policy).value);

describe('small numbers (D§3.5)', () => {
  it('publiek: a percentage of a register needs 10 people, of a survey 30', () => {
    expect([9, 10].map((n) => hides(point(0, n), percentage, 'publiek'))).to.deep.equal([true, false]);
    expect([29, 30].map((n) => hides(point(50, n), survey, 'publiek'))).to.deep.equal([true, false]);
  });

  it('streng: 30 for each', () => {
    expect([29, 30].map((n) => hides(point(0, n), percentage, 'streng'))).to.deep.equal([true, false]);
    expect([1, 29, 30].map((n) => hides(point(n), count, 'streng'))).to.deep.equal([true, true, false]);
  });

  it('publiek: counts from 1 to 9 are hidden, 0 is not', () => {
    expect([0, 1, 9, 10].map((n) => hides(point(n), count, 'publiek'))).to.deep.equal([false, true, true, false]);
  });

  it('hides a percentage that tells of 1 to 9 people, in it or not in it, as the gate does', () => {
    const parts = [0, 4, 9, 10, 50, 90, 91, 99];
    expect(parts.map((n) => hides(point(n, 100), percentage, 'publiek'))).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(hides({ period: '2024JJ00', value: 4, denominator: 100 }, percentage, 'publiek')).to.equal(true);
    for (const kind of ['survey', 'model'] as const)
      expect(hides(point(4, 100), { ...percentage, kind }, 'publiek')).to.equal(false);
  });

  it('intern hides nothing', () => {
    expect(hides(point(50, 3), survey, 'intern')).to.equal(false);
    expect(hides(point(3), count, 'intern')).to.equal(false);
  });

  it('leaves alone what is no count: money, rates, percentages without a known denominator', () => {
    expect(hides(point(3), { ...count, unit: 'euro' }, 'streng')).to.equal(false);
    expect(hides(point(3), { ...count, additive: false }, 'streng')).to.equal(false);
    expect(hides(point(3), percentage, 'streng')).to.equal(false);
  });

  it('takes the parts and the interval away with the figure, and keeps period and status', () => {
    const one = protectPoint({ ...point(50, 4), low: 10, high: 90, status: 'provisional' }, percentage, 'publiek');
    expect(one).to.deep.equal({
      period: '2024JJ00',
      value: { kind: 'suppressed', reason: 'few-people' },
      status: 'provisional',
    });
  });

  it('keeps the reason a figure was not there', () => {
    const gap: Point = { period: '2024JJ00', value: { kind: 'impossible' } };
    expect(protectPoint(gap, count, 'streng')).to.equal(gap);
  });

  it('gives back the same series when there is nothing to hide', () => {
    const series = { indicator: count, points: [point(0), point(12)] };
    expect(protectSeries(series, 'publiek')).to.equal(series);
    expect(protectSeries({ ...series, points: [point(4)] }, 'publiek').points[0]!.value).to.deep.equal({
      kind: 'suppressed',
      reason: 'small-count',
    });
  });

  it('never shows more under a stricter policy', () => {
    const policies = ['intern', 'publiek', 'streng'] as const;
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.option(fc.integer({ min: 1, max: 200 })),
        fc.constantFrom(percentage, survey, count),
        (value, n, indicator) => {
          const hidden = policies.map((policy) => hides(point(value, n ?? undefined), indicator, policy));
          expect(hidden).to.deep.equal([...hidden].sort((a, b) => Number(a) - Number(b)));
        },
      ),
    );
  });

  it('has a rule for every policy', () => {
    expect(Object.keys(smallNumberRules)).to.have.members(['intern', 'publiek', 'streng']);
  });
});
