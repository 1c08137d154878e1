import { html, nothing, type TemplateResult } from 'lit';
import type { LostDecimal, ReadTable } from '@draagkracht/formats';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { layoutMessages } from './layout.messages.js';
import { lostRows, MOST_ASKED, type LostRow } from './lost.view.js';
import type { Stage } from './start.template.js';

/** Figures that are doubted, and what a person said of them. */
export interface LostActs {
  readonly isRight: (one: LostDecimal) => boolean;
  readonly answer: (one: LostDecimal, right: boolean) => void;
}

const rowTemplate = (row: LostRow, right: string, acts: LostActs): TemplateResult =>
  html`<tr>
    <th scope="row">${row.indicator}</th>
    <td>${row.region}</td>
    <td>${row.period}</td>
    <td class="number">${row.value}</td>
    <td class="number">${row.proposed}?</td>
    <td>${row.why}</td>
    <td>
      <label class="option">
        <input
          type="checkbox"
          .checked=${acts.isRight(row.found)}
          @change=${(event: Event) => acts.answer(row.found, (event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${right}<span class="visually-hidden">: ${row.indicator}, ${row.region}, ${row.period}</span></span>
      </label>
    </td>
  </tr>`;

/** Figures that seem to have lost their decimal sign, each as a question; nothing while there are none. */
export const lostTemplate = (
  { language, level }: Stage,
  found: readonly LostDecimal[],
  table: ReadTable,
  acts: LostActs,
): TemplateResult | typeof nothing => {
  if (found.length === 0) return nothing;
  const { title, help, columns, more } = layoutMessages(language).lost;
  const { right, ...others } = columns;
  const head = [...Object.values(others), right];
  return html`${heading(Math.min(5, level + 1), title(found.length))}
    <p class="quiet">${help}</p>
    <div class="wide" role="region" tabindex="0" aria-label=${title(found.length)}>
      <table class="matches lost">
        <thead>
          <tr>
            ${head.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lostRows(found, table, language).map((row) => rowTemplate(row, right, acts))}
        </tbody>
      </table>
    </div>
    ${found.length > MOST_ASKED ? html`<p class="quiet">${more(formatNumber(found.length - MOST_ASKED, 0, language))}</p>` : nothing}`;
};
