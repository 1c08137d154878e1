import { html, nothing, type TemplateResult } from 'lit';
import { lockMinutes, type Language, type LockMinutes } from '@draagkracht/model';
import type { LockActs } from './lock-acts.js';
import { lockMessages } from './lock.messages.js';
import type { LockForm } from './lock.view.js';
import { faultWords, phraseField, typingHelp } from './phrase-field.template.js';

/** What every part of the room is drawn with. */
export interface LockStage {
  readonly acts: LockActs;
  readonly language: Language;
}

/** How far a long act is. */
function progressTemplate({ acts, language }: LockStage): TemplateResult {
  const say = lockMessages(language);
  const { busy } = acts;
  const text = (count: number): string => new Intl.NumberFormat(language).format(count);
  if (!busy) return html`<p role="status" class="busy"></p>`;
  return html`<div class="busy">
    <p role="status">${busy.total === 0 ? say.busy : say.progress(text(busy.done), text(busy.total))}</p>
    ${busy.total === 0 ? nothing : html`<progress aria-label=${say.busy} max=${busy.total} .value=${busy.done}></progress>`}
  </div>`;
}

/** A form of the room with its button. */
function formTemplate(stage: LockStage, form: LockForm, button: string, fields: TemplateResult): TemplateResult {
  const { acts } = stage;
  return html`<form
    class=${form}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void acts.handIn(form);
    }}
  >
    ${fields}
    <div class="actions">
      <button type="submit" class=${form === 'remove' ? '' : 'primary'} aria-busy=${acts.busy ? 'true' : 'false'}>
        ${button}
      </button>
    </div>
    ${acts.form === form ? progressTemplate(stage) : nothing}
  </form>`;
}

/** After how many quiet minutes it locks. */
export function minutesTemplate({ acts, language }: LockStage, chosen: LockMinutes): TemplateResult {
  const say = lockMessages(language).minutes;
  return html`<fieldset class="field minutes">
    <legend>${say.legend}</legend>
    <p class="hint">${say.unsaved}</p>
    <div class="answers">
      ${lockMinutes.map(
        (minutes) =>
          html`<label class="answer">
            <input
              type="radio"
              name="minutes"
              .value=${String(minutes)}
              .checked=${minutes === chosen}
              @change=${() => void acts.setMinutes(minutes)}
            />
            ${say.of(minutes)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** The copy that is worth making before a lock is set, and what it is. */
export function copyTemplate({ acts, language }: LockStage, before: boolean): TemplateResult {
  const say = lockMessages(language).copy;
  return html`<div class="copy">
    <p>${before ? html`${say.text} ` : nothing}${say.readable}</p>
    <div class="actions">
      <button type="button" class="make-copy" @click=${() => void acts.copy()}>${say.button}</button>
    </div>
  </div>`;
}

function understoodTemplate({ acts, language }: LockStage): TemplateResult {
  const say = lockMessages(language);
  const wrong = faultWords(acts, 'set', 'understood', language);
  return html`<div class="field ${wrong ? 'wrong' : ''}">
    <p>${say.lost.warning}</p>
    ${wrong ? html`<p class="error" id="set-understood-error">${wrong}</p>` : nothing}
    <label class="answer">
      <input
        id="set-understood"
        type="checkbox"
        .checked=${acts.typedIn('set').understood}
        aria-describedby=${wrong ? 'set-understood-error' : nothing}
        aria-invalid=${wrong ? 'true' : 'false'}
        @change=${(event: Event) => acts.type('set', { understood: (event.target as HTMLInputElement).checked })}
      />
      ${say.understood}
    </label>
  </div>`;
}

/** Setting a lock. */
export function setTemplate(stage: LockStage): TemplateResult {
  const { acts, language } = stage;
  const say = lockMessages(language);
  return html`${copyTemplate(stage, true)}${formTemplate(
    stage,
    'set',
    say.set.button,
    html`${phraseField(acts, language, { form: 'set', field: 'phrase', label: say.fields.phrase, chooses: true })}
    ${phraseField(acts, language, { form: 'set', field: 'again', label: say.fields.again })}
    ${typingHelp(acts, language)}${minutesTemplate(stage, acts.minutes)}${understoodTemplate(stage)}`,
  )}`;
}

/** Opening a lock. */
export function unlockTemplate(stage: LockStage): TemplateResult {
  const { acts, language } = stage;
  const say = lockMessages(language);
  return formTemplate(
    stage,
    'unlock',
    say.locked.button,
    html`${phraseField(acts, language, { form: 'unlock', field: 'phrase', label: say.fields.phrase })}${typingHelp(acts, language)}`,
  );
}

/** Another phrase for a lock that is open. */
export function changeTemplate(stage: LockStage): TemplateResult {
  const { acts, language } = stage;
  const say = lockMessages(language);
  return html`<details class="change">
    <summary>${say.change.summary}</summary>
    ${formTemplate(
      stage,
      'change',
      say.change.button,
      html`${phraseField(acts, language, { form: 'change', field: 'old', label: say.fields.old })}
      ${phraseField(acts, language, { form: 'change', field: 'phrase', label: say.fields.newPhrase, chooses: true })}
      ${phraseField(acts, language, { form: 'change', field: 'again', label: say.fields.again })}${typingHelp(acts, language)}`,
    )}
  </details>`;
}

/** Taking the lock away. */
export function removeTemplate(stage: LockStage): TemplateResult {
  const { acts, language } = stage;
  const say = lockMessages(language);
  return html`<details class="remove">
    <summary>${say.remove.summary}</summary>
    ${formTemplate(
      stage,
      'remove',
      say.remove.button,
      html`<p>${say.remove.text}</p>
        ${phraseField(acts, language, { form: 'remove', field: 'phrase', label: say.fields.phrase })}${typingHelp(acts, language)}`,
    )}
  </details>`;
}
