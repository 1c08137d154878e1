import { html, nothing, type TemplateResult } from 'lit';
import type { MergeChoice } from '@draagkracht/model';
import type { RoomStage } from './backup.template.js';
import type { Clash, ClashingField, SideWords } from './differences.view.js';
import { sharingMessages } from './sharing.messages.js';

/** Lines below one another; nothing when there are none. */
export const lineList = (lines: readonly (string | TemplateResult)[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<ul class="lines">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;

const side = (name: string, { value, by }: SideWords): TemplateResult =>
  html`<td data-side=${name}>${value} <span class="by">${by}</span></td>`;

function fieldRow({ label, before, ours, theirs }: ClashingField, { language }: RoomStage): TemplateResult {
  const say = sharingMessages.in(language);
  return html`<tr>
    <th scope="row">${label}${before === '' ? nothing : html`<span class="by">${say.before}: ${before}</span>`}</th>
    ${side(say.here, ours)} ${side(say.there, theirs)}
  </tr>`;
}

function fieldTable(fields: readonly ClashingField[], stage: RoomStage): TemplateResult | typeof nothing {
  if (fields.length === 0) return nothing;
  const say = sharingMessages.in(stage.language);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${say.field}</th>
        <th scope="col">${say.here}</th>
        <th scope="col">${say.there}</th>
      </tr>
    </thead>
    <tbody>
      ${fields.map((field) => fieldRow(field, stage))}
    </tbody>
  </table>`;
}

/** A piece about which somebody has to choose: what differs, and the choices. */
export function clashTemplate(clash: Clash, stage: RoomStage, choose: (choice: MergeChoice) => void): TemplateResult {
  const { id, name, why, options, chosen, fields, lines } = clash;
  return html`<fieldset class="clash" data-id=${id}>
    <legend>${name}</legend>
    <p class="quiet">${why}</p>
    ${fieldTable(fields, stage)} ${lineList(lines)}
    <div class="answers">
      ${options.map(
        ({ choice, label }) =>
          html`<label class="answer"
            ><input
              type="radio"
              name="choice-${id}"
              .value=${choice}
              .checked=${chosen === choice}
              @change=${() => choose(choice)}
            />${label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
