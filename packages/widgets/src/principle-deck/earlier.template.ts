import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { principleOf, principles } from '../principle-card/canon.js';
import type { Part } from '../principle-card/principle-card.parts.js';
import type { AgreementView } from '../principle-card/principle-card.view.js';
import { ofPrinciple } from './deck.view.js';
import { earlierWords } from './deck.words.js';
import { deskMessages } from './desk.messages.js';

/** Which principle something is about. */
export function principleLine(principle: number, language: Language): TemplateResult {
  const { number, core } = principleOf(principle);
  return html`<p class="eyebrow">${deskMessages[language].principle(number, core[language])}</p>`;
}

/** One earlier agreement in short: what was agreed, what came of it, what was learned. */
function past(view: AgreementView, part: Part): TemplateResult {
  const { principle, agreement, learned = '' } = view.record.data;
  return html`<li class="past">
    ${principleLine(principle, part.language)}
    <p><strong>${agreement}</strong></p>
    <p>${view.outcome}. ${learned}</p>
    <p class="quiet">${deskMessages[part.language].madeOn(view.madeOn)}</p>
  </li>`;
}

/**
 * What came of earlier agreements: counts in words, what was learned, and buttons that show those of one principle.
 * @param only the principle that is shown alone; 0 for all
 */
export function earlierAgreements(
  views: readonly AgreementView[],
  only: number,
  show: (principle: number) => void,
  part: Part,
): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  const { language, level } = part;
  const say = deskMessages[language];
  const shown = ofPrinciple(views, only);
  const button = (principle: number, text: string): TemplateResult =>
    html`<button
      type="button"
      class="filter filter-${principle}"
      aria-pressed=${only === principle ? 'true' : 'false'}
      @click=${() => show(principle)}
    >
      ${text}
    </button>`;
  return html`<section class="before stack no-print" aria-labelledby="before-title">
    <div id="before-title">${heading(level, say.earlierTitle)}</div>
    <p role="status">${earlierWords(shown, language)}</p>
    <div class="actions" role="group" aria-label=${say.filter}>
      ${button(0, say.all)} ${principles.map(({ number }) => button(number, say.only(number)))}
    </div>
    <ol>
      ${shown.map((one) => past(one, part))}
    </ol>
  </section>`;
}
