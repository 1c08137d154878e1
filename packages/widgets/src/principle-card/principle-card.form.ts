import { html, nothing, type TemplateResult } from 'lit';
import { agreementLabels, periodLabel, type StorageMode } from '@draagkracht/model';
import { errorSummary, formField, heading, honesty, honestyNote, type FormPart } from '@draagkracht/base';
import type { Principle } from './canon.js';
import { examples, type Example } from './examples.js';
import { formMessages } from './form.messages.js';
import { messages } from './messages.js';
import { agreed, pair, type Part } from './principle-card.parts.js';

/** What a form of the card does, besides asking. */
export interface FormActions {
  /** Where saving really goes now. */
  readonly mode: StorageMode;
  /** It is about an agreement that exists. */
  readonly editing: boolean;
  /** That agreement was changed in another tab meanwhile. */
  readonly elsewhere: boolean;
  readonly submit: (event: Event) => void;
  readonly cancel?: () => void;
}

/** A form: what is wrong, the fields, what happens to what is filled in, and the buttons. Where nothing is kept it can be printed. */
function cardForm(
  form: FormPart,
  { mode, elsewhere, submit, cancel }: FormActions,
  title: unknown,
  save: string,
): TemplateResult {
  const say = formMessages[form.language];
  return html`<form novalidate autocomplete="off" @submit=${submit}>
    ${title} ${elsewhere ? html`<p class="message" role="status">${say.elsewhere}</p>` : nothing} ${errorSummary(form)}
    ${form.draft.fields.map((field) => formField(field, form))} ${honestyNote(honesty[form.language], form.language)}
    <div class="actions no-print">
      ${
        mode === 'none'
          ? html`<button type="button" class="primary print" @click=${() => window.print()}>${say.print}</button>`
          : html`<button type="submit" class="primary save">${save}</button>`
      }
      ${cancel ? html`<button type="button" class="cancel" @click=${cancel}>${say.cancel}</button>` : nothing}
    </div>
  </form>`;
}

/** The form for a new or a changed agreement. */
export function agreementForm(form: FormPart, { level }: Part, actions: FormActions): TemplateResult {
  const say = formMessages[form.language];
  return cardForm(
    form,
    actions,
    heading(level, actions.editing ? say.editTitle : say.newTitle),
    actions.mode === 'local' ? say.save : say.saveInMemory,
  );
}

/** The form that asks how it went. */
export const lookBackForm = (form: FormPart, actions: FormActions): TemplateResult =>
  cardForm(form, actions, nothing, formMessages[form.language].saveLookBack);

/** An agreement as it could be, marked as invented; `above` says what stands around it elsewhere. */
export function invented(
  { number }: Principle,
  { language }: Part,
  reviewOn: string,
  above: unknown = nothing,
): TemplateResult {
  const say = formMessages[language];
  const told = (name: keyof Example): string => examples[number][name][language];
  return html`<section id="example" class="example stack no-print" aria-label=${say.invented} tabindex="-1">
    <p class="tag">${say.invented}</p>
    ${above} ${agreed(told('agreement'))}
    <dl>
      ${pair(agreementLabels.ownWords[language], told('ownWords'))}
      ${pair(agreementLabels.example[language], told('example'))}
      ${pair(messages.in(language).owner, told('ownerRole'))}
      ${pair(agreementLabels.reviewOn[language], periodLabel(reviewOn, language))}
    </dl>
  </section>`;
}
