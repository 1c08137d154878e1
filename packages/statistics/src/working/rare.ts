import type { Working } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { meanOf, medianOf } from '../verdict/centre.js';
import { basisOf, type Terms } from '../verdict/conclude.js';
import type { PlacedFigure } from '../verdict/figures.js';
import { TIME_POWER } from '../verdict/judge-rare.js';
import { LIMIT_FACTOR } from '../verdict/limits.js';
import { rangeSteps } from './range-steps.js';
import { limitRuleSteps } from './rule-steps.js';
import { step, workingBy } from './step.js';

const bare = (figures: readonly PlacedFigure[]): number[] => figures.map(({ value }) => value);

/** Cases between events: the centre is the median, the limits lie three geometric standard deviations from the mean. */
export function workingOfCases(figures: readonly PlacedFigure[], terms: Terms): Working {
  const values = bare(figures.slice(0, basisOf(figures, terms)));
  const [centre, mean] = [medianOf(values), meanOf(values)];
  const sigma = Math.sqrt(mean * (mean + 1));
  const [lower, upper] = [Math.max(0, mean - 3 * sigma), mean + 3 * sigma];
  return workingBy(methodOf('g'), [
    step('median', 'median(values)', { values }, centre),
    step('mean', 'mean(values)', { values }, mean),
    step('sigma', '√(average × (average + 1))', { average: mean }, sigma),
    step('lower', 'max(0; average − 3 × sigma)', { average: mean, sigma }, lower),
    step('upper', 'average + 3 × sigma', { average: mean, sigma }, upper),
    ...limitRuleSteps(
      figures,
      centre,
      () => lower,
      () => upper,
    ),
  ]);
}

/** Time between events: an XmR chart of the transformed times, and its lines in time again. */
export function workingOfTimes(figures: readonly PlacedFigure[], terms: Terms): Working {
  const times = figures.map(({ index, value }) => ({ index, value: value ** (1 / TIME_POWER) }));
  const grounds = times.slice(0, basisOf(times, terms));
  const centre = meanOf(bare(grounds));
  const { steps, meanRange } = rangeSteps(grounds, terms.screen ?? true);
  const [lower, upper] = [centre - LIMIT_FACTOR * meanRange, centre + LIMIT_FACTOR * meanRange];
  const back = (code: string, line: number): ReturnType<typeof step> =>
    step(code, `max(0; line)^${TIME_POWER}`, { line }, Math.max(0, line) ** TIME_POWER);
  return workingBy(methodOf('t'), [
    step('transformed', `values^(1 / ${TIME_POWER})`, { values: bare(figures) }, bare(times)),
    step('mean', 'mean(values)', { values: bare(grounds) }, centre),
    ...steps,
    step('lower', `centre − ${LIMIT_FACTOR} × meanRange`, { centre, meanRange }, lower),
    step('upper', `centre + ${LIMIT_FACTOR} × meanRange`, { centre, meanRange }, upper),
    back('centre-back', centre),
    back('lower-back', lower),
    back('upper-back', upper),
    ...limitRuleSteps(
      times,
      centre,
      () => lower,
      () => upper,
    ),
  ]);
}
