import type { Rule, Side } from '@draagkracht/model';
import type { SideSign, Zone } from './zones.js';

/** A stretch of figures, counted from 0 among the figures of one segment; `to` is inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
}

/** The rules in order of precedence: a figure two rules point at carries the name of the first. */
export const rulePrecedence: readonly Rule[] = ['outside-limits', 'trend', 'two-of-three', 'shift'];

const sideName = (sign: number): Side => (sign > 0 ? 'high' : 'low');

/** Every single figure strictly outside its limits. */
export const outsideLimits = (zones: readonly Zone[], sides: readonly SideSign[]): Stretch[] =>
  zones.flatMap((zone, at) => (zone === 'outside' ? [{ from: at, to: at, side: sideName(sides[at]!) }] : []));

/**
 * Longest stretches in which every step has the same strict direction. An equal neighbour ends a trend.
 * @param steps the least number of successive rises or falls: 6 on an XmR chart (7 figures), 5 on a run chart (6 figures).
 */
export function trends(values: readonly number[], steps: number): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= values.length; at++) {
    const direction = Math.sign(values[start + 1]! - values[start]!);
    if (at < values.length && direction !== 0 && Math.sign(values[at]! - values[at - 1]!) === direction) continue;
    if (direction !== 0 && at - 1 - start >= steps) found.push({ from: start, to: at - 1, side: sideName(direction) });
    // The last figure of one trend may be the first of the next.
    start = Math.max(start + 1, at - 1);
  }
  return found;
}

/**
 * Three successive figures on one side of the centre, at least two of them in the outer third and inside the limits.
 * All three are flagged; windows that touch become one stretch.
 */
export function twoOfThree(zones: readonly Zone[], sides: readonly SideSign[]): Stretch[] {
  const found: { from: number; to: number; side: Side }[] = [];
  for (let at = 0; at + 2 < zones.length; at++) {
    const side = sides[at]!;
    if (side === 0 || sides[at + 1] !== side || sides[at + 2] !== side) continue;
    if (zones.slice(at, at + 3).filter((zone) => zone === 'outer').length < 2) continue;
    const last = found.at(-1);
    if (last && last.to >= at - 1 && last.side === sideName(side)) last.to = at + 2;
    else found.push({ from: at, to: at + 2, side: sideName(side) });
  }
  return found;
}

/**
 * Longest stretches on one side of the centre.
 * @param length the least number of figures: 7 on an XmR chart, 6 on a run chart.
 * @param onCentre what a figure on the centre does: `breaks` the stretch (XmR), or is `skipped` and counts for neither (run chart).
 */
export function shifts(sides: readonly SideSign[], length: number, onCentre: 'breaks' | 'skipped'): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let to = 0;
  let count = 0;
  let current: SideSign = 0;
  const close = (): void => {
    if (current !== 0 && count >= length) found.push({ from, to, side: sideName(current) });
  };
  sides.forEach((side, at) => {
    if (side === 0 && onCentre === 'skipped') return;
    if (side === current) count++;
    else {
      close();
      [from, count, current] = [at, 1, side];
    }
    to = at;
  });
  close();
  return found;
}
