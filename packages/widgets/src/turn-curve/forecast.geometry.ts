import { isGap, periodOf, startMonth, type Point } from '@draagkracht/model';
import type { Forecast } from './curve.series.js';

/** The curve with the expectation behind it, in a box of 600 by 200. */
export interface PlacedForecast {
  /** Pieces of the line of figures, broken where there is none; each as the points of a `polyline`. */
  readonly lines: readonly string[];
  /** From the last figure to the ends of the expectation, as the points of a `polygon`. */
  readonly fan: string;
  /** The expectation itself: a bar from high to low. */
  readonly bar: { readonly x: number; readonly top: number; readonly bottom: number };
}

const [width, height, margin] = [600, 200, 12];

/**
 * Places figures and expectation on one scale. Nothing when the expected period does not lie after the last figure: then there is nothing
 * left to expect.
 */
export function placeForecast(points: readonly Point[], { period, low, high }: Forecast): PlacedForecast | undefined {
  const dated = points.flatMap((point) => {
    const at = periodOf(point.period);
    return at ? [{ month: startMonth(at), value: isGap(point.value) ? undefined : point.value }] : [];
  });
  const last = dated.findLast(({ value }) => value !== undefined);
  const first = dated.find(({ value }) => value !== undefined);
  const end = periodOf(period);
  if (!first || !last || !end || startMonth(end) <= last.month) return undefined;
  const figures = [low, high, ...dated.flatMap(({ value }) => (value === undefined ? [] : [value]))];
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const inside = (share: number, size: number): number => Math.round((margin + share * (size - 2 * margin)) * 10) / 10;
  const x = (month: number): number => inside((month - first.month) / (startMonth(end) - first.month), width);
  const y = (value: number): number => inside(most === least ? 0.5 : (most - value) / (most - least), height);
  const pieces: string[][] = [[]];
  for (const { month, value } of dated)
    if (value === undefined) pieces.push([]);
    else pieces.at(-1)!.push(`${x(month)},${y(value)}`);
  const from = `${x(last.month)},${y(last.value!)}`;
  const bar = { x: x(startMonth(end)), top: y(high), bottom: y(low) };
  return {
    lines: pieces.filter((piece) => piece.length > 0).map((piece) => piece.join(' ')),
    fan: `${from} ${bar.x},${bar.top} ${bar.x},${bar.bottom}`,
    bar,
  };
}
