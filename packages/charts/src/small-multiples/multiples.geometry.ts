import { linear, px, type Scale } from '../shared/box.geometry.js';
import { valueAxis } from '../shared/ticks.geometry.js';
import { linePath } from '../outcome-chart/marks.geometry.js';
import type { AreaLine, Multiples } from './multiples.series.js';

/** Size of one small picture in its own units; the page scales it. */
export const PANEL = { width: 160, height: 64 } as const;

/** Points keep this far from the edge. */
const INSET = 6;

/** One area placed. */
export interface PlacedPanel {
  readonly line: string;
  /** The last figure; absent where the last period has none. */
  readonly end: { readonly x: number; readonly y: number; readonly hollow: boolean } | undefined;
}

/** All areas placed on one scale. */
export interface PlacedPanels {
  /** By the place of the area. */
  readonly panels: readonly PlacedPanel[];
  readonly reference: string | undefined;
  /** The ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly zoomed: boolean;
}

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  readonly breaks: readonly number[];
}

function pathOf({ points }: AreaLine, { x, y, breaks }: Scales): string {
  const xs = Float64Array.from(points, ({ at }) => x(at));
  const ys = Float64Array.from(points, ({ gap, value }) => (gap ? Number.NaN : y(value)));
  const starts = breaks.map((month) => points.findIndex(({ at }) => at >= month)).filter((start) => start > 0);
  return linePath({ xs, ys }, starts);
}

/** Where the line of every area lies: the same place means the same figure in the same period, in each picture. */
export function placePanels({ lines, reference, span, extent, breaks, indicator }: Multiples): PlacedPanels {
  const most = indicator.unit.startsWith('%') && (extent?.high ?? 0) <= 100 ? 100 : Infinity;
  const axis = valueAxis(extent?.low ?? Infinity, extent?.high ?? -Infinity, 4, most);
  const x = linear(span?.first.at ?? 0, span?.last.at ?? 0, INSET, PANEL.width - INSET);
  const y = linear(axis.from, axis.to, PANEL.height - INSET, INSET);
  const scales = { x, y, breaks };
  return {
    panels: lines.map((line) => {
      const { last } = line;
      const end =
        last && !last.gap
          ? { x: px(x(last.at)), y: px(y(last.value)), hollow: last.status !== 'definitive' }
          : undefined;
      return { line: pathOf(line, scales), end };
    }),
    reference: reference && !indicator.additive ? pathOf(reference, scales) || undefined : undefined,
    from: axis.from,
    to: axis.to,
    zoomed: axis.zoomed,
  };
}
