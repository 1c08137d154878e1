import type { CountKind, Working, WorkingStep } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { basisOf, type Terms } from '../verdict/conclude.js';
import type { PlacedFigure } from '../verdict/figures.js';
import { dispersionOf, isShare, pooled, RANGE_TO_SIGMA, sigmaOf } from '../verdict/judge-counts.js';
import { rangeSteps } from './range-steps.js';
import { limitRuleSteps } from './rule-steps.js';
import { step, workingBy } from './step.js';

/** How far the figures lie apart beside what chance gives (Laney). */
function dispersionSteps(
  kind: CountKind,
  grounds: readonly PlacedFigure[],
  sizes: readonly number[],
  centre: number,
): WorkingStep[] {
  const dispersion = dispersionOf(kind, grounds, sizes, centre);
  if (kind === 'c' || dispersion === undefined) return [];
  const sigma = grounds.map(({ index }) => sigmaOf(kind, centre, sizes[index]!));
  const shares = grounds.map(({ value }) => value);
  const standard = grounds.map(({ index, value }, at) => ({ index, value: (value - centre) / sigma[at]! }));
  const { steps, meanRange } = rangeSteps(standard, false);
  return [
    step(
      'standard',
      '(shares − centre) / sigma',
      { shares, centre, sigma },
      standard.map(({ value }) => value),
    ),
    ...steps,
    step('dispersion', `meanRange / ${RANGE_TO_SIGMA}`, { meanRange }, dispersion),
  ];
}

function sigmaStep(kind: CountKind, centre: number, sizes: readonly number[]): WorkingStep {
  const result = sizes.map((size) => sigmaOf(kind, centre, size));
  if (kind === 'c') return step('sigma', '√(centre)', { centre }, result[0] ?? 0);
  const formula = isShare(kind) ? '√(centre × (1 − centre) / sizes)' : '√(centre / sizes)';
  return step('sigma', formula, { centre, sizes }, result);
}

/** Lower and upper limits per group. */
function limitSteps(
  kind: CountKind,
  centre: number,
  sigma: number | readonly number[],
  dispersion: number,
): WorkingStep[] {
  const prime = kind.endsWith('prime');
  const [times, numbers] = prime ? [' × dispersion', { dispersion }] : ['', {}];
  const most = isShare(kind) ? 1 : Infinity;
  const list = typeof sigma === 'number' ? [sigma] : sigma;
  const reach = list.map((one) => 3 * (prime ? dispersion : 1) * one);
  const lower = reach.map((one) => Math.max(0, centre - one));
  const upper = reach.map((one) => Math.min(most, centre + one));
  const as = (found: readonly number[]): number | readonly number[] => (typeof sigma === 'number' ? found[0]! : found);
  const top = `centre + 3 × sigma${times}`;
  return [
    step('lower', `max(0; centre − 3 × sigma${times})`, { centre, sigma, ...numbers }, as(lower)),
    step('upper', isShare(kind) ? `min(1; ${top})` : top, { centre, sigma, ...numbers }, as(upper)),
  ];
}

/**
 * A chart of counts as a sum, in shares or rates: counts divided by sizes.
 * @param figures shares of one segment. @param counts per point of the series. @param sizes per point of the series; ones for `c`.
 */
export function workingOfCounts(
  kind: CountKind,
  figures: readonly PlacedFigure[],
  counts: readonly number[],
  sizes: readonly number[],
  terms: Terms,
): Working {
  const grounds = figures.slice(0, basisOf(figures, terms));
  const centre = pooled(grounds, sizes);
  const own = { counts: grounds.map(({ index }) => counts[index]!), sizes: grounds.map(({ index }) => sizes[index]!) };
  const sigma = sigmaStep(
    kind,
    centre,
    figures.map(({ index }) => sizes[index]!),
  );
  const dispersion = dispersionOf(kind, grounds, sizes, centre) ?? 1;
  const limits = limitSteps(kind, centre, sigma.result, dispersion);
  const [lower, upper] = limits.map(({ result }) => result);
  const at = (limit: number | readonly number[] | undefined, figure: PlacedFigure): number =>
    typeof limit === 'object' ? limit[figures.indexOf(figure)]! : limit!;
  return workingBy(methodOf(kind), [
    kind === 'c'
      ? step('mean', 'mean(values)', { values: own.counts }, centre)
      : step('pooled', 'sum(counts) / sum(sizes)', own, centre),
    sigma,
    ...dispersionSteps(kind, grounds, sizes, centre),
    ...limits,
    ...limitRuleSteps(
      figures,
      centre,
      (figure) => at(lower, figure),
      (figure) => at(upper, figure),
    ),
  ]);
}
