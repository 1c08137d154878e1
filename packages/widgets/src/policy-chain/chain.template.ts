import { html, nothing, type TemplateResult } from 'lit';
import { isWebAddress, type DkRecord, type Language, type Obstacle, type PolicyChain } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { capitalised } from '@draagkracht/base/words.js';
import { breaksOf, fiveLinks, isFilled, type Break, type ChainLink } from './chain.view.js';
import {
  adoptedWords,
  bothAmounts,
  breakWords,
  changeWords,
  conclusion,
  moneyWords,
  obstacleWords,
  sameWords,
  stripOf,
} from './chain.words.js';
import { deskMessages } from './desk.messages.js';

/** Where it is drawn. */
export interface Part {
  readonly language: Language;
  /** Level of the headings. */
  readonly level: number;
  /** ISO day. */
  readonly today: string;
}

/** What can be done with a chain; none where nobody may change it. */
export interface ChainActs {
  readonly fill: (at: number) => void;
  readonly practice: () => void;
  readonly changes: () => void;
  readonly propose: (about: Break) => void;
}

/** The title of the chain and the one sentence it opens with. */
export const chainHead = (data: PolicyChain, { language, level }: Part): TemplateResult =>
  html`<div id="chain" tabindex="-1">
    ${heading(level, data.topic)}
    <p class="conclusion">${conclusion(data, language)}</p>
  </div>`;

/** The five documents in a row: an ordered list first, and side by side where there is room. */
export function strip(data: PolicyChain, { language }: Part): TemplateResult {
  return html`<ol class="strip" aria-label=${deskMessages[language].strip}>
    ${stripOf(data, language).map(
      ({ name, state, same }) =>
        html`<li>
          <span class="name">${capitalised(name)}</span>
          <span class="quiet">${state}</span>
          ${same ? html`<span class="same">${same}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}

const lines = (said: readonly string[]): readonly TemplateResult[] => said.map((line) => html`<p>${line}</p>`);

/** Every place where the promise changes, with who can repair it and when. */
export function breakList(data: PolicyChain, part: Part, acts: ChainActs | undefined): TemplateResult {
  const { language, level, today } = part;
  const say = deskMessages[language];
  const breaks = breaksOf(data);
  return html`<section class="breaks stack">
    ${heading(level + 1, say.breaksTitle)}
    ${
      breaks.length === 0
        ? html`<p>${say.noBreaks}</p>`
        : html`<ul>
            ${breaks.map((one, at) => {
              const { sentence, repair, next } = breakWords(one, data, today, language);
              return html`<li class=${one.kind}>
                <p><strong>${sentence}</strong></p>
                <p>${repair} ${next}</p>
                ${
                  acts && one.to !== 'practice' && data.changes.length < 3
                    ? html`<button
                        type="button"
                        class="propose propose-${at} no-print"
                        @click=${() => acts.propose(one)}
                      >
                        ${say.propose}<span class="visually-hidden">: ${say.stages[one.to]}</span>
                      </button>`
                    : nothing
                }
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

function paper(link: ChainLink, at: number, part: Part, acts: ChainActs | undefined): TemplateResult {
  const { language, level } = part;
  const say = deskMessages[language];
  const { stage, title, article, url, promisesText } = link;
  const isKnown = isFilled(link);
  const facts = [adoptedWords(link, language), moneyWords(link, language)].filter(Boolean).join(' ');
  return html`<li>
    ${heading(level + 2, capitalised(say.stages[stage]))}
    ${title ? html`<p>${title}${article ? `, ${article}` : nothing}</p>` : nothing}
    ${promisesText ? html`<blockquote>${promisesText}</blockquote>` : html`<p class="quiet">${isKnown ? say.nothingSaid : say.empty}</p>`}
    ${isKnown && link.saysSame ? html`<p class="same">${sameWords(link, language)}</p>` : nothing}
    ${facts ? html`<p class="quiet">${facts}</p>` : nothing}
    ${
      isWebAddress(url)
        ? html`<p>
            <a href=${url.trim()} rel="noreferrer"
              >${say.read}<span class="visually-hidden">: ${title || say.stages[stage]}</span></a
            >
          </p>`
        : nothing
    }
    ${
      acts
        ? html`<button type="button" class="fill-${at} no-print" @click=${() => acts.fill(at)}>
            ${isKnown ? say.change : say.fill}<span class="visually-hidden">: ${say.stages[stage]}</span>
          </button>`
        : nothing
    }
  </li>`;
}

/** What each document says; in the place of one of them its form. */
export function papers(
  data: PolicyChain,
  part: Part,
  acts: ChainActs | undefined,
  open: { readonly at: number; readonly form: unknown } | undefined,
): TemplateResult {
  const say = deskMessages[part.language];
  const both = bothAmounts(data, part.language);
  return html`<section class="papers stack">
    ${heading(part.level + 1, say.papersTitle)} ${both ? html`<p>${both}</p>` : nothing}
    <ol>
      ${fiveLinks(data.links).map((link, at) =>
        open?.at === at ? html`<li class="open">${open.form}</li>` : paper(link, at, part, acts),
      )}
    </ol>
  </section>`;
}

/** What really happens, and the obstacles that belong to it with their answer and their age. */
export function practice(
  data: PolicyChain,
  obstacles: readonly DkRecord<Obstacle>[],
  part: Part,
  acts: ChainActs | undefined,
): TemplateResult {
  const { language, level, today } = part;
  const say = deskMessages[language];
  const chosen = data.obstacleIds.flatMap((id) => obstacles.find((one) => one.id === id) ?? []);
  const gone = data.obstacleIds.length - chosen.length;
  return html`<section class="practice stack">
    ${heading(level + 1, say.practiceTitle)}
    ${data.practice ? html`<blockquote>${data.practice}</blockquote>` : html`<p>${say.noPractice}</p>`}
    ${data.practiceBy ? html`<p class="quiet">${say.saidBy(data.practiceBy)}</p>` : nothing}
    ${heading(level + 1, say.obstaclesTitle)}
    ${data.obstacleIds.length === 0 ? html`<p>${say.noObstacles}</p>` : nothing}
    <ul class="obstacles">
      ${chosen.map(
        ({ data: one }) =>
          html`<li>
            <p><strong>${one.title}</strong></p>
            ${lines(obstacleWords(one, today, language))}
          </li>`,
      )}
    </ul>
    ${gone > 0 ? html`<p class="quiet">${say.goneObstacles(gone)}</p>` : nothing}
    ${
      acts
        ? html`<button type="button" class="fill-practice no-print" @click=${acts.practice}>
            ${data.practice ? say.change : say.fill}<span class="visually-hidden">: ${say.practiceTitle}</span>
          </button>`
        : nothing
    }
  </section>`;
}

/** The proposals, each with the day on which it is asked back or with what came of it. */
export function changeList(
  data: PolicyChain,
  part: Part,
  acts: ChainActs | undefined,
): TemplateResult | typeof nothing {
  const { language, level, today } = part;
  const say = deskMessages[language];
  if (data.changes.length === 0) return nothing;
  return html`<section class="changes stack">
    ${heading(level + 1, say.changesTitle)}
    <ul>
      ${data.changes.map((change) => html`<li>${lines(changeWords(change, today, language))}</li>`)}
    </ul>
    ${
      acts
        ? html`<button type="button" class="change-changes no-print" @click=${acts.changes}>
            ${say.changeChanges}
          </button>`
        : nothing
    }
  </section>`;
}

/** How the list of other promises stands: while a form is open nothing else is chosen, and where nobody may change anything nothing is begun. */
export interface OthersLook {
  readonly isBusy: boolean;
  readonly isFolded: boolean;
  readonly isFixed: boolean;
}

/** The other promises to choose from, and the button for another one. */
export function otherChains(
  others: readonly DkRecord<PolicyChain>[],
  { language }: Part,
  { isBusy, isFolded, isFixed }: OthersLook,
  acts: { readonly show: (id: string) => void; readonly again: () => void },
): TemplateResult {
  const say = deskMessages[language];
  return html`${
    others.length > 0
      ? html`<details class="others no-print" ?open=${!isFolded}>
          <summary>${say.others} (${others.length})</summary>
          <ul>
            ${others.map(
              ({ id, data }) =>
                html`<li>
                  <p><strong>${data.topic}</strong></p>
                  <p class="quiet">${conclusion(data, language)}</p>
                  <button type="button" class="show-chain" ?disabled=${isBusy} @click=${() => acts.show(id)}>
                    ${say.show}<span class="visually-hidden">: ${data.topic}</span>
                  </button>
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }
  ${
    isFixed || isBusy
      ? nothing
      : html`<div class="actions no-print">
          <button type="button" class="again" @click=${acts.again}>${say.again}</button>
        </div>`
  }`;
}
