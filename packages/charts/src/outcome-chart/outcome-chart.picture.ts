import { nothing, svg, type SVGTemplateResult } from 'lit';
import { periodTick, type GapKind, type Language } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import type { Placed, PlacedPoint } from './outcome-chart.geometry.js';

/** The point a reader is at, if any: its place in the series and on the picture. */
export interface Emphasis {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** The sign a gap leaves on the axis; the legend and the table say in words what it means. */
export const gapSigns: Readonly<Record<GapKind, string>> = {
  missing: '?',
  suppressed: '×',
  impossible: '∅',
  'not-applicable': '–',
};

const R = 4;

/** Shape beside colour: improvement a diamond, concern a triangle, neutral a square, the rest a dot. */
function shape({ x, y, mark }: PlacedPoint): string {
  switch (mark) {
    case 'improvement':
      return `M${x} ${y - 6.5}L${x + 6.5} ${y}L${x} ${y + 6.5}L${x - 6.5} ${y}Z`;
    case 'concern':
      return `M${x} ${y - 6}L${x + 6} ${y + 5}H${x - 6}Z`;
    case 'neutral':
      return `M${x - 5} ${y - 5}h10v10h-10Z`;
    default:
      return `M${x - R} ${y}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`;
  }
}

const point = (one: PlacedPoint): SVGTemplateResult =>
  one.gap
    ? svg`<text class="gap" x=${one.x} y=${one.y - 4} text-anchor="middle">${gapSigns[one.gap]}</text>`
    : svg`${one.whisker ? svg`<path class="whisker" d="M${one.x} ${one.whisker.low}V${one.whisker.high}m-4 0h8M${one.x - 4} ${one.whisker.low}h8"></path>` : nothing}
      <path class="point ${one.mark}${one.hollow ? ' hollow' : ''}" d=${shape(one)}></path>`;

const axes = ({ plot, yTicks, xTicks, yDecimals, zoomed, box }: Placed, language: Language): SVGTemplateResult => svg`
  <g class="axes">
    ${yTicks.map(({ y, value }) => svg`<path class="grid" d="M${plot.left} ${y}H${plot.right}"></path>
      <text x=${plot.left - 6} y=${y} dy="0.32em" text-anchor="end">${formatNumber(value, yDecimals, language)}</text>`)}
    ${xTicks.map(({ x, period, anchor }) => svg`<text x=${x} y=${box.height - 4} text-anchor=${anchor}>${periodTick(period, language)}</text>`)}
    ${zoomed ? svg`<path class="axis-break" d="M${plot.left - 6} ${plot.bottom + 7}l4 -4l4 4l4 -4l4 4"></path>` : nothing}
  </g>`;

const limits = ({ segments }: Placed): SVGTemplateResult[] =>
  segments.map(
    ({ x1, x2, centre, lower, upper }) => svg`
      ${lower === undefined || upper === undefined ? nothing : svg`<path class="band" d="M${x1} ${upper}H${x2}V${lower}H${x1}Z"></path>
        <path class="limit" d="M${x1} ${upper}H${x2}M${x1} ${lower}H${x2}"></path>`}
      ${centre === undefined ? nothing : svg`<path class="centre" d="M${x1} ${centre}H${x2}"></path>`}`,
  );

const occasions = ({ events, breaks, plot }: Placed): SVGTemplateResult => svg`
  ${breaks.map((x) => svg`<path class="break" d="M${x} ${plot.top}V${plot.bottom}"></path>`)}
  ${events.map(({ x, number }) => svg`<g class="event"><path d="M${x} ${plot.top}V${plot.bottom}"></path>
    <circle cx=${x} cy=${plot.top - 10} r="9"></circle><text x=${x} y=${plot.top - 10} dy="0.35em" text-anchor="middle">${number}</text></g>`)}`;

const companions = ({ companions: lines }: Placed): SVGTemplateResult[] =>
  lines.map(
    ({ path, label, x, y, labelY }, at) => svg`
      <g class="companion c${at % 3}"><path d=${path}></path><circle cx=${x} cy=${y} r="3"></circle>
      <text x=${x + 9} y=${labelY} dy="0.32em">${label}</text></g>`,
  );

const reader = ({ x, y }: Emphasis, { plot }: Placed): SVGTemplateResult => svg`
  <g class="reader"><path d="M${x} ${plot.top}V${plot.bottom}"></path><circle cx=${x} cy=${y} r="8"></circle></g>`;

/** Writes a placed chart down as SVG. It works nothing out: every number comes ready from the geometry. */
export function chartPicture(placed: Placed, emphasis: Emphasis | undefined, language: Language): SVGTemplateResult {
  const { box, line, points, target } = placed;
  return svg`<svg class="picture" part="picture" width=${box.width} height=${box.height} viewBox="0 0 ${box.width} ${box.height}" aria-hidden="true" focusable="false">
    ${axes(placed, language)}
    ${limits(placed)}
    ${target ? svg`<path class="target" d=${target}></path>` : nothing}
    ${occasions(placed)}
    ${companions(placed)}
    <path class="line" d=${line}></path>
    ${points.map(point)}
    ${emphasis ? reader(emphasis, placed) : nothing}
  </svg>`;
}
