import { html, type TemplateResult } from 'lit';
import { modelPairs, type Field } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import type { Part } from './pairs.template.js';

/** The sheet of one person: seven pairs, each with its two ends above the places, and what shows it below them. */
export function sheetQuestions(
  fields: readonly Field[],
  draw: (field: Field) => TemplateResult,
  { language }: Part,
): TemplateResult {
  const say = deskMessages[language];
  const of = (name: string): unknown => fields.filter((field) => field.name === name).map(draw);
  return html`<p>${say.sheetHelp}</p>
    <p>${say.evidenceNote}</p>
    ${modelPairs.map(
      ({ number, social, medical }) =>
        html`<fieldset class="field pair-questions">
          <legend>
            ${say.pairOf(number)}<span class="visually-hidden">. ${say.ends(social[language], medical[language])}</span>
          </legend>
          <div class="ends" aria-hidden="true">
            <span class="scale-end start">${social[language]}</span><span class="scale-end">${medical[language]}</span>
          </div>
          <div class="places">${of(`now${number}`)} ${of(`wanted${number}`)}</div>
          ${of(`evidence${number}`)}
        </fieldset>`,
    )}`;
}
