import { html, nothing, type TemplateResult } from 'lit';
import { agreementLabels, type Language, type PrincipleAgreement } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { agreementMessages } from './agreement.messages.js';
import type { AgreementView } from './principle-card.view.js';

/** What every part of the card needs: the language, and the level of the headings inside, one below the card's own. */
export interface Part {
  readonly language: Language;
  readonly level: number;
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
    ${pair(agreementMessages[language].owner, data.ownerRole)}
  </dl>`;
}

/** The agreement itself, the thing the card is about. */
export const agreed = (text: string): TemplateResult => html`<p class="agreement">${text}</p>`;

/** An agreement with the day it was made, and when to look back. */
export function said({ record, madeOn, dueWords, due }: AgreementView, { language }: Part): TemplateResult {
  return html`<div class="said">
    <p>${agreementMessages[language].agreedOn(madeOn)}</p>
    ${agreed(record.data.agreement)}
    <p class="when ${due}">${due === 'overdue' ? html`<span aria-hidden="true">▲ </span>` : nothing}${dueWords}</p>
  </div>`;
}

/** The running agreement: what was agreed when, when to look back, and what can be done with it. */
export function running(view: AgreementView, part: Part, actions: unknown): TemplateResult {
  const { language, level } = part;
  return html`<section class="running stack" aria-labelledby="running">
    <div id="running">${heading(level, agreementMessages[language].runningTitle)}</div>
    ${said(view, part)} ${details(view.record.data, language)} ${actions}
  </section>`;
}

/** One earlier agreement with what came of it, and what was said around it. */
function past({ record, madeOn, outcome, dueWords }: AgreementView, { language }: Part): TemplateResult {
  return html`<li class="past">
    <p class="quiet">${agreementMessages[language].agreedOn(madeOn)}</p>
    <p><strong>${record.data.agreement}</strong></p>
    <p>${outcome}. ${dueWords}</p>
    ${details(record.data, language)}
  </li>`;
}

/** Earlier agreements with what came of them, the newest first. */
export function earlier(before: readonly AgreementView[], part: Part, open: boolean): TemplateResult | typeof nothing {
  if (before.length === 0) return nothing;
  return html`<details class="earlier" ?open=${open}>
    <summary>${agreementMessages[part.language].earlierTitle(before.length)}</summary>
    <ol>
      ${before.map((one) => past(one, part))}
    </ol>
  </details>`;
}
