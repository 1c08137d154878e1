import { html, nothing, type TemplateResult } from 'lit';
import type { DialogueLaw, Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { motivationMessages } from './motivation.messages.js';
import { purposes } from './purpose.messages.js';
import { isWhole, missingFor, parts, screensOf, type Answers, type DialoguePart } from './screens.view.js';

/** Where it is drawn. */
export interface Part {
  readonly language: Language;
  /** Level of the headings. */
  readonly level: number;
}

/** The number of a step of the test, 1–4; nothing for what comes before and after. */
const numberOf = (part: DialoguePart): number | undefined =>
  part === 'begin' || part === 'decision' ? undefined : parts.indexOf(part);

/** The names of parts, in one line. */
export const partNames = (which: readonly DialoguePart[], language: Language): string =>
  which
    .map((part) => {
      const number = numberOf(part);
      const name = deskMessages[language].partNames[part].toLowerCase();
      return number === undefined ? name : `${number}. ${name}`;
    })
    .join(', ');

/** What the list of steps shows and does. */
export interface Steps {
  readonly at: DialoguePart;
  readonly said: Answers;
  readonly unsaved: readonly DialoguePart[];
  /** The closed part somebody wanted to open. */
  readonly asked: DialoguePart | undefined;
  readonly go: (part: DialoguePart) => void;
}

function step(part: DialoguePart, { at, said, unsaved, go }: Steps, { language }: Part): TemplateResult {
  const say = deskMessages[language];
  const isLocked = missingFor(part, said).length > 0;
  const isUnsaved = unsaved.includes(part);
  const state = isLocked ? say.locked : isUnsaved ? say.unsaved : isWhole(part, said) ? say.done : '';
  const mark = isLocked ? '' : isUnsaved ? '!' : '✓';
  const number = numberOf(part);
  return html`<li>
    <button
      type="button"
      class="step to-${part}"
      aria-current=${part === at ? 'step' : nothing}
      aria-disabled=${isLocked ? 'true' : nothing}
      aria-describedby=${isLocked ? 'why-locked' : nothing}
      @click=${() => go(part)}
    >
      <span>${number ? html`${number}<span class="name">. ${say.partNames[part]}</span>` : say.partNames[part]}</span>
      ${
        state
          ? html`<span class="state"><span aria-hidden="true">${mark} </span><span class="name">${state}</span></span>`
          : nothing
      }
    </button>
  </li>`;
}

/** The parts as a list, one of them in sight; what is still closed says so, and why. */
export function stepList(steps: Steps, part: Part): TemplateResult {
  const { language } = part;
  const say = deskMessages[language];
  const { said, asked } = steps;
  const isAnyLocked = parts.some((one) => missingFor(one, said).length > 0);
  const missing = asked ? missingFor(asked, said) : [];
  return html`<nav class="steps no-print" aria-label=${say.steps}>
      <ol>
        ${parts.map((one) => step(one, steps, part))}
      </ol>
      <p id="why-locked" class="quiet" ?hidden=${!isAnyLocked}>${say.lockedWhy}</p>
    </nav>
    <div class=${missing.length > 0 ? 'message no-print' : 'visually-hidden'} role="status" id="locked">
      ${asked && missing.length > 0 ? say.lockedFor(say.partNames[asked], partNames(missing, language)) : nothing}
    </div>`;
}

/** Which question this is, of which step. */
export function screenTitle(at: number, said: Answers, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  const all = screensOf(said);
  const { part } = all[at]!;
  const own = all.filter((screen) => screen.part === part);
  const number = numberOf(part);
  const where = own.length > 1 ? say.questionOf(own.indexOf(all[at]!) + 1, own.length) : '';
  const above = [number ? say.stepOf(number) : '', where].filter(Boolean).join(', ');
  return html`<div id="screen" tabindex="-1">
    ${above ? html`<p class="eyebrow">${above}</p>` : nothing} ${heading(level, say.partNames[part])}
    ${at === 0 ? html`<p class="quiet">${say.about(said.pseudonym ?? '')}</p>` : nothing}
  </div>`;
}

/** How much is asked: everything, or what it takes to decide. It can be changed at any question, and nothing is lost by it. */
export function howMuch(isShort: boolean, choose: (isShort: boolean) => void, { language }: Part): TemplateResult {
  const say = deskMessages[language].howMuch;
  return html`<div class="how-much no-print">
    <button type="button" class=${isShort ? 'ask-all' : 'ask-short'} @click=${() => choose(!isShort)}>
      ${isShort ? say.all : say.short}
    </button>
    <p class="quiet">${isShort ? say.isShort : say.isAll}</p>
  </div>`;
}

/** What each law is for, with the articles that are summed up and where they stand. */
const purposeList = (laws: readonly DialogueLaw[], language: Language): TemplateResult => {
  const say = deskMessages[language].purposes;
  return html`<dl>
    ${laws.map((law) => {
      const { text, articles, address } = purposes[law];
      return html`<div>
        <dt>${motivationMessages[language].laws[law]}</dt>
        <dd>
          <p>${text[language]}</p>
          <p class="quiet">
            ${say.own(articles[language])}
            <a href=${address} rel="noreferrer" target="_blank">${say.read}</a>
          </p>
        </dd>
      </div>`;
    })}
  </dl>`;
};

/** What the chosen laws are for. */
export function lawPurposes({ laws = [] }: Answers, { language, level }: Part): TemplateResult {
  const say = deskMessages[language].purposes;
  return html`<section class="purposes stack">
    ${heading(level + 1, say.title)}
    ${laws.length === 0 ? html`<p class="message">${say.none}</p>` : purposeList(laws, language)}
  </section>`;
}

/** The same folded away, where it stands between the questions; nothing while no law is chosen. */
export const foldedPurposes = ({ laws = [] }: Answers, { language }: Part): TemplateResult | typeof nothing =>
  laws.length === 0
    ? nothing
    : html`<details class="purposes no-print">
        <summary>${deskMessages[language].purposes.title}</summary>
        ${purposeList(laws, language)}
      </details>`;

/** What each discipline thinks, with its argument; who does not agree stands there as everybody else. */
export function adviceList({ advice = [] }: Answers, { language, level }: Part): TemplateResult | typeof nothing {
  if (advice.length === 0) return nothing;
  const say = deskMessages[language].advice;
  return html`<section class="advice-list stack">
    ${heading(level + 1, say.title)}
    <ul>
      ${advice.map(
        ({ role, stance, because }) =>
          html`<li class=${stance ?? ''}>
            <strong>${role}: ${stance ? motivationMessages[language].stances[stance] : nothing}</strong>
            ${because ? html`<span>${because}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What would be lost, before it is; with the way back and the way out. */
export function leavingNote(
  unsaved: readonly DialoguePart[],
  stay: () => void,
  leave: () => void,
  { language }: Part,
): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="message fault" id="leaving" role="alert" tabindex="-1">
    <p>${say.left(partNames(unsaved, language))}</p>
    <div class="actions">
      <button type="button" class="primary stay" @click=${stay}>${say.stay}</button>
      <button type="button" class="leave" @click=${leave}>${say.leave}</button>
    </div>
  </div>`;
}

/** One question back, and out of the dialogue; `back` is absent at the first question. */
export function waysOut(back: (() => void) | undefined, stop: () => void, { language }: Part): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="actions no-print">
    ${back ? html`<button type="button" class="back" @click=${back}>${say.back}</button>` : nothing}
    <button type="button" class="stop" @click=${stop}>${say.stop}</button>
  </div>`;
}

/** Where nothing is kept: what to do about it, and the button that goes on all the same. */
export function notKept(next: () => void, { language }: Part): TemplateResult {
  const say = deskMessages[language];
  return html`<p class="no-print">${say.nothingKept}</p>
    <div class="actions no-print">
      <button type="button" class="primary next" @click=${next}>${say.next}</button>
    </div>`;
}
