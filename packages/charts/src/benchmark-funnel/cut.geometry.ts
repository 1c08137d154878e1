import { px, type Plot } from '../shared/box.geometry.js';

/** A place in a picture. */
type Place = readonly [x: number, y: number];

/** Where a straight line between two places crosses a height; nothing where it does not, or only comes to it. */
const crossing = ([x1, y1]: Place, [x2, y2]: Place, height: number): Place[] =>
  (y1 - height) * (y2 - height) >= 0 ? [] : [[px(x1 + ((height - y1) / (y2 - y1)) * (x2 - x1)), height]];

/** A curve cut off at the upper and lower edge of a plot. */
export interface CutCurve {
  /** Every place, with one at each crossing of an edge; what lies beyond an edge is on it. */
  readonly places: readonly Place[];
  /** The curve as a path, without what lies beyond an edge. */
  readonly path: string;
}

/**
 * Cuts a curve off where it runs out of the plot. A browser counts what is drawn far outside as a part of the page, also where it is hidden.
 * @param curve by x
 */
export function cutCurve(curve: readonly Place[], { top, bottom }: Plot): CutCurve {
  const whole = curve.flatMap((place, at): Place[] => {
    const before = curve[at - 1];
    if (!before) return [place];
    const crossed = [...crossing(before, place, top), ...crossing(before, place, bottom)];
    return [...crossed.sort(([a], [b]) => a - b), place];
  });
  const isInside = (at: number): boolean => {
    const y = whole[at]?.[1] ?? Infinity;
    return y >= top && y <= bottom;
  };
  const path = whole.map(([x, y], at) => {
    if (!isInside(at)) return '';
    if (at > 0 && isInside(at - 1)) return `L${x} ${y}`;
    return isInside(at + 1) ? `M${x} ${y}` : '';
  });
  return { places: whole.map(([x, y]) => [x, Math.min(bottom, Math.max(top, y))]), path: path.join('') };
}
