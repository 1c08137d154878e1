import type { ChanceFindings, Working, WorkingStep } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { differenceInDifferences, differencesOf, didPairs, type DidQuestion } from './difference-in-differences.js';
import { interruptedSeries, segmentedFit, type ItsQuestion } from './interrupted-series.js';
import { regressionToTheMean, type RtmQuestion } from './regression-to-the-mean.js';

const step = (
  code: string,
  formula: string,
  numbers: WorkingStep['numbers'],
  result: WorkingStep['result'],
): WorkingStep => ({
  code,
  formula,
  numbers,
  result,
});

/** Difference-in-differences, step by step; `undefined` where the question is refused. */
export function didWorking(question: DidQuestion): Working | undefined {
  const pairs = didPairs(question);
  const answer = differenceInDifferences(question);
  if (typeof pairs === 'string' || !answer.ok) return undefined;
  const { means, effect, interval, sampling, trends } = answer.verdict;
  const { ownBefore: t1, ownAfter: t2, otherBefore: c1, otherAfter: c2 } = means;
  const values = (side: 'own' | 'other', when: 'before' | 'after'): number[] =>
    pairs[when].map((pair) => pair[side].value);
  const [before, after] = [differencesOf(pairs.before), differencesOf(pairs.after)];
  return {
    method: answer.verdict.method,
    steps: [
      step('own-before', 'T1 = mean(own)', { own: values('own', 'before') }, t1),
      step('own-after', 'T2 = mean(own)', { own: values('own', 'after') }, t2),
      step('other-before', 'C1 = mean(other)', { other: values('other', 'before') }, c1),
      step('other-after', 'C2 = mean(other)', { other: values('other', 'after') }, c2),
      step('effect', '(T2 − T1) − (C2 − C1)', { T1: t1, T2: t2, C1: c1, C2: c2 }, effect),
      ...(interval
        ? [
            step('effect-interval', 'effect ± t × s × √(1 / n1 + 1 / n2)', { before, after, effect }, [
              interval.low,
              interval.high,
            ]),
          ]
        : []),
      ...(sampling ? [step('effect-sampling', 'Newcombe, Zou–Donner', { effect }, [sampling.low, sampling.high])] : []),
      step(
        'slope-difference',
        'slope(own − other)',
        { difference: before, at: pairs.before.map(({ at }) => at) },
        trends.slopeDifference,
      ),
      step('slope-interval', 'slope ± t × error', { slope: trends.slopeDifference }, [
        trends.interval.low,
        trends.interval.high,
      ]),
      step(
        'drift',
        'max(|low|, |high|) × distance',
        { low: trends.interval.low, high: trends.interval.high },
        trends.drift,
      ),
    ],
  };
}

/** Interrupted series, step by step; `undefined` where the question is refused. */
export function itsWorking(question: ItsQuestion): Working | undefined {
  const fitted = segmentedFit(question);
  const answer = interruptedSeries(question);
  if (typeof fitted === 'string' || !answer.ok) return undefined;
  const { level, slope, slopeBefore, atEnd, autocorrelation, lag } = answer.verdict;
  const { figures, rows, fit } = fitted;
  const at = rows.map((row) => row[1]!);
  const [b0, b1, b2, b3] = fit.coefficients as [number, number, number, number];
  return {
    method: answer.verdict.method,
    steps: [
      step('segmented-fit', 'b0 + b1 × at + b2 × after + b3 × at × after', { figures, at }, [b0, b1, b2, b3]),
      step('autocorrelation', 'Σ e(t) e(t − 1) / Σ e²', { e: fit.residuals }, autocorrelation),
      step('lag', 'lag', { n: figures.length }, lag),
      step('slope-before', 'b1 ± t × error', { b1 }, [slopeBefore.interval.low, slopeBefore.interval.high]),
      step('level-change', 'b2 ± t × error', { b2 }, [level.interval.low, level.interval.high]),
      step('slope-change', 'b3 ± t × error', { b3 }, [slope.interval.low, slope.interval.high]),
      step('at-end', 'b2 + b3 × at', { b2, b3, at: at.at(-1)! }, atEnd.value),
    ],
  };
}

/** Regression to the mean, step by step; `undefined` where the question is refused. */
export function rtmWorking(question: RtmQuestion): Working | undefined {
  const answer = regressionToTheMean(question);
  if (!answer.ok) return undefined;
  const { mean, value, correlation: r, expected, byItself, correlationFrom } = answer.verdict;
  const others = question.group.filter(({ code, next }) => code !== question.chosen && next !== undefined);
  return {
    method: answer.verdict.method,
    steps: [
      step('group-mean', 'mean(value)', { value: question.group.map((one) => one.value) }, mean),
      ...(correlationFrom === 'given'
        ? []
        : [
            step(
              'correlation',
              'r(value, next)',
              { value: others.map((one) => one.value), next: others.map((one) => one.next!) },
              r,
            ),
          ]),
      step('expected-next', 'mean + r × (value − mean)', { mean, r, value }, expected),
      step('by-itself', 'expected − value', { expected, value }, byItself),
    ],
  };
}

/** Chance findings, step by step. */
export function chanceWorking({ looks: m, level, expected, atLeastOne, found, asMany }: ChanceFindings): Working {
  return {
    method: methodOf('chance-findings'),
    steps: [
      step('expected-by-chance', 'm × α', { m, α: level }, expected),
      step('at-least-one', '1 − (1 − α)^m', { m, α: level }, atLeastOne),
      ...(found === undefined || asMany === undefined
        ? []
        : [step('as-many-by-chance', 'Σ C(m, k) α^k (1 − α)^(m − k), k ≥ found', { m, α: level, found }, asMany)]),
    ],
  };
}
