import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { keyPatterns, swatch } from './outcome-map.picture.js';
import { legendOf, type MapKey } from './legend.words.js';
import type { MapSeries } from './outcome-map.series.js';

const key = ({ fill, text, count }: MapKey, forced: boolean): TemplateResult =>
  html`<li class="key">
    ${swatch(fill, forced)}<span>${text}${count && html` <span class="count">(${count})</span>`}</span>
  </li>`;

/** The classes with how many regions are in each, and the other signs of the map; nothing where there is only a list. */
export function legendTemplate(
  series: MapSeries,
  language: Language,
  forced: boolean,
): TemplateResult | typeof nothing {
  const legend = legendOf(series, language);
  if (legend.length === 0) return nothing;
  return html`${keyPatterns(legend.length, forced)}
    <ul class="legend quiet" part="legend">
      ${legend.map((one) => key(one, forced))}
    </ul>`;
}
