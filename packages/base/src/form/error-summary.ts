import { html, nothing, type TemplateResult } from 'lit';
import { guardMessages } from '../guard/messages.js';
import { controlId, type FormPart } from './form-part.js';
import { eachNumbered, problemSentence } from './form.words.js';
import { formMessages } from './messages.js';

/** The sentence with the name of its field before it, unless it names the field itself. */
const named = (label: string, sentence: string): string =>
  sentence.includes(label) ? sentence : `${label}${/[?!.]$/.test(label) ? '' : ':'} ${sentence}`;

interface Fault {
  readonly path: string;
  readonly sentence: string;
}

function faultsOf({ draft, language, today }: FormPart): Fault[] {
  const { problems } = draft;
  return draft.rows.flatMap(({ path, field, value, within }) => {
    const problem = problems.find((one) => one.field === path);
    const asking = { language, today, value, because: problem?.because };
    const sentences = problem ? [problemSentence(field, problem.code, asking)] : [];
    if (draft.guard.blocks(path)) sentences.push(guardMessages[language].kinds.bsn);
    const where = within ? `${eachNumbered(within.list, within.at, language)}: ` : '';
    return sentences.map((sentence) => ({ path, sentence: `${where}${named(field.label[language], sentence)}` }));
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
      ${faults.map(({ path, sentence }) => {
        const id = controlId(part.prefix, path);
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
