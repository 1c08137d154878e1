import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { GapKind } from '@draagkracht/model';
import type { Placed, PlacedPoint } from './placed.geometry.js';

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

const lookOf = ({ mark, hollow }: PlacedPoint): string => `point ${mark}${hollow ? ' hollow' : ''}`;

/** A point by its shape; a provisional one is open. */
export const pointSign = (point: PlacedPoint, radius: number): SVGTemplateResult =>
  svg`<path class=${lookOf(point)} d=${shape(point, radius)}></path>`;

/** Points that look alike are one path: to a page sixty of them then cost what one does. Those that stand out lie on top. */
export function pointSigns(points: readonly PlacedPoint[], radius: number): SVGTemplateResult[] {
  const paths = new Map([['point none', '']]);
  for (const point of points)
    if (!point.gap) paths.set(lookOf(point), (paths.get(lookOf(point)) ?? '') + shape(point, radius));
  return Array.from(paths, ([look, d]) => svg`<path class=${look} d=${d}></path>`);
}

function whiskerPath({ x, y, whisker }: PlacedPoint, upright: boolean): string {
  if (!whisker) return '';
  const { low, high } = whisker;
  return upright
    ? `M${x} ${low}V${high}M${x - 3} ${low}h6M${x - 3} ${high}h6`
    : `M${low} ${y}H${high}M${low} ${y - 3}v6M${high} ${y - 3}v6`;
}

/** The intervals of points, upright or along their line. */
export function whiskers(points: readonly PlacedPoint[], upright: boolean): SVGTemplateResult | typeof nothing {
  const d = points.map((point) => whiskerPath(point, upright)).join('');
  return d ? svg`<path class="whisker" d=${d}></path>` : nothing;
}

/** The mark at the foot of an axis that does not start at 0. */
export const axisBreak = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="axis-break" d="M${x} ${y}v-3l-3 -2l6 -4l-3 -2v-3"></path>`;

/** The unit above the axis. */
export const unitText = ({ unit }: Placed): SVGTemplateResult | typeof nothing =>
  unit ? svg`<text class="quiet-text" x="0" y="1em">${unit}</text>` : nothing;
