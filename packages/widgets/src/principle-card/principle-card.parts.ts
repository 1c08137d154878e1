import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, periodLabel, principleAgreement, type Language, type PrincipleAgreement, type StorageMode } from '@draagkracht/model';
import { errorSummary, formField, heading, storedMessages, type FormPart } from '@draagkracht/base';
import type { Principle } from './canon.js';
import { messages } from './messages.js';
import type { AgreementView } from './principle-card.view.js';

/** What every part of the card needs: the language, and the level of the headings inside, one below the card's own. */
export interface Part {
  readonly language: Language;
  readonly level: number;
}

const fields = fieldsOf(principleAgreement.schema);
const labelOf = (name: string, language: Language): string => fields.find((field) => field.name === name)?.label[language] ?? '';

/** The principle and the behaviour it asks, with the page's own words below it. */
export function head({ number, core, behaviour, quote }: Principle, { language, level }: Part, compact: boolean): TemplateResult {
  const say = messages[language];
  return html`<header class="head">
    <p class="eyebrow">${say.of(number)}</p>
    ${heading(level - 1, core[language])}
    ${compact ? nothing : html`<p class="asks"><span class="visually-hidden">${say.asks}: </span>${behaviour[language]}</p>`}
    ${quote && !compact ? html`<p class="quote"><q lang=${quote.lang}>${quote.text}</q> <span class="quiet">(${quote.by[language]})</span></p>` : nothing}
    <slot name="intro"></slot>
  </header>`;
}

const pair = (label: string, value: string): TemplateResult | typeof nothing => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing);

/** What stands around an agreement: own words, example, role, and what was learned. Empty ones are left out. */
export function details(data: PrincipleAgreement, language: Language): TemplateResult {
  return html`<dl>
    ${pair(labelOf('learned', language), data.learned ?? '')} ${pair(labelOf('ownWords', language), data.ownWords)}
    ${pair(labelOf('example', language), data.example)} ${pair(messages[language].owner, data.ownerRole)}
  </dl>`;
}

/** The agreement itself, the thing the card is about. */
const agreed = (text: string): TemplateResult => html`<p class="agreement">${text}</p>`;

/** The running agreement: what was agreed when, when to look back, and what can be done with it. */
export function running({ record, madeOn, dueWords, due }: AgreementView, { language, level }: Part, actions: unknown): TemplateResult {
  const say = messages[language];
  return html`<section class="running stack" aria-labelledby="running">
    <div id="running">${heading(level, say.runningTitle)}</div>
    <div class="said">
      <p>${say.agreedOn(madeOn)}</p>
      ${agreed(record.data.agreement)}
      <p class="when ${due}">${due === 'overdue' ? html`<span aria-hidden="true">▲ </span>` : nothing}${dueWords}</p>
    </div>
    ${details(record.data, language)} ${actions}
  </section>`;
}

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
function cardForm(form: FormPart, { mode, elsewhere, submit, cancel }: FormActions, title: unknown, save: string): TemplateResult {
  const say = messages[form.language];
  return html`<form novalidate autocomplete="off" @submit=${submit}>
    ${title} ${elsewhere ? html`<p class="message" role="status">${say.elsewhere}</p>` : nothing} ${errorSummary(form)}
    ${form.draft.fields.map((field) => formField(field, form))}
    <p class="quiet no-print">${storedMessages[form.language].honesty}</p>
    <div class="actions no-print">
      ${mode === 'none'
        ? html`<button type="button" class="primary print" @click=${() => window.print()}>${say.print}</button>`
        : html`<button type="submit" class="primary save">${save}</button>`}
      ${cancel ? html`<button type="button" class="cancel" @click=${cancel}>${say.cancel}</button>` : nothing}
    </div>
  </form>`;
}

/** The form for a new or a changed agreement. */
export function agreementForm(form: FormPart, { level }: Part, actions: FormActions): TemplateResult {
  const say = messages[form.language];
  return cardForm(form, actions, heading(level, actions.editing ? say.editTitle : say.newTitle), actions.mode === 'local' ? say.save : say.saveInMemory);
}

/** The form that asks how it went. */
export const lookBackForm = (form: FormPart, actions: FormActions): TemplateResult =>
  cardForm(form, actions, nothing, messages[form.language].saveLookBack);

/** What the card is for, when nothing is kept yet: one question, one button to start, one to see an example. */
export function empty({ language, level }: Part, buttons: unknown): TemplateResult {
  const say = messages[language];
  return html`<section class="empty stack no-print">
    ${heading(level, say.question)}
    <p>${say.purpose}</p>
    <div class="actions">${buttons}</div>
  </section>`;
}

/** An agreement as it could be, marked as invented. */
export function invented({ example }: Principle, { language }: Part, reviewOn: string): TemplateResult {
  const say = messages[language];
  const told = (name: keyof Principle['example']): string => example[name][language];
  return html`<section id="example" class="example stack no-print" aria-label=${say.invented} tabindex="-1">
    <p class="tag">${say.invented}</p>
    ${agreed(told('agreement'))}
    <dl>
      ${pair(labelOf('ownWords', language), told('ownWords'))} ${pair(labelOf('example', language), told('example'))}
      ${pair(say.owner, told('ownerRole'))} ${pair(labelOf('reviewOn', language), periodLabel(reviewOn, language))}
    </dl>
  </section>`;
}

/** Earlier agreements with what came of them, the newest first. */
export function earlier(past: readonly AgreementView[], { language }: Part, open: boolean): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  const say = messages[language];
  return html`<details class="earlier" ?open=${open}>
    <summary>${say.earlierTitle(past.length)}</summary>
    <ol>
      ${past.map(
        ({ record, madeOn, outcome, dueWords }) =>
          html`<li class="past">
            <p class="quiet">${say.agreedOn(madeOn)}</p>
            <p><strong>${record.data.agreement}</strong></p>
            <p>${outcome}. ${dueWords}</p>
            ${details(record.data, language)}
          </li>`,
      )}
    </ol>
  </details>`;
}
