import { nothing, svg, type LitElement, type SVGTemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base/drawing.js';
import { placeAreas } from './areas.geometry.js';
import type { PlacedAreas } from './placed.geometry.js';
import { pointSign, unitText, whiskers } from './signs.picture.js';
import { areasStyles } from './areas.styles.js';

// Fetched by charts of one period of areas.

export { placeAreas };

/** One period of areas, a line each. */
export const areasPicture = (placed: PlacedAreas): SVGTemplateResult => {
  const { plot, rows, target, xTicks, nameX, box } = placed;
  return svg`<g class="axes">
      ${unitText(placed)}
      ${xTicks.map(({ at, text, anchor }) => svg`<path class="grid" d="M${at} ${plot.top}V${plot.bottom}"></path><text x=${at} y=${box.height - 4} text-anchor=${anchor}>${text}</text>`)}
          </g>
    ${target ? svg`<path class="target" d="M${target.x} ${plot.top}V${plot.bottom}"></path><text class="label of-target" x=${target.x} y=${plot.top - 6} text-anchor=${target.anchor}>${target.text}</text>` : nothing}
    ${rows.map(
      (row) => svg`<g class=${row.own ? 'area own' : 'area'}>
        <path class="row" d="M${plot.left} ${row.y}H${plot.right}"></path>
        <text class="name" x=${nameX} y=${row.nameY} dy="0.35em">${row.name}</text>
        ${row.gap ? nothing : svg`${whiskers([row], false)}${pointSign(row, row.own ? 5 : 4)}`}
        <text class="label of-${row.own ? 'main' : 'companion'}" x=${row.textX} y=${row.y} dy="0.35em">${row.text}</text>
      </g>`,
    )}`;
};

/** What draws areas beside one another, for an element that is styled for it from then on. */
export function forAreas(host: LitElement): { placeAreas: typeof placeAreas; areasPicture: typeof areasPicture } {
  alsoStyled(host, areasStyles);
  return { placeAreas, areasPicture };
}
