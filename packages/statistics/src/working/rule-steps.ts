import type { WorkingStep } from '@draagkracht/model';
import type { PlacedFigure } from '../verdict/figures.js';
import { sideOf, type SideSign } from '../verdict/zones.js';
import { step } from './step.js';

/** How many figures at the end lie on one side of the centre. */
const lastRun = (sides: readonly SideSign[]): number => {
  const last = sides.at(-1) ?? 0;
  if (last === 0) return 0;
  const before = sides.findLastIndex((side) => side !== last);
  return sides.length - 1 - before;
};

/** How many figures at the end only rise or only fall: 1 when the last step was none. */
function lastTrend(values: readonly number[]): number {
  const way = Math.sign(values.at(-1)! - values.at(-2)!);
  if (values.length < 2 || way === 0) return Math.min(1, values.length);
  let at = values.length - 1;
  while (at > 0 && Math.sign(values[at]! - values[at - 1]!) === way) at--;
  return values.length - at;
}

const trendStep = (values: readonly number[]): WorkingStep =>
  step('trend', 'trend(values)', { values }, lastTrend(values));

/** The two rules of a run chart at its last figure, and what chance allows of runs and crossings. */
export function runRuleSteps(figures: readonly PlacedFigure[], centre: number): WorkingStep[] {
  const values = figures.map(({ value }) => value);
  const useful = values.filter((value) => sideOf(value, centre) !== 0);
  const sides = useful.map((value) => sideOf(value, centre));
  return [
    step('sides', 'sign(values − centre)', { values: useful, centre }, sides),
    step('shift', 'run(sides)', { sides }, lastRun(sides)),
    trendStep(values),
  ];
}

/** What the four rules see at the last figure, where the limits of each of the last three are known. */
export function limitRuleSteps(
  figures: readonly PlacedFigure[],
  centre: number,
  lower: (figure: PlacedFigure) => number,
  upper: (figure: PlacedFigure) => number,
): WorkingStep[] {
  const values = figures.map(({ value }) => value);
  const sides = values.map((value) => sideOf(value, centre));
  const three = figures.slice(-3);
  const limits = three.map((figure) => (figure.value > centre ? upper(figure) : lower(figure)));
  const reach = three.map(({ value }, at) => (value - centre) / Math.abs(limits[at]! - centre));
  const measurable = limits.every((limit) => limit !== centre);
  return [
    ...(measurable
      ? [
          step(
            'reach',
            '(values − centre) / abs(limits − centre)',
            { values: three.map(({ value }) => value), centre, limits },
            reach,
          ),
        ]
      : []),
    step('sides', 'sign(values − centre)', { values, centre }, sides),
    step('shift', 'run(sides)', { sides }, lastRun(sides)),
    trendStep(values),
  ];
}
