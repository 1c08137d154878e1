import type { WorkingStep } from '@draagkracht/model';
import { meanOf } from '../verdict/centre.js';
import type { PlacedFigure } from '../verdict/figures.js';
import { SCREEN_FACTOR, keptRanges, movingRanges } from '../verdict/limits.js';
import { step } from './step.js';

/** Steps between neighbours, and their mean. */
export interface RangeSteps {
  readonly steps: readonly WorkingStep[];
  readonly meanRange: number;
}

/** The mean step between neighbours, as a sum: pairs over a gap are no neighbours. */
export function rangeSteps(figures: readonly PlacedFigure[], screen: boolean): RangeSteps {
  const after = figures.filter((figure, at) => at > 0 && figures[at - 1]!.index === figure.index - 1);
  const before = after.map(({ index }) => figures.find((figure) => figure.index === index - 1)!.value);
  const ranges = movingRanges(figures);
  const all = meanOf(ranges);
  const kept = screen ? keptRanges(ranges) : ranges;
  const meanRange = meanOf(kept);
  const steps = [
    step('ranges', 'abs(later − earlier)', { later: after.map(({ value }) => value), earlier: before }, ranges),
    step('mean-range', 'mean(ranges)', { ranges }, all),
  ];
  if (kept.length < ranges.length) {
    steps.push(step('screen', `${SCREEN_FACTOR} × meanRange`, { meanRange: all }, SCREEN_FACTOR * all));
    steps.push(step('kept-range', 'mean(ranges)', { ranges: kept }, meanRange));
  }
  return { steps, meanRange };
}
