import { html, nothing, type TemplateResult } from 'lit';
import { daysAfter, type Field, type Language } from '@draagkracht/model';
import type { DraftController } from './draft-controller.js';

/** A form as its parts need it. `prefix` keeps the ids of two forms in one element apart; `today` is an ISO day. */
export interface FormPart {
  readonly draft: DraftController;
  readonly language: Language;
  readonly today: string;
  readonly prefix: string;
}

/** The id of the control of a field; for a choice that of its first answer. */
export const controlId = (prefix: string, name: string): string => `${prefix}-${name}`;

/** What ties a control to its hint, error and guard. */
interface Ties {
  readonly describedBy: string;
  readonly invalid: boolean;
}

const input = (event: Event): string => (event.target as HTMLInputElement).value;

function line(field: Field, { draft, prefix, today }: FormPart, { describedBy, invalid }: Ties): TemplateResult {
  const { name, control, required, future } = field;
  return html`<input
    id=${controlId(prefix, name)}
    class=${control}
    type=${control === 'day' ? 'date' : 'text'}
    inputmode=${control === 'number' ? 'numeric' : 'text'}
    min=${control === 'day' && future ? daysAfter(today, 1) : nothing}
    autocomplete="off"
    aria-required=${required ? 'true' : 'false'}
    aria-invalid=${invalid ? 'true' : 'false'}
    aria-describedby=${describedBy || nothing}
    .value=${String(draft.shown(name))}
    @input=${(event: Event) => draft.change(name, input(event))}
    @blur=${() => draft.leave(name)}
  />`;
}

function longText(field: Field, { draft, prefix }: FormPart, { describedBy, invalid }: Ties): TemplateResult {
  return html`<textarea
    id=${controlId(prefix, field.name)}
    rows="3"
    autocomplete="off"
    aria-required=${field.required ? 'true' : 'false'}
    aria-invalid=${invalid ? 'true' : 'false'}
    aria-describedby=${describedBy || nothing}
    .value=${String(draft.shown(field.name))}
    @input=${(event: Event) => draft.change(field.name, input(event))}
    @blur=${() => draft.leave(field.name)}
  ></textarea>`;
}

/** The answers of a choice; the field around them is a group with the question as its name. */
function answers(field: Field, { draft, language, prefix }: FormPart): TemplateResult {
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
  </div>`;
}

/** The control of a field: a line, a box for longer text, a day or a list of answers. */
export function formControl(field: Field, part: FormPart, ties: Ties): TemplateResult {
  switch (field.control) {
    case 'choice':
      return answers(field, part);
    case 'long-text':
      return longText(field, part, ties);
    default:
      return line(field, part, ties);
  }
}
