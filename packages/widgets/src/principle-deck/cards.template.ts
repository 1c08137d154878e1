import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import { principles, type Principle } from '../principle-card/canon.js';
import { messages } from '../principle-card/messages.js';
import { agreed, type Part } from '../principle-card/principle-card.parts.js';
import { behaviourOf } from '../principle-card/principle.template.js';
import { readingKey } from '../shared/reading-key.js';
import type { AgreementView } from '../principle-card/principle-card.view.js';
import { deskMessages } from './desk.messages.js';

/** The four cards: which lies in front, what runs, and what can be done. */
export interface Cards {
  /** The number of the card in front. */
  readonly front: number;
  readonly running: readonly AgreementView[];
  readonly isMeeting: boolean;
  /** Somebody goes to another card. */
  readonly turn: (front: number) => void;
  /** Somebody wants an agreement on a principle; absent where nobody may change anything. */
  readonly choose?: (principle: Principle['number']) => void;
}

const last = principles.length;
const keys: Readonly<Record<string, (front: number) => number>> = {
  ArrowLeft: (front) => Math.max(1, front - 1),
  ArrowUp: (front) => Math.max(1, front - 1),
  ArrowRight: (front) => Math.min(last, front + 1),
  ArrowDown: (front) => Math.min(last, front + 1),
  Home: () => 1,
  End: () => last,
};

function card(principle: Principle, given: Cards, part: Part): TemplateResult {
  const { number, core } = principle;
  const { language, level } = part;
  const say = deskMessages[language];
  const { front, choose } = given;
  const own = given.running.filter(({ record }) => record.data.principle === number);
  return html`<li
    class="principle ${front === number ? 'front' : ''}"
    id="card-${number}"
    tabindex=${front === number ? 0 : -1}
    aria-labelledby="core-${number}"
  >
    <p class="eyebrow">${messages.in(language).of(number)}</p>
    <div id="core-${number}">${heading(level + 1, core[language])}</div>
    ${behaviourOf(principle, language)} ${own.map(({ record }) => agreed(record.data.agreement))}
    ${
      choose
        ? html`<div class="actions no-print">
            <button type="button" class="choose choose-${number}" @click=${() => choose(number)}>
              ${say.choose}<span class="visually-hidden"> ${say.on(core[language])}</span>
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

/** The four cards, all of them or in a meeting one large; arrow keys go from card to card, on paper all four stand there. */
export function cards(given: Cards, part: Part): TemplateResult {
  const say = deskMessages[part.language];
  const { front, isMeeting, turn } = given;
  const pressed = (event: KeyboardEvent): void => {
    const next = keys[readingKey(event)]?.(front);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(next);
  };
  return html`<section class="deck stack" aria-labelledby="deck-title">
    <div id="deck-title">${heading(part.level, say.deck)}</div>
    <p class="quiet keys no-print">${say.keys}</p>
    <ol class="cards" @keydown=${pressed}>
      ${principles.map((principle) => card(principle, given, part))}
    </ol>
    ${
      isMeeting
        ? html`<div class="actions no-print">
            <button type="button" class="previous" ?disabled=${front === 1} @click=${() => turn(front - 1)}>
              ${say.previous}
            </button>
            <button type="button" class="next" ?disabled=${front === last} @click=${() => turn(front + 1)}>
              ${say.next}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

/** The question people choose a card by. */
export function question({ language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="stack">
    ${heading(level, say.question)}
    <p>${say.chooseOne}</p>
  </div>`;
}
