import type { ChartKind, Direction, Segment, Signal, Verdict } from '@draagkracht/model';
import { medianOf } from './centre.js';
import { figuresIn, type Judged, type PlacedFigure } from './figures.js';
import { movingRanges, xmrLimits } from './limits.js';
import { assuranceOf, changeOf } from './meaning.js';
import { boundsBetween, type Bounds } from './segments.js';
import { byPrecedence, limitSignals, runSignals, signalAt } from './signals.js';

/** From how many figures a median says something (run chart), and from how many limits do (XmR chart). D§7.1. */
export const RUN_FROM = 6;
export const XMR_FROM = 12;

/** How a series is judged. Everything has a default: `judge(values)` is enough. */
export interface JudgeOptions {
  /** `auto` (default) picks by the number of figures. A kind that cannot be made of so few falls back to `values`. */
  readonly kind?: ChartKind | 'auto';
  /** Which way is better; default `neutral`. */
  readonly direction?: Direction;
  /** In the unit of the values. */
  readonly target?: number;
  /** Leave out moving ranges above 3.267 × their mean, once; default true. */
  readonly screen?: boolean;
  /** Places, counted from 0, at which a new definition begins. Nothing is computed across them. */
  readonly breaks?: readonly number[];
  /** Fix the limits on the first so many figures of each segment, for a process that was stable then. Default: all. */
  readonly baseline?: number;
}

interface Reading {
  readonly segment: Segment;
  readonly signals: readonly Signal[];
  readonly screened: boolean;
}

function autoKind(figures: readonly PlacedFigure[]): ChartKind {
  if (figures.length < RUN_FROM) return 'values';
  // Limits rest on steps between neighbours: a series that is half holes has too few of them.
  const steps = movingRanges(figures).length;
  return figures.length >= XMR_FROM && steps * 2 >= figures.length - 1 ? 'xmr' : 'run';
}

function readSegment(points: readonly Judged[], { from, to }: Bounds, options: JudgeOptions): Reading {
  const figures = figuresIn(points, from, to);
  const place = { from, to: to - 1, n: figures.length };
  const wanted = options.kind === undefined || options.kind === 'auto' ? autoKind(figures) : options.kind;
  if (wanted === 'xmr') {
    const limits = xmrLimits(figures.slice(0, options.baseline), options.screen ?? true);
    if (limits) {
      const { screened, centre, lower, upper } = limits;
      const signals = limitSignals(figures, { centre, lower: () => lower, upper: () => upper });
      return { segment: { ...place, kind: 'xmr', centre, lower, upper }, signals, screened };
    }
  }
  if (wanted === 'run' && figures.length > 0) {
    const centre = medianOf(figures.map((figure) => figure.value));
    return { segment: { ...place, kind: 'run', centre }, signals: runSignals(figures, centre), screened: false };
  }
  return { segment: { ...place, kind: 'values' }, signals: [], screened: false };
}

/**
 * The verdict on a series (D§7.1): under 6 figures values only, 6–11 a run chart with median, 12 and more an XmR chart.
 * Segments between breaks are judged apart. A gap is no figure: it neither counts nor ends a run or a trend, and no
 * moving range spans it. `change` looks at the last figure of the last segment; signals come in order of precedence.
 * @param points bare values, gaps and points may be mixed; in calendar order.
 * @throws {TypeError} when a value is NaN or infinite.
 */
export function judge(points: readonly Judged[], options: JudgeOptions = {}): Verdict {
  const readings = boundsBetween(points.length, options.breaks ?? []).map((bounds) =>
    readSegment(points, bounds, options),
  );
  const { segment, screened } = readings.at(-1)!;
  const { kind, n, centre, lower, upper } = segment;
  const direction = options.direction ?? 'neutral';
  const signals = readings.flatMap((reading) => reading.signals).sort(byPrecedence);
  const last = figuresIn(points, segment.from).at(-1);
  const judgedAgainst = options.target !== undefined && lower !== undefined && upper !== undefined;
  return {
    kind,
    n,
    ...(centre === undefined ? {} : { centre }),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    segments: readings.map((reading) => reading.segment),
    signals,
    change: kind === 'values' ? 'too-few' : changeOf(last && signalAt(signals, last.index), direction),
    assurance: judgedAgainst ? assuranceOf(options.target, lower, upper, direction) : 'none',
    screened,
  };
}
