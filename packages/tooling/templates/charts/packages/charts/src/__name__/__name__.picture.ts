import { svg, type SVGTemplateResult } from 'lit';
import type { Placed__Name__, PlacedBar } from './__name__.geometry.js';

const bar = ({ x, y, width, height, isGap }: PlacedBar): SVGTemplateResult =>
  isGap
    ? svg`<path class="gap" d="M${x} ${y}h${width}"></path>`
    : svg`<rect class="bar" x=${x} y=${y} width=${width} height=${height}></rect>`;

/** Writes the placed chart down as SVG. It works nothing out: every number comes ready from the geometry. */
export function __camel__Picture({ box, base, bars }: Placed__Name__): SVGTemplateResult {
  return svg`<svg part="picture" width=${box.width} height=${box.height} viewBox="0 0 ${box.width} ${box.height}" aria-hidden="true" focusable="false">
    ${bars.map(bar)}
    <path class="base" d="M0 ${base}H${box.width}"></path>
  </svg>`;
}
