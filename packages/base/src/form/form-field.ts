import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import { guardNote } from '../guard/guard-note.js';
import { isGroup } from './form-choices.js';
import { formControl } from './form-control.js';
import { formList, listOnPaper } from './form-list.js';
import { controlId, type FormPart, type Ties } from './form-part.js';
import { suggestions } from './form-suggestions.js';
import { counterSpoken, counterWords, paperWords, problemSentence } from './form.words.js';
import { formMessages } from './messages.js';
import { valueAt } from './values.view.js';

function counter(field: Field, { draft, language, prefix }: FormPart): TemplateResult | typeof nothing {
  if (field.control !== 'long-text' || !field.max) return nothing;
  const { length } = String(draft.shown(field.name));
  const id = `${controlId(prefix, field.name)}-left`;
  return html`<p class="counter no-print ${length > field.max ? 'over' : ''}" id=${id} aria-hidden="true">
      ${counterWords(length, field.max, language)}
    </p>
    <p class="visually-hidden no-print" role="status">${counterSpoken(length, field.max, language)}</p>`;
}

/** What stands above the control: hint and, when something is wrong, what to do about it. */
function above(field: Field, { draft, language, today, prefix }: FormPart): TemplateResult {
  const id = controlId(prefix, field.name);
  const problem = draft.problem(field.name);
  const asking = { language, today, value: valueAt(draft.values, field.name), because: problem?.because };
  return html`${field.help ? html`<p class="hint" id="${id}-hint">${field.help[language]}</p>` : nothing}
  ${problem ? html`<p class="error no-print" id="${id}-error"><span aria-hidden="true">▲ </span>${problemSentence(field, problem.code, asking)}</p>` : nothing}`;
}

/** What is said about a control, as ids of what stands there now. */
function describing({ name, help, control, max, guarded }: Field, { draft, prefix }: FormPart): string {
  const said = [
    [help, 'hint'],
    [draft.problem(name), 'error'],
    [control === 'long-text' && max, 'left'],
    [guarded, 'guard'],
  ];
  return said.flatMap(([there, what]) => (there ? [`${controlId(prefix, name)}-${String(what)}`] : [])).join(' ');
}

/** What is asked and how it is answered, on screen and on paper. */
function inside(field: Field, part: FormPart, ties: Ties): TemplateResult {
  const { draft, language } = part;
  const { name, guarded } = field;
  if (field.control === 'list')
    return html`${above(field, part)} ${formList(field, part, formField)} ${listOnPaper(field, part)}`;
  return html`${above(field, part)}
    <div class="no-print">${formControl(field, part, ties)}</div>
    ${suggestions(field, part)}
    <p class="printed" aria-hidden="true">${paperWords(field, valueAt(draft.values, name), language)}</p>
    ${counter(field, part)} ${guarded ? guardNote(name, part) : nothing}`;
}

/**
 * One field of a form made from its schema: label above, hint below the label, then what is wrong, the control, how many
 * characters are left, and what the guard noticed. On paper the control becomes text, or a line to write on. A list shows the
 * fields of each of its items in the same way.
 */
export function formField(field: Field, part: FormPart): TemplateResult {
  const { draft, language, prefix } = part;
  const { name, control, required } = field;
  const id = controlId(prefix, name);
  const invalid = draft.problem(name) !== undefined || (draft.refused && draft.guard.blocks(name));
  const describedBy = describing(field, part);
  const isList = control === 'list';
  const label = html`${field.label[language]}${required || isList ? nothing : html` <span class="optional no-print">${formMessages[language].optional}</span>`}`;
  const content = inside(field, part, { describedBy, invalid });
  return isList || isGroup(field)
    ? html`<fieldset
        part="field"
        class="field ${isList ? 'list' : ''} ${invalid ? 'wrong' : ''}"
        id=${isList ? id : nothing}
        tabindex=${isList ? -1 : nothing}
        aria-describedby=${describedBy || nothing}
      >
        <legend>${label}</legend>
        ${content}
      </fieldset>`
    : html`<div part="field" class="field ${invalid ? 'wrong' : ''}"><label for=${id}>${label}</label>${content}</div>`;
}
