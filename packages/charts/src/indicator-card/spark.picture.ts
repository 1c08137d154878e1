import { html, nothing, svg, type TemplateResult } from 'lit';
import { pointSign, pointSigns } from '../outcome-chart/signs.picture.js';
import { SPARK, type PlacedSpark } from './spark.geometry.js';

/** Radius of the last point, and of a provisional one before it. */
const [LAST, HOLLOW] = [5, 3];

/** Writes a small line down as SVG. It grows with the text of the page. @param label what it shows, for who does not see it */
export const sparkPicture = ({ line, hollow, last, target }: PlacedSpark, label: string): TemplateResult =>
  html`<svg class="spark" part="line" viewBox="0 0 ${SPARK.width} ${SPARK.height}" role="img" aria-label=${label}>
    ${target ? svg`<path class="target" d=${target}></path>` : nothing}
    <path class="line" d=${line}></path>
    ${hollow.length > 0 ? pointSigns(hollow, HOLLOW) : nothing} ${pointSign(last, LAST)}
  </svg>`;
