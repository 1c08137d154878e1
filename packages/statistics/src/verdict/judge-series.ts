import { isGap, type ChartKind, type CountKind, type Limit, type Series, type Verdict } from '@draagkracht/model';
import { rebasePlaces } from '../facts/breaks.js';
import { areShares, countsOf } from '../facts/counts.js';
import { begunAnew } from './begin-anew.js';
import type { Terms } from './conclude.js';
import { judgeCounts } from './judge-counts.js';
import { judgeRare } from './judge-rare.js';
import { termsOf } from './plain-series.js';
import { judge } from './judge.js';

/** How a series is judged: options win over what it says itself. */
export interface JudgeSeriesOptions extends Terms {
  /** `auto` (default) picks by the number of figures and never a chart of counts: those are asked for. */
  readonly kind?: ChartKind | 'auto';
}

const isCountKind = (kind: ChartKind | 'auto'): kind is CountKind => kind === 'c' || /^[pu](-prime)?$/.test(kind);

const times = (limit: Limit, factor: number): Limit =>
  typeof limit === 'number' ? limit * factor : limit.map((one) => one && one * factor);

const scaledLines = <Lines extends Pick<Verdict, 'centre' | 'lower' | 'upper'>>(
  lines: Lines,
  factor: number,
): Lines => ({
  ...lines,
  ...(lines.centre === undefined ? {} : { centre: lines.centre * factor }),
  ...(lines.lower === undefined ? {} : { lower: times(lines.lower, factor) }),
  ...(lines.upper === undefined ? {} : { upper: times(lines.upper, factor) }),
});

/** A verdict on shares in the unit of the figures: 0.23 of a percentage is 23. */
const scaled = (verdict: Verdict, factor: number): Verdict => ({
  ...scaledLines(verdict, factor),
  segments: verdict.segments.map((segment) => scaledLines(segment, factor)),
});

function judgedCounts(series: Series, kind: CountKind, terms: Terms): Verdict | undefined {
  if (kind === 'c') {
    const { points } = series;
    const values = points.map(({ value }) => value);
    return values.some((value) => typeof value === 'number' && value < 0)
      ? undefined
      : judgeCounts(kind, values, [], terms);
  }
  const known = countsOf(series);
  if (!known || (kind.startsWith('p') && !areShares(known))) return undefined;
  const { counts, sizes, factor } = known;
  const target = terms.target === undefined ? {} : { target: terms.target / factor };
  return scaled(judgeCounts(kind, counts, sizes, { ...terms, ...target }), factor);
}

function judgedOnce(series: Series, kind: ChartKind | 'auto', terms: Terms): Verdict {
  if (isCountKind(kind)) return judgedCounts(series, kind, terms) ?? judge(series.points, terms);
  if (kind !== 'g' && kind !== 't') return judge(series.points, { ...terms, kind });
  const possible = series.points.every(({ value }) => isGap(value) || value >= 0);
  return possible ? judgeRare(kind, series.points, terms) : judge(series.points, terms);
}

/**
 * The verdict on a series with everything it says: direction, breaks, rebases, baseline, and the step of the target path in force at
 * the last figure. Centre and limits are in the unit of its figures. A chart that cannot be made of it is not made: `p` and `u`
 * without counts and sizes, `c`, `g` and `t` with negative figures; then it is judged as if nobody asked, and `kind` says
 * so.
 */
export function judgeSeries(series: Series, { kind = 'auto', ...options }: JudgeSeriesOptions = {}): Verdict {
  const rebases = rebasePlaces(series).map(({ index, at }) => ({ index, cause: at.cause }));
  return begunAnew(rebases, { ...termsOf(series), ...options }, (terms) => judgedOnce(series, kind, terms));
}
