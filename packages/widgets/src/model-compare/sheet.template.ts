import { html, nothing, type TemplateResult } from 'lit';
import { modelPairs, type Field } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import type { PairInSight } from './pair-in-sight.js';
import type { Part } from './pairs.template.js';

/** The way from pair to pair, where one at a time is in sight. */
const steps = (sight: PairInSight, { language }: Part): TemplateResult => {
  const say = deskMessages[language];
  const button = (name: string, text: string, by: 1 | -1): TemplateResult =>
    html`<button type="button" class=${name} @click=${() => sight.go(by)}>${text}</button>`;
  return html`<div class="actions pair-steps no-print ${sight.isLast ? 'last' : ''}">
    ${sight.at < modelPairs.length ? button('primary next-pair', say.nextPair, 1) : nothing}
    ${sight.isFirst ? nothing : button('previous-pair', say.previousPair, -1)}
  </div>`;
};

/**
 * The sheet of one person: seven pairs, each with its two ends above the places, and what shows it below them. On a narrow screen one of
 * them is in sight at a time.
 */
export function sheetQuestions(
  fields: readonly Field[],
  draw: (field: Field) => TemplateResult,
  part: Part,
  sight: PairInSight,
): TemplateResult {
  const { language } = part;
  const say = deskMessages[language];
  const of = (name: string): unknown => fields.filter((field) => field.name === name).map(draw);
  return html`<p class=${sight.isFirst ? '' : 'at-first'}>${say.sheetHelp}</p>
    <p>${say.evidenceNote}</p>
    ${modelPairs.map(
      ({ number, social, medical }) =>
        html`<fieldset class="field pair-questions ${sight.shows(number) ? 'in-sight' : ''}">
          <legend>
            ${say.pairOf(number)}<span class="visually-hidden">. ${say.ends(social[language], medical[language])}</span>
          </legend>
          <div class="ends" aria-hidden="true">
            <span class="scale-end start">${social[language]}</span><span class="scale-end">${medical[language]}</span>
          </div>
          <div class="places">${of(`now${number}`)} ${of(`wanted${number}`)}</div>
          ${of(`evidence${number}`)}
        </fieldset>`,
    )}
    ${steps(sight, part)}`;
}
