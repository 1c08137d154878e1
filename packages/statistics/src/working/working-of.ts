import { isGap, type Series, type Verdict, type Working } from '@draagkracht/model';
import { countsOf } from '../facts/counts.js';
import type { Terms } from '../verdict/conclude.js';
import { figuresIn } from '../verdict/figures.js';
import type { JudgeSeriesOptions } from '../verdict/judge-series.js';
import { termsOf } from '../verdict/plain-series.js';
import { workingOfCounts } from './counts.js';
import { workingOfRun, workingOfValues, workingOfXmr } from './plain.js';
import { workingOfCases, workingOfTimes } from './rare.js';
import { step } from './step.js';

/** Shares turned into the figures of the series, so that the last steps are what the chart shows. */
function inUnit(working: Working, factor: number): Working {
  if (factor === 1) return working;
  const lines = working.steps.filter(({ code }) => ['pooled', 'lower', 'upper'].includes(code));
  const times = (found: number | readonly number[]): number | readonly number[] =>
    typeof found === 'number' ? found * factor : found.map((one) => one * factor);
  const shown = lines.map(({ code, result }) =>
    step(`${code}-shown`, `${factor} × line`, { line: result }, times(result)),
  );
  const limits = working.steps.findIndex(({ code }) => code === 'upper') + 1;
  return { ...working, steps: working.steps.toSpliced(limits, 0, ...shown) };
}

function countWorking(
  series: Series,
  kind: Verdict['kind'],
  from: number,
  to: number,
  terms: Terms,
): Working | undefined {
  if (kind === 'c') {
    const figures = figuresIn(series.points, from, to);
    const counts = series.points.map(({ value }) => (isGap(value) ? 0 : value));
    return workingOfCounts(
      'c',
      figures,
      counts,
      counts.map(() => 1),
      terms,
    );
  }
  const known = countsOf(series);
  if (!known || (kind !== 'p' && kind !== 'p-prime' && kind !== 'u' && kind !== 'u-prime')) return undefined;
  const { counts, sizes, factor } = known;
  const shares = counts.map((count, at) => (isGap(count) ? count : count / sizes[at]!));
  const plain = counts.map((count) => (isGap(count) ? 0 : count));
  return inUnit(workingOfCounts(kind, figuresIn(shares, from, to), plain, sizes, terms), factor);
}

/**
 * How the verdict on a series was reached, as a sum to be done again: of its last segment, which the sentence is about. Limits and
 * centre come out as the verdict has them; `shift`, `trend` and `reach` are what the rules look at.
 * @param verdict of this series. @param options it was judged with.
 */
export function workingOfSeries(series: Series, verdict: Verdict, options: JudgeSeriesOptions = {}): Working {
  const { from, to } = verdict.segments.at(-1)!;
  const figures = figuresIn(series.points, from, to + 1);
  const terms = { ...termsOf(series), ...options };
  switch (verdict.kind) {
    case 'run':
      return workingOfRun(figures, terms);
    case 'xmr':
      return workingOfXmr(figures, terms);
    case 'g':
      return workingOfCases(figures, terms);
    case 't':
      return workingOfTimes(figures, terms);
    default:
      return countWorking(series, verdict.kind, from, to + 1, terms) ?? workingOfValues(figures);
  }
}
