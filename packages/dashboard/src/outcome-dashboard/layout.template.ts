import { html, nothing, type TemplateResult } from 'lit';
import type { Inspection } from '@draagkracht/formats';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import type { Preview } from './desk.js';
import { documentTemplate, valueOf, type LayoutActs } from './document.template.js';
import { layoutMessages, type ColumnRole } from './layout.messages.js';
import { columnRoles, columnRows, type ColumnRow } from './layout.view.js';
import type { Stage } from './start.template.js';

/** Columns shown at once: more is a search. */
const SHOWN = 40;

const columnField = (
  name: string,
  value: string,
  placeholder: string,
  most: number,
  change: (text: string) => void,
): TemplateResult =>
  html`<input
    type="text"
    autocomplete="off"
    aria-label=${name}
    maxlength=${most}
    .placeholder=${placeholder}
    .value=${value}
    @change=${(event: Event) => change(valueOf(event))}
  />`;

function columnRow(row: ColumnRow, { language }: Stage, { chooseColumn }: LayoutActs): TemplateResult {
  const messages = layoutMessages(language);
  const { stem, name, more, use, choice, figure } = row;
  const text = (key: 'label' | 'unit', most: number): TemplateResult | typeof nothing =>
    figure
      ? columnField(`${messages[key]}: ${name}`, choice[key] ?? '', figure[key], most, (value) =>
          chooseColumn(stem, { [key]: value.trim() || undefined }),
        )
      : nothing;
  return html`<tr>
    <th scope="row">${name}${more > 0 ? html` <span class="quiet">${messages.andMore(more)}</span>` : nothing}</th>
    <td>
      <select
        aria-label=${`${messages.use}: ${name}`}
        @input=${(event: Event) => chooseColumn(stem, { role: (valueOf(event) || undefined) as ColumnRole | undefined })}
      >
        <option value="" .selected=${!choice.role}>${messages.asFound(choice.role ? '' : messages.uses[use])}</option>
        ${columnRoles.map((role) => html`<option value=${role} .selected=${choice.role === role}>${messages.uses[role]}</option>`)}
      </select>
    </td>
    <td>${text('label', 200)}</td>
    <td>${text('unit', 60)}</td>
  </tr>`;
}

function columnsTable(stage: Stage, preview: Preview, acts: LayoutActs): TemplateResult {
  const { language, level } = stage;
  const messages = layoutMessages(language);
  const rows = columnRows(preview, acts.choices, language);
  const words = acts.query.trim().toLowerCase();
  const found = rows.filter(({ name, stem }) => name.toLowerCase().includes(words) || stem.includes(words));
  const count = (value: number): string => formatNumber(value, 0, language);
  return html`${heading(Math.min(5, level + 1), messages.columnsTitle)}
    ${
      rows.length > SHOWN
        ? html`<label class="field"
            ><span>${messages.searchColumn}</span>
            <input
              type="search"
              autocomplete="off"
              .value=${acts.query}
              @input=${(event: Event) => acts.search(valueOf(event))}
            />
            <span class="quiet" role="status"
              >${messages.columnCount(count(Math.min(SHOWN, found.length)), count(rows.length))}</span
            >
          </label>`
        : nothing
    }
    <div class="wide" role="region" tabindex="0" aria-label=${messages.columnsTitle}>
      <table class="matches columns">
        <thead>
          <tr>
            ${[messages.column, messages.use, messages.label, messages.unit].map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${found.slice(0, SHOWN).map((row) => columnRow(row, stage, acts))}
        </tbody>
      </table>
    </div>`;
}

/** Everything that may be said of the reading of a file; nothing happens before it is read again. */
export const layoutTemplate = (
  stage: Stage,
  preview: Preview,
  inspection: Inspection,
  acts: LayoutActs,
): TemplateResult => {
  const messages = layoutMessages(stage.language);
  return html`<div class="adjusting">
    <p class="quiet">${messages.adjustHelp}</p>
    ${documentTemplate(stage, inspection, acts)}
    ${(preview.table.uses ?? []).length > 0 ? columnsTable(stage, preview, acts) : nothing}
    <p class="actions">
      <button type="button" ?disabled=${!acts.isChanged} @click=${acts.read}>${messages.readSoAgain}</button>
      ${acts.isChanged ? nothing : html`<span class="quiet">${messages.nothingChosen}</span>`}
    </p>
  </div>`;
};
