import { html, nothing, type TemplateResult } from 'lit';
import { dayAt, periodLabel } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { step, type Part } from './stance.template.js';
import type { Moment } from './stance.view.js';

/** Earlier moments, and what can be done with them. */
export interface EarlierMoments {
  /** The newest first. */
  readonly moments: readonly Moment[];
  /** Until when there is time for a step, or that it is time to look back. */
  readonly when: (moment: Moment) => string;
  readonly isOpen: boolean;
  /** Takes one away; absent where nobody may change anything. */
  readonly remove?: (moment: Moment) => void;
  readonly part: Part;
}

/** Earlier moments with their steps. Nothing is added up over them: each stands alone. */
export function earlierMoments(given: EarlierMoments): TemplateResult | typeof nothing {
  const { moments, when, isOpen, remove, part } = given;
  const { language } = part;
  const say = deskMessages[language];
  if (moments.length === 0) return nothing;
  return html`<details class="earlier" ?open=${isOpen}>
    <summary>${say.earlierTitle(moments.length)}</summary>
    <ol class="timeline">
      ${moments.map(
        (one) =>
          html`<li>
            <p class="quiet">${periodLabel(dayAt(new Date(one.createdAt)), language)}</p>
            <p><strong>${one.data.situation}</strong></p>
            ${step(one.data, when(one), part)}
            ${
              remove
                ? html`<button type="button" class="remove no-print" @click=${() => remove(one)}>
                    ${say.remove}<span class="visually-hidden">: ${one.data.situation}</span>
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ol>
  </details>`;
}
