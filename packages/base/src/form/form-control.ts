import { html, nothing, type TemplateResult } from 'lit';
import { daysAfter, type Field } from '@draagkracht/model';
import { answers, boxes, isLong, selection } from './form-choices.js';
import { controlId, type FormPart, type Ties } from './form-part.js';

const input = (event: Event): string => (event.target as HTMLInputElement).value;
const word = (is: boolean | undefined): 'true' | 'false' => (is ? 'true' : 'false');

function line(field: Field, { draft, prefix, today, language }: FormPart, ties: Ties): TemplateResult {
  const { name, control, required, future, whole } = field;
  return html`<input
    id=${controlId(prefix, name)}
    class=${control}
    type=${control === 'day' ? 'date' : 'text'}
    inputmode=${control === 'number' && whole ? 'numeric' : control === 'money' ? 'decimal' : 'text'}
    min=${control === 'day' && future ? daysAfter(today, 1) : nothing}
    autocomplete="off"
    aria-required=${word(required)}
    aria-invalid=${word(ties.invalid)}
    aria-describedby=${ties.describedBy || nothing}
    .value=${String(draft.shown(name, language))}
    @input=${(event: Event) => draft.change(name, input(event), language)}
    @blur=${() => draft.leave(name)}
  />`;
}

function longText(field: Field, { draft, prefix }: FormPart, { describedBy, invalid }: Ties): TemplateResult {
  return html`<textarea
    id=${controlId(prefix, field.name)}
    rows="3"
    autocomplete="off"
    aria-required=${word(field.required)}
    aria-invalid=${word(invalid)}
    aria-describedby=${describedBy || nothing}
    .value=${String(draft.shown(field.name))}
    @input=${(event: Event) => draft.change(field.name, input(event))}
    @blur=${() => draft.leave(field.name)}
  ></textarea>`;
}

/** The control of a field: a line, a box for longer text, a day, or a list of answers to choose from. */
export function formControl(field: Field, part: FormPart, ties: Ties): TemplateResult {
  switch (field.control) {
    case 'choice':
      return isLong(field) ? selection(field, part, ties) : answers(field, part);
    case 'choices':
      return boxes(field, part);
    case 'long-text':
      return longText(field, part, ties);
    default:
      return line(field, part, ties);
  }
}
