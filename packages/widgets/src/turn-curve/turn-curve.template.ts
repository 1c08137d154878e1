import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { restMessages } from './rest.messages.js';
import type { ActionView, TurnView } from './turn-curve.view.js';

/** What every part needs: the language, and the level of the headings inside, one below the element's own. */
export interface Part {
  readonly language: Language;
  readonly level: number;
}

function action({ what, ownerRole, due, words, learned, isOpen }: ActionView, language: Language): TemplateResult {
  return html`<li class="action">
    <p class="agreement">${what}</p>
    <p>${restMessages[language].owner}: ${ownerRole}</p>
    <p class=${isOpen ? due : 'done'}>
      ${isOpen && due === 'overdue' ? html`<span aria-hidden="true">▲ </span>` : nothing}${words}
    </p>
    ${learned ? html`<p>${learned}</p>` : nothing}
  </li>`;
}

/** The actions that were agreed on, numbered. */
export const actionList = (actions: readonly ActionView[], language: Language): TemplateResult =>
  html`<ol class="agreed">
    ${actions.map((one) => action(one, language))}
  </ol>`;

/** The conversation that goes on: what was agreed, or that it is not finished. */
export function running(
  { title, madeOn, actions, isAgreed }: TurnView,
  { language, level }: Part,
  below: unknown,
): TemplateResult {
  const say = restMessages[language];
  return html`<section class="running stack" aria-labelledby="running">
    <div id="running">${heading(level, isAgreed ? say.agreedTitle : title)}</div>
    ${
      isAgreed
        ? html`<p class="aim">${title}</p>
            <p>${say.agreedOn(madeOn)}</p>
            ${actionList(actions, language)}`
        : html`<p>${say.begunOn(madeOn)}</p>`
    }
    ${below}
  </section>`;
}

/** Earlier conversations with what came of them. */
export function earlier(
  past: readonly TurnView[],
  { language }: Part,
  isOpen: boolean,
): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  const say = restMessages[language];
  return html`<details class="earlier" ?open=${isOpen}>
    <summary>${say.earlierTitle(past.length)}</summary>
    <ul class="past">
      ${past.map(
        ({ title, madeOn, actions }) =>
          html`<li>
            <p><strong>${title}</strong></p>
            ${
              actions.length > 0
                ? html`<p class="quiet">${say.agreedOn(madeOn)}</p>
                    ${actionList(actions, language)}`
                : html`<p>${say.noActions}</p>`
            }
          </li>`,
      )}
    </ul>
  </details>`;
}
