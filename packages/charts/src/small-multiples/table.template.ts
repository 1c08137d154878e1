import { html, nothing, type TemplateResult } from 'lit';
import type { AreaCell, AreasTable } from './table.words.js';

const cell = ({ figure, status }: AreaCell): TemplateResult =>
  html`<td>${figure}${status && html` <span class="quiet">(${status})</span>`}</td>`;

/**
 * A row per area, a column per period.
 * @param carried the series it was made from, as text, where it is to be read again
 */
export const rowsTemplate = (
  { caption, head, rows }: AreasTable,
  carried: string | typeof nothing = nothing,
): TemplateResult =>
  html`<table data-dk-series=${carried}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, own, cells }) =>
          html`<tr class=${own ? 'own-row' : nothing}>
            <th scope="row">${name}</th>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
