import { isGap, type Point, type Value } from '@draagkracht/model';

/** A figure with its place in the points of the series, gaps included. */
export interface PlacedFigure {
  readonly index: number;
  readonly value: number;
}

/** A bare value, a gap, or a point that holds one. */
export type Judged = Value | Point;

const valueIn = (point: Judged): Value => (typeof point === 'object' && 'period' in point ? point.value : point);

/**
 * The figures between two places of a series, gaps left out.
 * @param from first place, counted from 0.
 * @param to the place after the last one.
 * @throws {TypeError} when a value is NaN or infinite: not knowing is a gap, never a number.
 */
export function figuresIn(points: readonly Judged[], from = 0, to = points.length): PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  for (let index = from; index < to; index++) {
    const value = valueIn(points[index]!);
    if (isGap(value)) continue;
    if (!Number.isFinite(value)) throw new TypeError(`judge: the value at ${index} is ${value}, not a finite number`);
    figures.push({ index, value });
  }
  return figures;
}
