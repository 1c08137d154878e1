import { gapIn, type Columns, type Segment, type Series, type Signal, type Verdict } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { breakPlaces, rebasePlaces } from '../facts/breaks.js';
import { targetOf } from '../facts/target.js';
import { assuranceAt } from './conclude.js';
import { XMR_FROM } from './judge.js';
import { LIMIT_FACTOR, SCREEN_FACTOR } from './limits.js';
import { longMarks, type FlatLimits, type LongMarks } from './long-marks.js';
import { changeOf } from './meaning.js';

/** An XmR chart of figures in columns. */
export interface LongReading extends FlatLimits, LongMarks {
  /** Figures; gaps do not count. */
  readonly n: number;
  readonly screened: boolean;
  /** Places of the figures in the columns. */
  readonly places: Uint32Array;
}

/**
 * The mean of those up to a ceiling, corrected once for what rounding lost, as `meanOf`; and how many they are. Written as loops: a
 * list of what is kept would cost more than the sums.
 */
function meanIn(values: Float64Array, ceiling = Infinity): { mean: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at++)
    if (values[at]! <= ceiling) {
      sum += values[at]!;
      count++;
    }
  const first = sum / count;
  let rest = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! <= ceiling) rest += values[at]! - first;
  return { mean: first + rest / count, count };
}

/** Whether every place holds a figure: then nothing has to be copied. */
function isWhole({ values, gaps }: Columns): boolean {
  if (gaps) return false;
  for (let at = 0; at < values.length; at++) if (!Number.isFinite(values[at])) return false;
  return true;
}

function figuresOf(columns: Columns): { places: Uint32Array; values: Float64Array } {
  const { length } = columns.values;
  const places = new Uint32Array(length);
  if (isWhole(columns)) {
    for (let at = 0; at < length; at++) places[at] = at;
    return { places, values: columns.values };
  }
  const values = new Float64Array(length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    if (gapIn(columns, at) !== 0) continue;
    places[count] = at;
    values[count++] = columns.values[at]!;
  }
  return { places: places.subarray(0, count), values: values.subarray(0, count) };
}

function rangesOf(values: Float64Array, places: Uint32Array): Float64Array {
  const ranges = new Float64Array(values.length);
  let count = 0;
  for (let at = 1; at < values.length; at++)
    if (places[at] === places[at - 1]! + 1) ranges[count++] = Math.abs(values[at]! - values[at - 1]!);
  return ranges.subarray(0, count);
}

/** The mean of what `keptRanges` keeps: ranges up to the ceiling, or all when nothing but zeros would remain. */
function screenedMean(ranges: Float64Array): { mean: number; count: number } {
  const all = meanIn(ranges);
  const kept = meanIn(ranges, SCREEN_FACTOR * all.mean);
  return kept.mean > 0 ? kept : all;
}

/**
 * Reads figures in columns as an XmR chart, the same as `judge` does with points (screened, no baseline, no breaks), in steps that let
 * others go first. `undefined` when there are too few figures, or too few that follow one another.
 * @param pause is awaited between steps.
 */
export async function readLong(columns: Columns, pause: () => Promise<void>): Promise<LongReading | undefined> {
  const { places, values } = figuresOf(columns);
  const n = values.length;
  const ranges = rangesOf(values, places);
  if (n < XMR_FROM || ranges.length * 2 < n - 1) return undefined;
  await pause();
  const kept = screenedMean(ranges);
  const centre = meanIn(values).mean;
  const reach = LIMIT_FACTOR * kept.mean;
  await pause();
  const limits = { centre, lower: centre - reach, upper: centre + reach };
  const { marks, last } = await longMarks(values, limits, pause);
  return { n, screened: kept.count < ranges.length, ...limits, places, marks, last };
}

/**
 * The verdict on a long series, in places of a drawing that has fewer points. Where the definition changes, or limits were locked or
 * begun anew, nothing is concluded: that takes the points.
 * @param drawn the series with the points that are drawn: the first, the last, and both ends of the last signal are among them.
 * @param signals of the drawn points, in places of the drawing.
 */
export function concludeLong(reading: LongReading, drawn: Series, signals: readonly Signal[]): Verdict {
  const { n, centre, lower, upper, screened } = reading;
  const to = drawn.points.length - 1;
  const cut = breakPlaces(drawn).length > 0 || rebasePlaces(drawn).length > 0 || !!drawn.baseline;
  const kind = cut ? 'values' : 'xmr';
  const lines: Partial<Segment> = cut ? {} : { centre, lower, upper, basis: n };
  const { direction } = drawn.indicator;
  return {
    kind,
    method: methodOf(kind),
    n,
    ...(cut ? {} : { centre, lower, upper }),
    segments: [{ from: 0, to, n, kind, ...lines }],
    signals: cut ? [] : signals,
    change: cut ? 'too-few' : changeOf(reading.last, direction),
    assurance: cut ? 'none' : assuranceAt(targetOf(drawn)?.value, { lower, upper }, to, direction),
    screened: !cut && screened,
  };
}
