import type { Working, WorkingStep } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { meanOf, medianOf } from '../verdict/centre.js';
import { basisOf, type Terms } from '../verdict/conclude.js';
import type { PlacedFigure } from '../verdict/figures.js';
import { LIMIT_FACTOR } from '../verdict/limits.js';
import { runsOf } from '../verdict/runs.js';
import { sideOf } from '../verdict/zones.js';
import { rangeSteps } from './range-steps.js';
import { limitRuleSteps, runRuleSteps } from './rule-steps.js';
import { step, workingBy } from './step.js';

const bare = (figures: readonly PlacedFigure[]): number[] => figures.map(({ value }) => value);

/** Figures as they are: only how many there are. */
export const workingOfValues = (figures: readonly PlacedFigure[]): Working =>
  workingBy(methodOf('values'), [step('count', 'count(values)', { values: bare(figures) }, figures.length)]);

/** What chance allows of the runs of a run chart. */
function chanceSteps(figures: readonly PlacedFigure[], centre: number): WorkingStep[] {
  const { useful, longestRun, mostRun, crossings, leastCrossings } = runsOf(bare(figures), centre);
  const sides = bare(figures)
    .map((value) => sideOf(value, centre))
    .filter((side) => side !== 0);
  if (useful === 0) return [];
  return [
    step('longest-run', 'longest(sides)', { sides }, longestRun),
    step('most-run', 'round(log2(useful)) + 3', { useful }, mostRun),
    step('crossings', 'crossings(sides)', { sides }, crossings),
    step('least-crossings', 'qbinom(0.05; useful − 1; 0.5)', { useful }, leastCrossings),
  ];
}

/** A run chart: the median, the rules at the last figure, and the limits of Anhøj. */
export function workingOfRun(figures: readonly PlacedFigure[], terms: Terms): Working {
  const grounds = bare(figures.slice(0, basisOf(figures, terms)));
  const centre = medianOf(grounds);
  return workingBy(methodOf('run'), [
    step('median', 'median(values)', { values: grounds }, centre),
    ...runRuleSteps(figures, centre),
    ...chanceSteps(figures, centre),
  ]);
}

/** An XmR chart: mean, mean step, limits, and the rules at the last figure. */
export function workingOfXmr(figures: readonly PlacedFigure[], terms: Terms): Working {
  const grounds = figures.slice(0, basisOf(figures, terms));
  const centre = meanOf(bare(grounds));
  const { steps, meanRange } = rangeSteps(grounds, terms.screen ?? true);
  const [lower, upper] = [centre - LIMIT_FACTOR * meanRange, centre + LIMIT_FACTOR * meanRange];
  return workingBy(methodOf('xmr'), [
    step('mean', 'mean(values)', { values: bare(grounds) }, centre),
    ...steps,
    step('lower', `centre − ${LIMIT_FACTOR} × meanRange`, { centre, meanRange }, lower),
    step('upper', `centre + ${LIMIT_FACTOR} × meanRange`, { centre, meanRange }, upper),
    ...limitRuleSteps(
      figures,
      centre,
      () => lower,
      () => upper,
    ),
  ]);
}
