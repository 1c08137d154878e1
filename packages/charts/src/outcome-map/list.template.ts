import { html, type TemplateResult } from 'lit';
import type { MapRow } from './list.words.js';

// Fetched when the map has been drawn: it stands beside it and is not waited for.

/** A row of the list; `hidden` when a reader looks for another. */
interface ListRow extends MapRow {
  readonly hidden: boolean;
}

/** The list beside the map: every region by name, as a real table. No map stands without it. */
export function listTemplate(
  rows: readonly ListRow[],
  own: number,
  name: string,
  head: readonly [area: string, figure: string],
): TemplateResult {
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
        ${rows.map(
          ({ at, name: region, figure, remark, hidden }) =>
            html`<tr class=${at === own ? 'own-row' : ''} ?hidden=${hidden}>
              <th scope="row">${region}</th>
              <td>${figure}${remark ? html`<br /><span class="quiet">${remark}</span>` : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
