import { html, nothing, type TemplateResult } from 'lit';
import { phraseStrength, type Language } from '@draagkracht/model';
import type { LockActs } from './lock-acts.js';
import { lockMessages } from './lock.messages.js';
import type { LockField, LockForm } from './lock.view.js';

/** Which field of which form, and whether a new phrase is chosen in it. */
export interface PhraseField {
  readonly form: LockForm;
  readonly field: Exclude<LockField, 'understood'>;
  readonly label: string;
  readonly chooses?: boolean;
}

const capsOf = (event: KeyboardEvent): boolean => event.getModifierState?.('CapsLock') ?? false;

/** What is wrong at a field, in words. */
export function faultWords(acts: LockActs, form: LockForm, field: LockField, language: Language): string {
  const { fault } = acts;
  return fault?.form === form && fault.field === field ? lockMessages(language).refusals[fault.why] : '';
}

/** What is said below a new phrase: how strong it is. It is there from the start, so that a change is heard. */
const strengthLine = (id: string, typed: string, language: Language): TemplateResult =>
  html`<p class="strength" id=${`${id}-strength`} role="status">
    ${lockMessages(language).strength[phraseStrength(typed)]}
  </p>`;

/** A field for a phrase. It can be shown, pasted into, and says when capitals are on. */
export function phraseField(acts: LockActs, language: Language, given: PhraseField): TemplateResult {
  const { form, field, label, chooses = false } = given;
  const say = lockMessages(language);
  const id = `${form}-${field}`;
  const typed = acts.typedIn(form)[field];
  const wrong = faultWords(acts, form, field, language);
  const about = [...(chooses ? [`${id}-hint`, `${id}-strength`] : []), ...(wrong ? [`${id}-error`] : [])].join(' ');
  return html`<div class="field ${wrong ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${chooses ? html`<p class="hint" id=${`${id}-hint`}>${say.hint} ${say.notInBrowser}</p>` : nothing}
    ${wrong ? html`<p class="error" id=${`${id}-error`}>${wrong}</p>` : nothing}
    <input
      id=${id}
      type=${acts.shown ? 'text' : 'password'}
      autocomplete=${form === 'set' || (form === 'change' && field !== 'old') ? 'new-password' : 'current-password'}
      autocapitalize="none"
      spellcheck="false"
      aria-required="true"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${about || nothing}
      .value=${typed}
      @input=${(event: Event) => acts.type(form, { [field]: (event.target as HTMLInputElement).value })}
      @keydown=${(event: KeyboardEvent) => acts.noticeCaps(capsOf(event))}
      @keyup=${(event: KeyboardEvent) => acts.noticeCaps(capsOf(event))}
    />
    ${chooses ? strengthLine(id, typed, language) : nothing}
  </div>`;
}

/** Below the fields of a form: shows what is typed, and says when capitals are on. */
export function typingHelp(acts: LockActs, language: Language): TemplateResult {
  const say = lockMessages(language);
  return html`<label class="answer">
      <input
        type="checkbox"
        class="show"
        .checked=${acts.shown}
        @change=${(event: Event) => acts.show((event.target as HTMLInputElement).checked)}
      />
      ${say.show}
    </label>
    <p class="caps" role="status">${acts.caps ? say.caps : nothing}</p>`;
}
