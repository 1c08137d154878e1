import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDialogue, Field } from '@draagkracht/model';
import { itemsAt, type DraftController } from '@draagkracht/base';
import type { Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import type { Answers } from './screens.view.js';

type Draw = (field: Field) => TemplateResult;

/** Whether a question is put: some depend on the answer before them. */
function isPut({ name }: Field, said: Answers): boolean {
  if (name === 'whyDifferent') return said.deviates === 'yes';
  return name !== 'costBasis' || said.costNotActingCents !== undefined;
}

/** Once they are put, these two may not stay empty. */
const needed: readonly string[] = ['whyDifferent', 'costBasis'] satisfies readonly (keyof CaseDialogue)[];

/** What the resident said is short, and still more than a line on a telephone. */
const roomy: readonly string[] = ['desiredEffect', 'rule'] satisfies readonly (keyof CaseDialogue)[];

const shaped = (field: Field): Field => ({
  ...field,
  ...(needed.includes(field.name) && { required: true }),
  ...(roomy.includes(field.name) && { control: 'long-text' as const }),
});

/** The disciplines as short lines below one another: two at least, so the first two have no button to take them away. */
function disciplines(field: Field, draw: Draw, draft: DraftController, { language }: Part): TemplateResult {
  const say = deskMessages[language].disciplines;
  const rows = itemsAt(draft.values, field.name);
  const [role] = field.item ?? [];
  const most = field.most ?? Infinity;
  return html`<fieldset class="field disciplines" id="who-disciplines" tabindex="-1">
    <legend>${field.label[language]}</legend>
    <p class="hint">${say.hint}</p>
    ${rows.map((_, at) => {
      const label = { nl: say.number(at + 1), en: say.number(at + 1) };
      return html`${role ? draw({ name: `${field.name}.${at}.role`, control: 'role', required: true, label }) : nothing}
      ${
        at > 1
          ? html`<button type="button" class="remove-${at}" @click=${() => draft.remove(field.name, at)}>
              ${say.remove(at + 1)}
            </button>`
          : nothing
      }`;
    })}
    ${
      rows.length < most
        ? html`<button type="button" class="add" @click=${() => draft.add(field.name)}>${say.add}</button>`
        : nothing
    }
  </fieldset>`;
}

/** The questions of one screen. */
export const questions = (
  asked: readonly Field[],
  said: Answers,
  draw: Draw,
  draft: DraftController,
  part: Part,
): readonly TemplateResult[] =>
  asked
    .filter((field) => isPut(field, said))
    .map((field) => (field.name === 'disciplines' ? disciplines(field, draw, draft, part) : draw(shaped(field))));
