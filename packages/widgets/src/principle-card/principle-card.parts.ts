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

/** The principle and the behaviour it asks, with the page's own words below it. */
export function head(
  { number, core, behaviour, quote }: Principle,
  { language, level }: Part,
  compact: boolean,
): TemplateResult {
  const say = messages.in(language);
  return html`<header class="head">
    <p class="eyebrow">${say.of(number)}</p>
    ${heading(level - 1, core[language])}
    ${compact ? nothing : html`<p class="asks"><span class="visually-hidden">${say.asks}: </span>${behaviour[language]}</p>`}
    ${quote && !compact ? html`<p class="quote"><q lang=${quote.lang}>${quote.text}</q> <span class="quiet">(${quote.by[language]})</span></p>` : nothing}
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

/** The running agreement: what was agreed when, when to look back, and what can be done with it. */
export function running(
  { record, madeOn, dueWords, due }: AgreementView,
  { language, level }: Part,
  actions: unknown,
): TemplateResult {
  const say = messages.in(language);
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

/** What the card is for, when nothing is kept yet: one question, one button to start, one to see an example. */
export function empty({ language, level }: Part, buttons: unknown): TemplateResult {
  const say = messages.in(language);
  return html`<section class="empty stack no-print">
    ${heading(level, say.question)}
    <p>${say.purpose}</p>
    <div class="actions">${buttons}</div>
  </section>`;
}

/** Earlier agreements with what came of them, the newest first. */
export function earlier(
  past: readonly AgreementView[],
  { language }: Part,
  open: boolean,
): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  const say = messages.in(language);
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
