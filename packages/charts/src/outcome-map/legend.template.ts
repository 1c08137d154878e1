import { html, type TemplateResult } from 'lit';
import { keyPatterns, swatch } from './outcome-map.picture.js';
import type { MapKey } from './legend.words.js';

const key = ({ fill, text, count }: MapKey, forced: boolean): TemplateResult =>
  html`<li class="key">
    ${swatch(fill, forced)}<span>${text}${count && html` <span class="count">(${count})</span>`}</span>
  </li>`;

/** The classes with how many regions are in each, and the other signs of the map. */
export const legendTemplate = (legend: readonly MapKey[], forced: boolean): TemplateResult =>
  html`${keyPatterns(legend.length, forced)}
    <ul class="legend quiet" part="legend">
      ${legend.map((one) => key(one, forced))}
    </ul>`;
