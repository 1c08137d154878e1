import { html, nothing, type TemplateResult } from 'lit';
import type { Language, ModelComparison } from '@draagkracht/model';
import { lookBackWords } from '../shared/due.words.js';
import type { Comparison } from './compare.view.js';
import { subjectWords } from './compare.words.js';
import { deskMessages } from './desk.messages.js';
import type { Part } from './pairs.template.js';

/** The change that was chosen, with when to look back or what came of it. `today` is an ISO day. */
export function change(data: ModelComparison, today: string, language: Language): TemplateResult {
  const say = deskMessages[language];
  if (data.change === '') return html`<p>${say.noChange}</p>`;
  return html`<div class="said">
    <p class="quiet">${say.ourChange}${data.pair ? html` (${say.pairs([Number(data.pair)])})` : nothing}</p>
    <p class="agreement">${data.change}</p>
    <p>${say.owner}: ${data.ownerRole}</p>
    ${
      data.outcome
        ? html`<p>${say.outcomes[data.outcome]} ${data.learned}</p>`
        : html`<p>${lookBackWords(data.reviewOn, today, language)}</p>`
    }
  </div>`;
}

/** The other comparisons, each with its change and the way to it. */
export function others({
  records,
  today,
  isOpen,
  open,
  part: { language },
}: {
  readonly records: readonly Comparison[];
  readonly today: string;
  readonly isOpen: boolean;
  readonly open: (id: string) => void;
  readonly part: Part;
}): TemplateResult | typeof nothing {
  const say = deskMessages[language];
  if (records.length === 0) return nothing;
  return html`<details class="earlier" ?open=${isOpen}>
    <summary>${say.earlierTitle(records.length)}</summary>
    <ul class="timeline">
      ${records.map(
        ({ id, data }) =>
          html`<li>
            <p><strong>${subjectWords(data, language)}</strong></p>
            ${change(data, today, language)}
            <button type="button" class="open no-print" @click=${() => open(id)}>
              ${say.open}<span class="visually-hidden">: ${subjectWords(data, language)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
