import {
  gapIn,
  gapOfCode,
  periodsFrom,
  pointIn,
  type Columns,
  type Point,
  type Series,
  type Signal,
} from '@draagkracht/model';
import { changeOf, concludeLong, plainFactsOf, readLong, ruleOfMark, type LongReading } from '@draagkracht/statistics';
import type { DrawnSeries, Judging, Mark, Whole } from './outcome-chart.series.js';

// Fetched by charts of a series in columns. It is judged over all its figures, in steps between which the page may draw and answer,
// and drawn from so few points that nobody sees the difference.

/** Columns of the picture that points are taken from; wider pictures are rare, and their line is as true. */
const PARTS = 700;

/** Lets the page draw and answer before the work goes on. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const lastFrom = (columns: Columns, from: number): number => {
  let at = from;
  while (at >= 0 && gapIn(columns, at) !== 0) at--;
  return at;
};

/** The last two figures, what parts them, and both ends of the last signal: the sentence speaks of them. */
function spokenOf(columns: Columns, reading: LongReading): number[] {
  const latest = lastFrom(columns, columns.values.length - 1);
  const previous = lastFrom(columns, latest - 1);
  const start = reading.last ? reading.places[reading.last.from]! : latest;
  return [latest, previous, latest - 1, start, columns.values.length - 1].filter((at) => at >= 0);
}

/** The lowest and the highest figure of a part, the first that stands out, and the last gap; -1 for none. */
function strikingIn(columns: Columns, marks: Uint8Array, start: number, end: number): number[] {
  const { values } = columns;
  let [low, high, marked, gap] = [-1, -1, -1, -1];
  for (let at = start; at <= end; at++) {
    if (gapIn(columns, at) !== 0) {
      gap = at;
      continue;
    }
    if (low < 0 || values[at]! < values[low]!) low = at;
    if (high < 0 || values[at]! > values[high]!) high = at;
    if (marked < 0 && marks[at] !== 0) marked = at;
  }
  return [low, high, marked, gap].filter((at) => at >= 0);
}

/** Per part of the series the first and the last place, and what strikes in between. */
export function drawnPlaces(columns: Columns, marks: Uint8Array, more: readonly number[]): number[] {
  const { length } = columns.values;
  const places = new Set(more);
  const step = Math.max(1, Math.ceil(length / PARTS));
  for (let start = 0; start < length; start += step) {
    const end = Math.min(length, start + step) - 1;
    for (const at of [start, ...strikingIn(columns, marks, start, end), end]) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

/** Marks by place in the columns, gaps included. */
function marksInPlace(columns: Columns, { marks, places, n }: LongReading): Uint8Array {
  if (n === columns.values.length) return marks;
  const all = new Uint8Array(columns.values.length);
  for (let at = 0; at < n; at++) all[places[at]!] = marks[at]!;
  return all;
}

/** The signals of the drawn points; the last one whole, since the sentence tells since when. */
function signalsOf(drawn: readonly number[], marks: Uint8Array, { last, places }: LongReading): Signal[] {
  const single = drawn.flatMap((place, at): Signal[] => {
    const found = ruleOfMark(marks[place]!);
    return found ? [{ ...found, from: at, to: at }] : [];
  });
  if (!last) return single;
  const at = (figure: number): number => drawn.indexOf(places[figure]!);
  return [{ ...last, from: at(last.from), to: at(last.to) }, ...single];
}

const judgedBy =
  (reading: LongReading, signals: readonly Signal[]): Judging =>
  (series) => {
    const verdict = concludeLong(reading, series, signals);
    return { verdict, facts: { ...plainFactsOf(series, verdict), n: reading.n } };
  };

/** Every figure, for who opens the table. */
function wholeOf(columns: Columns, marks: Uint8Array, periodAt: (at: number) => string, judged: Judging): Whole {
  return {
    count: columns.values.length,
    judged,
    point: (at, { direction }) => {
      const gap = gapOfCode(gapIn(columns, at));
      const found = ruleOfMark(marks[at]!);
      const mark: Mark = found && !gap ? (changeOf({ ...found, from: at, to: at }, direction) as Mark) : 'none';
      const value = gap ? Number.NaN : columns.values[at]!;
      return { period: periodAt(at), at, value, gap, status: 'definitive', low: undefined, high: undefined, mark };
    },
  };
}

/**
 * A series in columns as it is drawn. Numbers of people come as points: the small ones must be hidden before anything is judged; so
 * does a series too short, or too full of holes, for an XmR chart.
 */
export async function drawnFrom(series: Series): Promise<DrawnSeries> {
  const { columns, indicator, region, events } = series;
  const reading = columns && !indicator.additive ? await readLong(columns, breathe) : undefined;
  if (!columns || !reading) return series;
  const marks = marksInPlace(columns, reading);
  const periodAt = periodsFrom(columns.first);
  const places = drawnPlaces(columns, marks, spokenOf(columns, reading));
  await breathe();
  const points = places.map((at): Point => pointIn(columns, at, periodAt(at)));
  const { rebases, baseline } = series;
  await breathe();
  return {
    indicator,
    points,
    ...(region ? { region } : {}),
    ...(events ? { events } : {}),
    ...(rebases ? { rebases } : {}),
    ...(baseline ? { baseline } : {}),
    whole: wholeOf(columns, marks, periodAt, judgedBy(reading, signalsOf(places, marks, reading))),
  };
}
