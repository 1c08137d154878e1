import type { PlainKind, Verdict } from '@draagkracht/model';
import { medianOf } from './centre.js';
import { basisOf, conclude, type Reading, type Terms } from './conclude.js';
import type { Judged, PlacedFigure } from './figures.js';
import { movingRanges, xmrLimits } from './limits.js';
import { limitSignals, runSignals } from './signals.js';

/** From how many figures a median says something (run chart), and from how many limits do (XmR chart). D§7.1. */
export const RUN_FROM = 6;
export const XMR_FROM = 12;

/** How a series is judged. Everything has a default: `judge(values)` is enough. */
export interface JudgeOptions extends Terms {
  /** `auto` (default) picks by the number of figures. A kind that cannot be made of so few falls back to `values`. */
  readonly kind?: PlainKind | 'auto';
}

function autoKind(figures: readonly PlacedFigure[]): PlainKind {
  if (figures.length < RUN_FROM) return 'values';
  // Limits rest on steps between neighbours: a series that is half holes has too few of them.
  const steps = movingRanges(figures).length;
  return figures.length >= XMR_FROM && steps * 2 >= figures.length - 1 ? 'xmr' : 'run';
}

function readXmr(figures: readonly PlacedFigure[], options: JudgeOptions): Reading | undefined {
  const basis = basisOf(figures, options);
  const limits = xmrLimits(figures.slice(0, basis), options.screen ?? true);
  if (!limits) return undefined;
  const { screened, centre, lower, upper } = limits;
  const signals = limitSignals(figures, { centre, lower: () => lower, upper: () => upper });
  return { kind: 'xmr', lines: { centre, lower, upper, basis }, signals, screened };
}

function readRun(figures: readonly PlacedFigure[], options: JudgeOptions): Reading {
  const values = figures.map(({ value }) => value);
  const centre = medianOf(values.slice(0, basisOf(figures, options)));
  return { kind: 'run', lines: { centre }, signals: runSignals(figures, centre) };
}

/** One segment read as values, run chart or XmR chart. */
export function readPlain(figures: readonly PlacedFigure[], options: JudgeOptions): Reading {
  const { kind = 'auto' } = options;
  const wanted = kind === 'auto' ? autoKind(figures) : kind;
  const reading =
    wanted === 'xmr'
      ? readXmr(figures, options)
      : wanted === 'run' && figures.length > 0
        ? readRun(figures, options)
        : undefined;
  return reading ?? { kind: 'values', signals: [] };
}

/**
 * The verdict on a series (D§7.1): under 6 figures values only, 6–11 a run chart with median, 12 and more an XmR chart.
 * Segments between breaks are judged apart. A gap is no figure: it neither counts nor ends a run or a trend, and no
 * moving range spans it.
 * @param points bare values, gaps and points may be mixed; in calendar order.
 * @throws {TypeError} when a value is NaN or infinite.
 */
export const judge = (points: readonly Judged[], options: JudgeOptions = {}): Verdict =>
  conclude(points, (figures) => readPlain(figures, options), options);
