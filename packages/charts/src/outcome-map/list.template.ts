import { html, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { listHead, rowsOf } from './list.words.js';
import { mapMessages } from './messages.js';
import type { MapSeries } from './outcome-map.series.js';

// Fetched when the map has been drawn: it stands beside it and is not waited for.

/**
 * The list beside the map: every region by name, as a real table. No map stands without it.
 * @param order places of the regions by name.
 */
export function listTemplate(series: MapSeries, order: readonly number[], language: Language): TemplateResult {
  const messages = mapMessages.in(language);
  const name = messages.list;
  const head = [messages.area, listHead(series, language)];
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${name}>
    <table>
      <caption class="visually-hidden">
        ${name}
      </caption>
      <thead>
        <tr>
          ${head.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rowsOf(series, order, language).map(
          ({ at, name: region, figure, remark }) =>
            html`<tr class=${at === series.own ? 'own-row' : ''}>
              <th scope="row">${region}</th>
              <td>${figure}${remark ? html`<br /><span class="quiet">${remark}</span>` : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
