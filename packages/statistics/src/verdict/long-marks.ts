import type { Rule, Side, Signal } from '@draagkracht/model';
import { rulePrecedence } from './rules.js';
import { sideOf, zoneOf } from './zones.js';

// The rules of `rules.ts` over typed arrays: a list of a million stretches would cost more than the rules themselves.

/** What the rules of an XmR chart say of each figure, in so few bytes that a million of them are quickly looked through. */
export interface LongMarks {
  /** Per figure 0, or 1 + twice the place of its rule in `rulePrecedence`, and 1 more where it points high. */
  readonly marks: Uint8Array;
  /** The signal of highest precedence on the last figure; places among the figures. */
  readonly last: Signal | undefined;
}

/** Centre and limits, the same for all figures. */
export interface FlatLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

const [INNER, OUTER, OUTSIDE] = [0, 1, 2];

/** The rule and side a mark stands for. */
export const ruleOfMark = (mark: number): { rule: Rule; side: Side } | undefined =>
  mark === 0 ? undefined : { rule: rulePrecedence[(mark - 1) >> 1]!, side: mark % 2 === 0 ? 'high' : 'low' };

/** Marks stretches: a figure that has a mark keeps it, since rules are looked at in order of precedence. */
class Marker {
  readonly marks: Uint8Array;
  last: Signal | undefined;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  stretch(rule: number, from: number, to: number, sign: number): void {
    const { marks } = this;
    const mark = 1 + rule * 2 + (sign > 0 ? 1 : 0);
    for (let at = from; at <= to; at++) if (marks[at] === 0) marks[at] = mark;
    if (to === marks.length - 1) this.last ??= { ...ruleOfMark(mark)!, from, to };
  }
}

function markOutside(zones: Uint8Array, sides: Int8Array, marker: Marker): void {
  for (let at = 0; at < zones.length; at++) if (zones[at] === OUTSIDE) marker.marks[at] = sides[at]! > 0 ? 2 : 1;
  const end = zones.length - 1;
  if (zones[end] === OUTSIDE) marker.stretch(0, end, end, sides[end]!);
}

function markTrends(values: Float64Array, marker: Marker): void {
  let start = 0;
  for (let at = 1; at <= values.length; at++) {
    const direction = Math.sign(values[start + 1]! - values[start]!);
    if (at < values.length && direction !== 0 && Math.sign(values[at]! - values[at - 1]!) === direction) continue;
    if (direction !== 0 && at - 1 - start >= 6) marker.stretch(1, start, at - 1, direction);
    start = Math.max(start + 1, at - 1);
  }
}

function markTwoOfThree(zones: Uint8Array, sides: Int8Array, marker: Marker): void {
  let [from, to, sign] = [-1, -2, 0];
  const close = (): void => {
    if (from >= 0) marker.stretch(2, from, to, sign);
  };
  for (let at = 0; at + 2 < zones.length; at++) {
    const side = sides[at]!;
    if (side === 0 || sides[at + 1] !== side || sides[at + 2] !== side) continue;
    const outer = (zones[at] === OUTER ? 1 : 0) + (zones[at + 1] === OUTER ? 1 : 0) + (zones[at + 2] === OUTER ? 1 : 0);
    if (outer < 2) continue;
    if (from >= 0 && to >= at - 1 && sign === side) to = at + 2;
    else {
      close();
      [from, to, sign] = [at, at + 2, side];
    }
  }
  close();
}

function markShifts(sides: Int8Array, marker: Marker): void {
  let from = 0;
  for (let at = 1; at <= sides.length; at++) {
    if (at < sides.length && sides[at] === sides[from]) continue;
    if (sides[from] !== 0 && at - from >= 7) marker.stretch(3, from, at - 1, sides[from]!);
    from = at;
  }
}

/** Nearer than this share to a bound, `zones.ts` decides whether a distance is one or rounding; it allows a tenth of it. */
const NEAR = 1e-11;

/** What `sideOf` and `zoneOf` say of each figure; those that lie clearly on one side of a bound are not asked about. */
function placeFigures(values: Float64Array, limits: FlatLimits, sides: Int8Array, zones: Uint8Array): void {
  const { centre, lower, upper } = limits;
  const [above, below] = [Math.abs(upper - centre), Math.abs(lower - centre)];
  const scale = Math.abs(centre) + above + below;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const distance = Math.abs(value - centre);
    const reach = value > centre ? above : below;
    const near = NEAR * (Math.abs(value) + scale);
    const isClear = distance > near && Math.abs(distance - reach) > near && Math.abs(distance - (reach * 2) / 3) > near;
    if (isClear) {
      sides[at] = value > centre ? 1 : -1;
      zones[at] = distance > reach ? OUTSIDE : distance > (reach * 2) / 3 ? OUTER : INNER;
    } else {
      const zone = zoneOf(value, centre, lower, upper);
      sides[at] = sideOf(value, centre);
      zones[at] = zone === 'outside' ? OUTSIDE : zone === 'outer' ? OUTER : INNER;
    }
  }
}

/**
 * The four rules of a chart with limits over figures in a column, without gaps.
 * @param pause is awaited between the rules, so that whoever waits for a frame gets it.
 */
export async function longMarks(
  values: Float64Array,
  limits: FlatLimits,
  pause: () => Promise<void>,
): Promise<LongMarks> {
  const sides = new Int8Array(values.length);
  const zones = new Uint8Array(values.length);
  placeFigures(values, limits, sides, zones);
  await pause();
  const marker = new Marker(values.length);
  markOutside(zones, sides, marker);
  markTrends(values, marker);
  await pause();
  markTwoOfThree(zones, sides, marker);
  markShifts(sides, marker);
  return marker;
}
