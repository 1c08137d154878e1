import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDialogue, Field } from '@draagkracht/model';
import { itemsAt, type DraftController, type Values } from '@draagkracht/base';
import type { RecordForm } from '../shared/record-form.js';
import { rolesToChoose } from '../shared/roles.view.js';
import { foldedPurposes, type Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import { purposes } from './purpose.messages.js';
import type { Answers } from './screens.view.js';

type Draw = (field: Field) => TemplateResult;

/** Whether a question is put: some depend on the answer before them. */
function isPut({ name }: Field, said: Answers): boolean {
  if (said.isShort && (name === 'rule' || name === 'ruleSource')) return said.deviates === 'yes';
  if (name === 'whyDifferent') return said.deviates === 'yes';
  return name !== 'costBasis' || said.costNotActingCents !== undefined;
}

/** Once they are put, these may not stay empty. */
const needed: readonly string[] = [
  'whyDifferent',
  'costBasis',
  'rule',
  'ruleSource',
] satisfies readonly (keyof CaseDialogue)[];

/** What the resident said is short, and still more than a line on a telephone. */
const roomy: readonly string[] = ['desiredEffect', 'rule'] satisfies readonly (keyof CaseDialogue)[];

const shaped = (field: Field): Field => ({
  ...field,
  ...(needed.includes(field.name) && { required: true }),
  ...(roomy.includes(field.name) && { control: 'long-text' as const }),
});

/** The usual disciplines as buttons: pressed it stands in the first line that is empty, pressed again it is gone. */
function roleButtons(
  { name, most = Infinity }: Field,
  rows: readonly Values[],
  draft: DraftController,
  { language }: Part,
): TemplateResult {
  const chosen = rows.map(({ role }) => String(role ?? '').trim());
  const toggle = (role: string): void => {
    const at = chosen.indexOf(role);
    const empty = chosen.indexOf('');
    if (at >= 0) draft.change(`${name}.${at}.role`, '');
    else if (empty >= 0) draft.change(`${name}.${empty}.role`, role);
    else if (rows.length < most) draft.add(name, { role });
  };
  return html`<div class="suggestions no-print" role="group" aria-label=${deskMessages[language].disciplines.choose}>
    ${rolesToChoose([], language).map(
      (role) =>
        html`<button
          type="button"
          class="suggestion"
          aria-pressed=${chosen.includes(role) ? 'true' : 'false'}
          @click=${() => toggle(role)}
        >
          ${role}
        </button>`,
    )}
  </div>`;
}

/** Sentences to begin with: why the effect fits what a law is for, and what room the rules give. */
function suggestionsFor({ name }: Field, { isShort, laws = [] }: Answers, { language }: Part): readonly string[] {
  if (name === 'groundValue') return laws.flatMap((law) => purposes[law].grounds.map((text) => text[language]));
  return isShort && name === 'roomFound' ? deskMessages[language].room : [];
}

/** The disciplines as short lines below one another: two at least, so the first two have no button to take them away. */
function disciplines(field: Field, draw: Draw, draft: DraftController, part: Part): TemplateResult {
  const { language } = part;
  const say = deskMessages[language].disciplines;
  const rows = itemsAt(draft.values, field.name);
  const [role] = field.item ?? [];
  const most = field.most ?? Infinity;
  return html`<fieldset class="field disciplines" id="who-disciplines" tabindex="-1">
    <legend>${field.label[language]}</legend>
    <p class="hint">${say.hint}</p>
    ${roleButtons(field, rows, draft, part)}
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
const questions = (
  asked: readonly Field[],
  said: Answers,
  draw: Draw,
  draft: DraftController,
  part: Part,
): readonly TemplateResult[] =>
  asked
    .filter((field) => isPut(field, said))
    .map((field) => {
      if (field.name === 'disciplines') return disciplines(field, draw, draft, part);
      const drawn = draw(shaped(field));
      return said.isShort && field.name === 'laws' ? html`${drawn} ${foldedPurposes(said, part)}` : drawn;
    });

/** The form of one screen. */
export const screenForm = (form: RecordForm<CaseDialogue>, said: Answers, part: Part): TemplateResult =>
  form.template({
    title: html``,
    save: deskMessages[part.language].save,
    suggests: (field) => suggestionsFor(field, said, part),
    fields: (asked, draw) => questions(asked, said, draw, form.draft, part),
  });
