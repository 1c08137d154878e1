import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { GapKind } from '@draagkracht/model';
import type { PlacedPoint } from './placed.geometry.js';

/** The sign a gap leaves on the axis; the legend and the table say in words what it means. */
export const gapSigns: Readonly<Record<GapKind, string>> = {
  missing: '?',
  suppressed: '×',
  impossible: '∅',
  'not-applicable': '–',
};

/** Shape beside colour: improvement a diamond, concern a triangle, neutral a square, the rest a dot. */
function shape({ x, y, mark }: PlacedPoint, radius: number): string {
  const r = mark === 'none' ? radius : radius + 2;
  switch (mark) {
    case 'improvement':
      return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;
    case 'concern':
      return `M${x} ${y - r}l${r} ${r * 1.8}h${-2 * r}Z`;
    case 'neutral':
      return `M${x - r + 1} ${y - r + 1}h${2 * r - 2}v${2 * r - 2}h${2 - 2 * r}Z`;
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
}

/** A point by its shape; a provisional one is open. */
export const pointSign = (point: PlacedPoint, radius: number): SVGTemplateResult =>
  svg`<path class="point ${point.mark}${point.hollow ? ' hollow' : ''}" d=${shape(point, radius)}></path>`;

/** The interval of a point, upright or along its line. */
export function whisker({ x, y, whisker: ends }: PlacedPoint, upright: boolean): SVGTemplateResult | typeof nothing {
  if (!ends) return nothing;
  const { low, high } = ends;
  const d = upright
    ? `M${x} ${low}V${high}M${x - 3} ${low}h6M${x - 3} ${high}h6`
    : `M${low} ${y}H${high}M${low} ${y - 3}v6M${high} ${y - 3}v6`;
  return svg`<path class="whisker" d=${d}></path>`;
}

/** The mark at the foot of an axis that does not start at 0. */
export const axisBreak = (x: number, y: number): SVGTemplateResult => svg`<path class="axis-break" d="M${x} ${y}v-3l-3 -2l6 -4l-3 -2v-3"></path>`;
