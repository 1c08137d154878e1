import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Placed, PlacedLabel, PlacedTime } from './placed.geometry.js';
import { axisBreak, gapSigns, pointSigns, unitText, whiskers } from './signs.picture.js';

const timeAxes = (placed: PlacedTime): SVGTemplateResult => {
  const { plot, yTicks, xTicks, zoomed, zero, box } = placed;
  return svg`<g class="axes">
    ${unitText(placed)}
    <path class="grid" d=${yTicks.map(({ at }) => `M${plot.left} ${at}H${plot.right}`).join('')}></path>
    ${yTicks.map(({ at, text }) => svg`<text x=${plot.left - 8} y=${at} dy="0.35em" text-anchor="end">${text}</text>`)}
    ${zero === undefined ? nothing : svg`<path class="zero" d="M${plot.left} ${zero}H${plot.right}"></path>`}
    <path class="tick" d=${xTicks.map(({ at }) => `M${at} ${plot.bottom}v4`).join('')}></path>
    ${xTicks.map(({ at, text, anchor }) => svg`<text x=${at} y=${box.height - 4} text-anchor=${anchor}>${text}</text>`)}
    ${zoomed ? axisBreak(plot.left, plot.bottom) : nothing}
  </g>`;
};

const limits = ({ segments }: PlacedTime): SVGTemplateResult[] =>
  segments.map(
    ({ x1, x2, centre, limits: found, trial }) => svg`
      ${found ? svg`<path class="band" d=${found.band}></path><path class=${trial ? 'limit trial' : 'limit'} d=${found.path}></path>` : nothing}
      <path class="centre" d="M${x1} ${centre}H${x2}"></path>`,
  );

const targetPath = ({ target }: PlacedTime): SVGTemplateResult | typeof nothing =>
  target
    ? svg`<path class="target" d=${target.path}></path><path class="target-step" d=${target.steps.map(({ x, y }) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`).join('')}></path>`
    : nothing;

const occasions = ({ events, eventRadius, breaks, rebases, plot }: PlacedTime): SVGTemplateResult => svg`
  ${rebases.map((x) => svg`<path class="rebase" d="M${x} ${plot.top}V${plot.bottom}"></path>`)}
  ${breaks.map((x) => svg`<path class="break" d="M${x} ${plot.top}V${plot.bottom}"></path>`)}
  ${events.map(({ x, y, number }) => svg`<g class="event"><path d="M${x} ${y}V${plot.bottom}"></path><circle cx=${x} cy=${y} r=${eventRadius}></circle><text x=${x} y=${y} dy="0.35em" text-anchor="middle">${number}</text></g>`)}`;

const labelText = ({ text, of, x, y, from }: PlacedLabel): SVGTemplateResult => svg`
  ${from === undefined ? nothing : svg`<path class="leader" d="M${x - 5} ${from}L${x - 2} ${y}"></path>`}<text class="label of-${of}" x=${x} y=${y} dy="0.35em">${text}</text>`;

/** A series through time. */
export const timePicture = (placed: PlacedTime): SVGTemplateResult => svg`
  ${timeAxes(placed)}
  ${limits(placed)}
  ${targetPath(placed)}
  ${occasions(placed)}
  ${placed.companions.map(({ path, x, y }, at) => svg`<g class="companion c${at % 3}"><path d=${path}></path><circle cx=${x} cy=${y} r="2.5"></circle></g>`)}
  ${whiskers(placed.points, true)}
  <path class="line" d=${placed.line}></path>
  ${placed.points.flatMap(({ gap, x, y }) => (gap ? svg`<text class="gap" x=${x} y=${y - 4} text-anchor="middle">${gapSigns[gap]}</text>` : []))}
  ${pointSigns(placed.points, placed.radius)}
  ${placed.labels.map(labelText)}`;

function reader({ form, xs, ys, plot }: Placed, at: number): SVGTemplateResult | typeof nothing {
  const [x, y] = [xs[at], ys[at]];
  if (x === undefined || y === undefined) return nothing;
  const line = form === 'time' ? `M${x} ${plot.top}V${plot.bottom}` : `M${plot.left} ${y}H${plot.right}`;
  return svg`<g class="reader"><path d=${line}></path><circle cx=${x} cy=${y} r="8"></circle></g>`;
}

/**
 * Writes a placed chart down as SVG. It works nothing out: every number comes ready from the geometry.
 * @param inside what is drawn in the form of the chart.
 * @param at the point, or area, a reader is at; -1 for none.
 */
export function chartPicture(placed: Placed, inside: SVGTemplateResult, at: number): SVGTemplateResult {
  const { width, height } = placed.box;
  return svg`<svg class="picture" part="picture" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${inside}
    ${at < 0 ? nothing : reader(placed, at)}
  </svg>`;
}
