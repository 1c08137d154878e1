import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import { guardNote } from '../guard/guard-note.js';
import { controlId, formControl, type FormPart } from './form-control.js';
import { counterSpoken, counterWords, paperWords, problemSentence } from './form.words.js';
import { formMessages } from './messages.js';

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
  const asking = { language, today, value: draft.values[field.name] };
  return html`${field.help ? html`<p class="hint" id="${id}-hint">${field.help[language]}</p>` : nothing}
  ${problem ? html`<p class="error no-print" id="${id}-error"><span aria-hidden="true">▲ </span>${problemSentence(field, problem.code, asking)}</p>` : nothing}`;
}

/**
 * One field of a form made from its schema: label above, hint below the label, then what is wrong, the control, how many
 * characters are left, and what the guard noticed. On paper the control becomes text, or a line to write on.
 */
export function formField(field: Field, part: FormPart): TemplateResult {
  const { draft, language, prefix } = part;
  const { name, control, guarded, required } = field;
  const id = controlId(prefix, name);
  const invalid = draft.problem(name) !== undefined || (draft.refused && draft.guard.blocks(name));
  const said = [
    [field.help, 'hint'],
    [draft.problem(name), 'error'],
    [control === 'long-text' && field.max, 'left'],
    [guarded, 'guard'],
  ];
  const describedBy = said.flatMap(([there, what]) => (there ? [`${id}-${String(what)}`] : [])).join(' ');
  const label = html`${field.label[language]}${required ? nothing : html` <span class="optional no-print">${formMessages[language].optional}</span>`}`;
  const inside = html`${above(field, part)}
    <div class="no-print">${formControl(field, part, { describedBy, invalid })}</div>
    <p class="printed" aria-hidden="true">${paperWords(field, draft.values[name], language)}</p>
    ${counter(field, part)} ${guarded ? guardNote(name, part) : nothing}`;
  return control === 'choice'
    ? html`<fieldset class="field ${invalid ? 'wrong' : ''}" aria-describedby=${describedBy || nothing}>
        <legend>${label}</legend>
        ${inside}
      </fieldset>`
    : html`<div class="field ${invalid ? 'wrong' : ''}"><label for=${id}>${label}</label>${inside}</div>`;
}
