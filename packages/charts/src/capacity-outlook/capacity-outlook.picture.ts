import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Panel, PlacedOutlook } from './capacity-outlook.geometry.js';

const dot = (x: number, y: number): string => `M${x - 3.5} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z`;

const dots = ({ points }: Panel, hollow: boolean): string =>
  points
    .filter((point) => point.hollow === hollow)
    .map(({ x, y }) => dot(x, y))
    .join('');

const axes = ({ plot, yTicks, title, titleY }: Panel): SVGTemplateResult => svg`<g class="axes">
    <text class="panel-title" x="0" y=${titleY}>${title}</text>
    <path class="grid" d=${yTicks.map(({ at }) => `M${plot.left} ${at}H${plot.right}`).join('')}></path>
    ${yTicks.map(({ at, text }) => svg`<text x=${plot.left - 8} y=${at} dy="0.35em" text-anchor="end">${text}</text>`)}
  </g>`;

function panelPicture(panel: Panel, horizon: PlacedOutlook['horizon']): SVGTemplateResult {
  const { plot, counted, projected, band, labels, base } = panel;
  return svg`${axes(panel)}
    ${band ? svg`<path class="fan" d=${band}></path>` : nothing}
    ${horizon ? svg`<path class="horizon" d="M${horizon.x} ${plot.top}V${plot.bottom}"></path><text class="label quiet-text" x=${horizon.x + 6} y=${plot.bottom - 6}>${horizon.text}</text>` : nothing}
    <path class="line" d=${counted}></path>
    <path class="line prognosis" d=${projected}></path>
    <path class="point none" d=${dots(panel, false)}></path>
    <path class="point none hollow" d=${dots(panel, true)}></path>
    ${base ? svg`<text class="label of-main" x=${base.x} y=${base.y} text-anchor="middle">${base.text}</text>` : nothing}
    ${labels.map(({ text, y, isMain }) => svg`<text class="label of-${isMain ? 'main' : 'companion'}" x=${plot.right} y=${y} dy="0.35em">${text}</text>`)}`;
}

function reader({ panels, xs, ys }: PlacedOutlook, at: number): SVGTemplateResult | typeof nothing {
  const x = xs[at];
  if (x === undefined) return nothing;
  return svg`<g class="reader">${panels.map(({ plot }, i) => {
    const y = ys[i]![at]!;
    return svg`<path d="M${x} ${plot.top}V${plot.bottom}"></path>${Number.isNaN(y) ? nothing : svg`<circle cx=${x} cy=${y} r="8"></circle>`}`;
  })}</g>`;
}

/** Writes a placed outlook down as SVG. It works nothing out. @param at the year a reader is at; -1 for none. */
export function outlookPicture(placed: PlacedOutlook, at: number): SVGTemplateResult {
  const { width, height, panels, xTicks, horizon } = placed;
  const last = panels.at(-1)!.plot;
  return svg`<svg class="picture" part="picture" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${panels.map((panel) => panelPicture(panel, horizon))}
    <g class="axes">
      <path class="tick" d=${xTicks.map((tick) => `M${tick.at} ${last.bottom}v4`).join('')}></path>
      ${xTicks.map((tick) => svg`<text x=${tick.at} y=${height - 4} text-anchor=${tick.anchor}>${tick.text}</text>`)}
    </g>
    ${at < 0 ? nothing : reader(placed, at)}
  </svg>`;
}
