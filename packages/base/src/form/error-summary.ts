import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import { guardMessages } from '../guard/messages.js';
import { controlId, type FormPart } from './form-control.js';
import { problemSentence } from './form.words.js';
import { formMessages } from './messages.js';

interface Fault {
  readonly field: Field;
  readonly sentence: string;
}

function faultsOf({ draft, language, today }: FormPart): Fault[] {
  return draft.fields.flatMap((field) => {
    const code = draft.problems.find((problem) => problem.field === field.name)?.code;
    const sentences = code ? [problemSentence(field, code, { language, today, value: draft.values[field.name] })] : [];
    if (draft.guard.blocks(field.name))
      sentences.push(`${field.label[language]}: ${guardMessages[language].kinds.bsn}`);
    return sentences.map((sentence) => ({ field, sentence }));
  });
}

/** Brings the focus to the control of a field, in the shadow root where the event happened. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).getElementById(id)?.focus();
}

/** What stands in the way of saving, as a list that leads to each field. Only there after somebody tried to save. */
export function errorSummary(part: FormPart): TemplateResult | typeof nothing {
  if (!part.draft.refused) return nothing;
  const faults = faultsOf(part);
  return html`<div class="summary no-print" id="${part.prefix}-summary" role="alert" tabindex="-1">
    <p><strong>${formMessages[part.language].summary(faults.length)}</strong></p>
    <ul>
      ${faults.map(({ field, sentence }) => {
        const id = controlId(part.prefix, field.name);
        return html`<li><a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${sentence}</a></li>`;
      })}
    </ul>
  </div>`;
}

/** After a refusal: the focus goes to the only wrong field, or to the summary when there are more. */
export function focusFault(root: ParentNode, { draft, prefix }: FormPart): void {
  const wrong = new Set([...draft.problems.map(({ field }) => field), ...draft.blocked]);
  const [only] = wrong;
  root
    .querySelector<HTMLElement>(wrong.size === 1 && only ? `#${controlId(prefix, only)}` : `#${prefix}-summary`)
    ?.focus();
}
