import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FunnelPlace } from '@draagkracht/statistics';
import type { PlacedFunnel, PlacedUnit } from './benchmark-funnel.geometry.js';

/** Shape beside colour: within the limits a dot, beyond one a triangle that points to its side, larger beyond the outer one. */
function shape({ x, y, place, high }: PlacedUnit, more: number): string {
  if (place === 'within') {
    const r = 2.5 + more;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  const r = (place === 'beyond-95' ? 3.5 : 5) + more;
  return high ? `M${x} ${y - r}l${r} ${r * 1.8}h${-2 * r}Z` : `M${x} ${y + r}l${r} ${-r * 1.8}h${-2 * r}Z`;
}

const places: readonly FunnelPlace[] = ['within', 'beyond-95', 'beyond-998'];

/** Areas that look alike are one path: to a page three hundred of them then cost what one does. */
const others = (units: readonly PlacedUnit[]): SVGTemplateResult[] =>
  places.flatMap((place) => {
    const d = units
      .filter((unit) => unit.place === place)
      .map((unit) => shape(unit, 0))
      .join('');
    return d ? [svg`<path class="unit ${place}" d=${d}></path>`] : [];
  });

const axes = ({ plot, xTicks, yTicks, xName, box, zoomed }: PlacedFunnel): SVGTemplateResult => svg`<g class="axes">
    <path class="grid" d=${yTicks.map(({ at }) => `M${plot.left} ${at}H${plot.right}`).join('')}></path>
    ${yTicks.map(({ at, text }) => svg`<text x=${plot.left - 8} y=${at} dy="0.35em" text-anchor="end">${text}</text>`)}
    <path class="tick" d=${xTicks.map(({ at }) => `M${at} ${plot.bottom}v4`).join('')}></path>
    ${xTicks.map(({ at, text, anchor }) => svg`<text x=${at} y=${plot.bottom} dy="1.4em" text-anchor=${anchor}>${text}</text>`)}
    <text x=${plot.right} y=${box.height - 4} text-anchor="end">${xName}</text>
    ${zoomed ? svg`<path class="axis-break" d="M${plot.left} ${plot.bottom}v-3l-3 -2l6 -4l-3 -2v-3"></path>` : nothing}
  </g>`;

/** The plot is a picture of its own: limits of tiny areas run out of it, and are cut off at its edge. */
const funnel = ({ plot, limits, centre }: PlacedFunnel): SVGTemplateResult => {
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  return svg`<svg class="plot" x=${plot.left} y=${plot.top} width=${width} height=${height} viewBox="${plot.left} ${plot.top} ${width} ${height}">
    ${limits.map(({ level, band }) => svg`<path class="band of-${level}" d=${band}></path>`)}
    ${limits.map(({ level, line }) => svg`<path class="limit of-${level}" d=${line}></path>`)}
    <path class="centre" d="M${plot.left} ${centre}H${plot.right}"></path>
  </svg>`;
};

function reader({ xs, ys, plot }: PlacedFunnel, at: number): SVGTemplateResult | typeof nothing {
  const [x, y] = [xs[at], ys[at]];
  if (x === undefined || y === undefined) return nothing;
  return svg`<g class="reader"><path d="M${x} ${plot.top}V${plot.bottom}"></path><circle cx=${x} cy=${y} r="8"></circle></g>`;
}

/**
 * Writes a placed funnel down as SVG. It works nothing out: every number comes ready from the geometry.
 * @param at the area a reader is at; -1 for none.
 */
export function funnelPicture(placed: PlacedFunnel, at: number): SVGTemplateResult {
  const { box, own, names, plot, centre, centreText } = placed;
  return svg`<svg class="picture" part="picture" width=${box.width} height=${box.height} viewBox="0 0 ${box.width} ${box.height}" aria-hidden="true" focusable="false">
    ${axes(placed)}
    ${funnel(placed)}
    ${others(placed.others)}
    <text class="label of-centre" x=${plot.left + 6} y=${centre - 6}>${centreText}</text>
    ${own ? svg`<path class="own-unit ${own.place}" d=${shape(own, 3.5)}></path>` : nothing}
    ${names.map(({ x, y, text, anchor, own: mine }) => svg`<text class="label of-${mine ? 'main' : 'companion'}" x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`)}
    ${at < 0 ? nothing : reader(placed, at)}
  </svg>`;
}
