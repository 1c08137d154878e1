import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DidVerdict, Series } from '@draagkracht/model';
import { differenceInDifferences, didWorking } from '@draagkracht/statistics';
import { indicatorOf, seriesFrom } from '../../helpers/series.js';

const verdictOf = (own: readonly number[], other: readonly number[], from = '2019JJ00'): DidVerdict => {
  const answer = differenceInDifferences({ own: seriesFrom(2015, own), comparison: seriesFrom(2015, other), from });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.verdict;
};

describe('differenceInDifferences', () => {
  it('gives the vector of the field notes: T 40→46, C 38→41 is +3', () => {
    const { effect, means, trends } = verdictOf([40, 40, 40, 40, 46], [38, 38, 38, 38, 41]);
    expect(effect).to.equal(3);
    expect(means).to.deep.equal({ ownBefore: 40, ownAfter: 46, otherBefore: 38, otherAfter: 41 });
    expect(trends.check).to.equal('holds');
  });

  it('gives no interval where the difference between the two never wanders: there is nothing to measure chance with', () => {
    const verdict = verdictOf([40, 41, 42, 43, 49], [38, 39, 40, 41, 44]);
    expect(verdict.interval).to.equal(undefined);
    expect(verdict.beyondChance).to.equal(false);
  });

  it('sees an effect that stands out above the wandering, with the check that held', () => {
    const verdict = verdictOf(
      [40, 41, 40.2, 41.3, 40.5, 41, 55, 56],
      [38, 39.1, 38, 39.2, 38.6, 38.9, 39, 39.5],
      '2021JJ00',
    );
    expect(verdict.beyondChance).to.equal(true);
    expect(verdict.trends.check).to.equal('holds');
    expect(verdict.interval!.low).to.be.above(0);
  });

  it('gives the interval of Donald and Lang, as done by hand', () => {
    const { effect, interval } = verdictOf([10, 12, 11, 16, 18], [10, 10, 10, 10, 10], '2018JJ00');
    // Differences 0 2 1 | 6 8: means 1 and 7, squares 2 + 2, s² = 4/3, error √(4/3 × 5/6), t with 3 degrees of freedom 3.182446.
    expect(effect).to.equal(6);
    const reach = 3.182446 * Math.sqrt((4 / 3) * (5 / 6));
    expect(interval!.low).to.be.closeTo(6 - reach, 1e-5);
    expect(interval!.high).to.be.closeTo(6 + reach, 1e-5);
  });

  it('says that trends fail when they went apart before, and that they are unclear when three figures leave all open', () => {
    expect(verdictOf([40, 42, 44.1, 46, 48], [38, 38, 38, 38, 38]).trends.check).to.equal('fails');
    expect(verdictOf([40, 42, 39, 43], [38, 38, 38, 38], '2018JJ00').trends.check).to.equal('unclear');
  });

  it('adds an interval over people where all parts are known, and needs both to lie on one side of 0', () => {
    const parts = (counts: readonly number[]): Series => ({
      indicator: indicatorOf(),
      points: counts.map((numerator, at) => ({
        period: `${2015 + at}JJ00`,
        value: numerator / 10,
        numerator,
        denominator: 1000,
      })),
    });
    const answer = differenceInDifferences({
      own: parts([400, 402, 399, 401, 460]),
      comparison: parts([380, 379, 381, 380, 410]),
      from: '2019JJ00',
    });
    if (!answer.ok) throw new Error(answer.refusal);
    const { sampling, interval, beyondChance, effect } = answer.verdict;
    expect(effect).to.be.closeTo(2.95, 1e-9);
    expect(interval!.low).to.be.above(0);
    expect(sampling!.low).to.be.below(0);
    expect(beyondChance).to.equal(false);
  });

  it('refuses what it cannot answer, and says why', () => {
    const refusal = (own: Series, comparison: Series, from = '2018JJ00') => {
      const answer = differenceInDifferences({ own, comparison, from });
      return answer.ok ? 'none' : answer.refusal;
    };
    const plain = seriesFrom(2015, [1, 2, 3, 4]);
    expect(refusal(plain, seriesFrom(2015, [1, 2, 3, 4], { unit: 'euro' }))).to.equal('unlike-figures');
    expect(refusal(plain, seriesFrom(2016, [1, 2, 3, 4]))).to.equal('too-few-before');
    expect(refusal(plain, plain, '2020JJ00')).to.equal('too-few-after');
    expect(refusal(plain, seriesFrom(2015, [1, 2, 3, 4], { kind: 'model' }))).to.equal('model-estimate');
    expect(refusal(plain, plain, 'ooit')).to.equal('no-period');
  });

  it('stays the same when both move together, in any year and by any amount', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(figures, figures, figures, (own, other, common) => {
        const plus = (values: readonly number[]): number[] => values.map((value, at) => value + common[at]!);
        const before = verdictOf(own, other);
        const after = verdictOf(plus(own), plus(other));
        expect(after.effect).to.be.closeTo(before.effect, 1e-9);
        expect(after.trends.slopeDifference).to.be.closeTo(before.trends.slopeDifference, 1e-9);
        expect(after.trends.drift).to.be.closeTo(before.trends.drift, 1e-6);
        if (before.interval) expect(after.interval!.low).to.be.closeTo(before.interval.low, 1e-6);
      }),
    );
  });

  it('turns around when the two change places', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(figures, figures, (own, other) => {
        expect(verdictOf(own, other).effect).to.be.closeTo(-verdictOf(other, own).effect, 1e-9);
      }),
    );
  });
});

describe('didWorking', () => {
  it('can be redone by hand from its own numbers', () => {
    const question = {
      own: seriesFrom(2015, [39, 40, 41, 46]),
      comparison: seriesFrom(2015, [37, 38, 39, 41]),
      from: '2018JJ00',
    };
    const working = didWorking(question)!;
    const effect = working.steps.find(({ code }) => code === 'effect')!;
    const { T1, T2, C1, C2 } = effect.numbers as Record<string, number>;
    expect(T2! - T1! - (C2! - C1!)).to.equal(effect.result);
    expect(working.method).to.deep.equal({ name: 'difference-in-differences', version: '1' });
    expect(didWorking({ ...question, from: '2016JJ00' })).to.equal(undefined);
  });
});
