import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import { controlId, type FormPart, type Ties } from './form-part.js';
import { formMessages } from './messages.js';

/** How many answers stand below one another; with more they fold into a list to pick from. */
const mostAnswers = 7;

/** Whether a choice has so many answers that it is a list to pick from. */
export const isLong = ({ control, options = [] }: Field): boolean =>
  control === 'choice' && options.length > mostAnswers;

/** Whether the control is a group of answers, with the question as the name of the group. */
export const isGroup = (field: Field): boolean =>
  field.control === 'choices' || (field.control === 'choice' && !isLong(field));

/** The button that takes an answer back, where there may be none. The focus goes to the first answer. */
function takeBack(field: Field, { draft, language, prefix }: FormPart): TemplateResult | typeof nothing {
  if (!field.optional || field.required || draft.shown(field.name) === '') return nothing;
  const clear = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    draft.change(field.name, undefined);
    root.getElementById(controlId(prefix, field.name))?.focus();
  };
  return html`<button type="button" class="take-back" @click=${clear}>
    ${formMessages[language].takeBack}<span class="visually-hidden">: ${field.label[language]}</span>
  </button>`;
}

/** The answers of a choice; the field around them is a group with the question as its name. */
export function answers(field: Field, part: FormPart): TemplateResult {
  const { draft, language, prefix } = part;
  const id = controlId(prefix, field.name);
  return html`<div class="answers">
    ${field.options?.map(
      ({ value, label }, at) =>
        html`<label class="answer">
          <input
            id=${at === 0 ? id : `${id}-${value}`}
            type="radio"
            name=${id}
            .value=${String(value)}
            .checked=${draft.shown(field.name) === value}
            @change=${() => draft.change(field.name, value)}
          />
          <span>${label[language]}</span>
        </label>`,
    )}
    ${takeBack(field, part)}
  </div>`;
}

/** Answers of which any number may be ticked; what is kept stands in the order of the list. */
export function boxes(field: Field, { draft, language, prefix }: FormPart): TemplateResult {
  const id = controlId(prefix, field.name);
  const shown = draft.shown(field.name);
  const chosen: readonly unknown[] = Array.isArray(shown) ? shown : [];
  const options = field.options ?? [];
  const toggle = (value: string | number): void => {
    const now = options.map((option) => option.value).filter((one) => chosen.includes(one) !== (one === value));
    draft.change(field.name, now);
  };
  return html`<div class="answers">
    ${options.map(
      ({ value, label }, at) =>
        html`<label class="answer">
          <input
            id=${at === 0 ? id : `${id}-${value}`}
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${() => toggle(value)}
          />
          <span>${label[language]}</span>
        </label>`,
    )}
  </div>`;
}

/** A choice of many answers as a list to pick from; its first line is no answer. */
export function selection(field: Field, { draft, language, prefix }: FormPart, ties: Ties): TemplateResult {
  const shown = draft.shown(field.name);
  const options = field.options ?? [];
  const choose = (event: Event): void => {
    const { selectedIndex } = event.target as HTMLSelectElement;
    draft.change(field.name, options[selectedIndex - 1]?.value);
  };
  return html`<select
    id=${controlId(prefix, field.name)}
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${ties.invalid ? 'true' : 'false'}
    aria-describedby=${ties.describedBy || nothing}
    @change=${choose}
    @blur=${() => draft.leave(field.name)}
  >
    <option value="" .selected=${shown === ''}>${formMessages[language].pick}</option>
    ${options.map(
      ({ value, label }) => html`<option value=${value} .selected=${shown === value}>${label[language]}</option>`,
    )}
  </select>`;
}
