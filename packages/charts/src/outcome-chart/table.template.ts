import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { tableMessages } from './messages.table.js';
import type { ChartTable } from './table.words.js';

/**
 * The first rows of a table, as a table.
 * @param carried the series it was made from, as text, where it is to be read again
 */
export function rowsTemplate(
  table: ChartTable,
  shown: number,
  carried: string | typeof nothing = nothing,
): TemplateResult {
  const rows = Array.from({ length: Math.min(shown, table.count) }, (_, at) => table.row(at));
  return html`<table data-dk-series=${carried}>
    <caption class="visually-hidden">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * The figures as a real table; at most `shown` rows, and a button for the rest.
 * @param name what the table is called.
 */
export function tableTemplate(
  table: ChartTable,
  shown: number,
  name: string,
  language: Language,
  showMore: () => void,
): TemplateResult {
  const left = table.count - shown;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${name}>${rowsTemplate(table, shown)}</div>
    ${
      left > 0
        ? html`<button type="button" class="no-print" @click=${showMore}>
            ${tableMessages[language].more(formatNumber(left, 0, language))}
          </button>`
        : nothing
    }`;
}
