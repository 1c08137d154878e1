import type { ChartKind, CountKind, Limit, Series, Verdict } from '@draagkracht/model';
import { areShares, countsOf } from '../facts/counts.js';
import type { Terms } from './conclude.js';
import { judgeCounts } from './judge-counts.js';
import { judgeRare } from './judge-rare.js';
import { judgeSeries, termsOf } from './judge-series.js';
import type { JudgeOptions } from './judge.js';

/** How a series is judged as any chart. */
export interface JudgeAsOptions extends Omit<JudgeOptions, 'kind'> {
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

/**
 * The verdict on a series as the chart asked for, in the unit of its figures. A chart that cannot be made of it is not made: `p` and
 * `u` without counts and sizes, `c`, `g` and `t` with negative figures; then the series is judged as it would be without
 * asking, and `kind` says so.
 */
export function judgeSeriesAs(series: Series, { kind = 'auto', ...options }: JudgeAsOptions = {}): Verdict {
  const terms = { ...termsOf(series), ...options };
  if (isCountKind(kind)) return judgedCounts(series, kind, terms) ?? judgeSeries(series, options);
  if (kind !== 'g' && kind !== 't') return judgeSeries(series, { ...options, kind });
  const possible = series.points.every(({ value }) => typeof value !== 'number' || value >= 0);
  return possible ? judgeRare(kind, series.points, terms) : judgeSeries(series, options);
}
