import {
  limitAt,
  type ChartKind,
  type Direction,
  type Limit,
  type Segment,
  type Signal,
  type Verdict,
} from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { figuresIn, type Judged, type PlacedFigure } from './figures.js';
import { assuranceOf, changeOf } from './meaning.js';
import { boundsBetween } from './segments.js';
import { byPrecedence, signalAt } from './signals.js';

/** Under so many figures nothing is called a signal, whatever chart was asked for. D§7.1. */
const FEW = 6;

/** What every judgement takes into account, whatever the chart. */
export interface Terms {
  /** Which way is better; default `neutral`. */
  readonly direction?: Direction;
  /** In the unit of the values. */
  readonly target?: number;
  /** Places, counted from 0, at which a new definition begins. Nothing is computed across them. */
  readonly breaks?: readonly number[];
  /** Lock the limits on the first so many figures of each segment, for a process that was stable then. Default: all. */
  readonly baseline?: number;
  /** Of XmR and t charts: leave out moving ranges above 3.267 × their mean, once; default true. */
  readonly screen?: boolean;
}

/** What a chart says of the figures of one segment. */
export interface Reading {
  readonly kind: ChartKind;
  readonly signals: readonly Signal[];
  /** Centre and limits, in the unit of the values; nothing where a chart has none. */
  readonly lines?: Omit<Segment, 'from' | 'to' | 'n' | 'kind' | 'rebased'>;
  readonly screened?: boolean;
}

/** The number of figures that limits rest on. */
export const basisOf = (figures: readonly PlacedFigure[], { baseline }: Terms): number =>
  Math.min(figures.length, baseline ?? Infinity);

const limitsOf = ({ centre, lower, upper }: Pick<Segment, 'centre' | 'lower' | 'upper'>): Partial<Verdict> => ({
  ...(centre === undefined ? {} : { centre }),
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
});

/** Whether a target will be met on the limits at a place; `none` without either. */
export function assuranceAt(
  target: number | undefined,
  { lower, upper }: { readonly lower?: Limit; readonly upper?: Limit },
  at: number,
  direction: Direction,
): Verdict['assurance'] {
  const [low, high] = [limitAt(lower, at), limitAt(upper, at)];
  return target === undefined || low === undefined || high === undefined
    ? 'none'
    : assuranceOf(target, low, high, direction);
}

/**
 * The verdict on a series from what a chart says of each segment. Segments lie between breaks and are read apart: no rule, mean
 * or limit crosses one. `change` looks at the last figure of the last segment; signals come in order of precedence.
 * @throws {TypeError} when a value is NaN or infinite.
 */
export function conclude(
  points: readonly Judged[],
  read: (figures: readonly PlacedFigure[]) => Reading,
  { breaks = [], direction = 'neutral', target }: Terms,
): Verdict {
  const readings = boundsBetween(points.length, breaks).map(({ from, to }) => {
    const figures = figuresIn(points, from, to);
    const { kind, lines, signals, screened = false } = read(figures);
    const segment: Segment = { from, to: to - 1, n: figures.length, kind, ...lines };
    return { segment, figures, signals: figures.length < FEW ? [] : signals, screened };
  });
  const { segment, figures, screened } = readings.at(-1)!;
  const { kind, n } = segment;
  const signals = readings.flatMap((reading) => reading.signals).sort(byPrecedence);
  const last = figures.at(-1)?.index ?? -1;
  return {
    kind,
    method: methodOf(kind),
    n,
    ...limitsOf(segment),
    segments: readings.map((reading) => reading.segment),
    signals,
    change: kind === 'values' || n < FEW ? 'too-few' : changeOf(signalAt(signals, last), direction),
    assurance: assuranceAt(target, segment, last, direction),
    screened,
  };
}
