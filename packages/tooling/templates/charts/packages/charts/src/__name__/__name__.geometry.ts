import { linear, px, type Box } from '../shared/box.geometry.js';
import { valueAxis } from '../shared/ticks.geometry.js';
import type { __Name__Series } from './__name__.series.js';

/** One bar in its place. All lengths are CSS pixels. */
export interface PlacedBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isGap: boolean;
}

/** The chart in its box: every number the picture needs. */
export interface Placed__Name__ {
  readonly box: Box;
  /** Height of the line at zero. */
  readonly base: number;
  readonly bars: readonly PlacedBar[];
}

/** Share of its room that a bar leaves free. */
const FREE = 0.25;

/** Places the bars in a box. A bar always starts at zero; a gap keeps its room and has no height. No bars give an empty picture. */
export function place__Name__({ bars }: __Name__Series, box: Box): Placed__Name__ {
  const values = bars.filter(({ gap }) => !gap).map(({ value }) => value);
  const axis = valueAxis(Math.min(0, ...values), Math.max(0, ...values), 4);
  const y = linear(axis.from, axis.to, box.height, 0);
  const room = box.width / Math.max(1, bars.length);
  const base = px(y(0));
  const placed = bars.map(({ value, gap }, at) => {
    const end = gap ? base : y(value);
    return {
      x: px(at * room + (room * FREE) / 2),
      y: px(Math.min(base, end)),
      width: px(room * (1 - FREE)),
      height: px(Math.abs(end - base)),
      isGap: gap !== undefined,
    };
  });
  return { box, base, bars: placed };
}
