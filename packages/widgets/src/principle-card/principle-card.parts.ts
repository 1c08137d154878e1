import { html, nothing, type TemplateResult } from 'lit';
import { agreementLabels, type Language, type PrincipleAgreement } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { Principle } from './canon.js';
import { messages } from './messages.js';
import type { AgreementView } from './principle-card.view.js';

/** What every part of the card needs: the language, and the level of the headings inside, one below the card's own. */
export interface Part {
  readonly language: Language;
  readonly level: number;
}

/** The behaviour a principle asks, and whose words go with it. */
export const behaviourOf = ({ behaviour, quote }: Principle, language: Language): TemplateResult =>
  html`<p class="asks"><span class="visually-hidden">${messages.in(language).asks}: </span>${behaviour[language]}</p>
    ${quote ? html`<p class="quote"><q lang=${quote.lang}>${quote.text}</q> <span class="quiet">(${quote.by[language]})</span></p>` : nothing}`;

/** The principle and the behaviour it asks, with the page's own words below it. */
export function head(principle: Principle, { language, level }: Part, compact: boolean): TemplateResult {
  return html`<header class="head">
    <p class="eyebrow">${messages.in(language).of(principle.number)}</p>
    ${heading(level - 1, principle.core[language])} ${compact ? nothing : behaviourOf(principle, language)}
    <slot name="intro"></slot>
  </header>`;
}

/** A term with what was said of it; nothing when that is empty. */
export const pair = (label: string, value: string): TemplateResult | typeof nothing =>
  value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** What stands around an agreement: own words, example, role, and what was learned. Empty ones are left out. */
export function details(data: PrincipleAgreement, language: Language): TemplateResult {
  return html`<dl>
    ${pair(agreementLabels.learned[language], data.learned ?? '')}
    ${pair(agreementLabels.ownWords[language], data.ownWords)} ${pair(agreementLabels.example[language], data.example)}
    ${pair(messages.in(language).owner, data.ownerRole)}
  </dl>`;
}

/** The agreement itself, the thing the card is about. */
export const agreed = (text: string): TemplateResult => html`<p class="agreement">${text}</p>`;

/** An agreement with the day it was made, and when to look back. */
export function said({ record, madeOn, dueWords, due }: AgreementView, { language }: Part): TemplateResult {
  return html`<div class="said">
    <p>${messages.in(language).agreedOn(madeOn)}</p>
    ${agreed(record.data.agreement)}
    <p class="when ${due}">${due === 'overdue' ? html`<span aria-hidden="true">▲ </span>` : nothing}${dueWords}</p>
  </div>`;
}

/** The running agreement: what was agreed when, when to look back, and what can be done with it. */
export function running(view: AgreementView, part: Part, actions: unknown): TemplateResult {
  const { language, level } = part;
  return html`<section class="running stack" aria-labelledby="running">
    <div id="running">${heading(level, messages.in(language).runningTitle)}</div>
    ${said(view, part)} ${details(view.record.data, language)} ${actions}
  </section>`;
}

/** What the card is for, when nothing is kept yet: one question, one button to start, one to see an example. */
export function empty({ language, level }: Part, buttons: unknown): TemplateResult {
  const say = messages.in(language);
  return html`<section class="empty stack no-print">
    ${heading(level, say.question)}
    <p>${say.purpose}</p>
    <div class="actions">${buttons}</div>
  </section>`;
}

/** One earlier agreement with what came of it, and what was said around it. */
function past({ record, madeOn, outcome, dueWords }: AgreementView, { language }: Part): TemplateResult {
  return html`<li class="past">
    <p class="quiet">${messages.in(language).agreedOn(madeOn)}</p>
    <p><strong>${record.data.agreement}</strong></p>
    <p>${outcome}. ${dueWords}</p>
    ${details(record.data, language)}
  </li>`;
}

/** Earlier agreements with what came of them, the newest first. */
export function earlier(before: readonly AgreementView[], part: Part, open: boolean): TemplateResult | typeof nothing {
  if (before.length === 0) return nothing;
  return html`<details class="earlier" ?open=${open}>
    <summary>${messages.in(part.language).earlierTitle(before.length)}</summary>
    <ol>
      ${before.map((one) => past(one, part))}
    </ol>
  </details>`;
}
