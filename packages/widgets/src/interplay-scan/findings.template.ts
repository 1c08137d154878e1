import { html, nothing, type TemplateResult } from 'lit';
import { answerKinds, nameOf, tensionLevels, tensions, type InterplayScan } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { lookBackWords } from '../shared/due.words.js';
import { asSentence } from '../shared/sentence.words.js';
import { deskMessages } from './desk.messages.js';
import type { Part } from './matrix.template.js';
import { pairWords, scoreWords, unaskedWords } from './scan.words.js';
import { gapsOf, isAbout, tiesOf, type TieView } from './ties.view.js';

/** Choosing a tie to work on; absent where nobody may. */
export type Work = ((tie: TieView) => void) | undefined;

/** The button that chooses a tie, or why there is none. */
function workOn(data: InterplayScan, tie: TieView, work: Work, { language }: Part): TemplateResult | typeof nothing {
  const say = deskMessages[language];
  if (data.chosen.some((one) => isAbout(one, tie.a.key, tie.b.key))) return html`<p class="quiet">${say.working}</p>`;
  if (!work) return nothing;
  if (data.chosen.length >= 3) return html`<p class="quiet no-print">${say.three}</p>`;
  return html`<div class="actions no-print">
    <button type="button" class="work" @click=${() => work(tie)}>
      ${say.work}<span class="visually-hidden">: ${pairWords(tie, language)}</span>
    </button>
  </div>`;
}

/** Where two sides see one tie differently: what there is to talk about first. */
export function gapsBlock(data: InterplayScan, work: Work, part: Part): TemplateResult {
  const { language, level } = part;
  const say = deskMessages[language];
  const ties = tiesOf(data);
  const gaps = gapsOf(ties);
  if (!ties.some(({ state }) => state === 'both')) return html``;
  return html`<section class="block gaps">
    ${heading(level, say.gapsTitle)} ${gaps.length === 0 ? html`<p>${say.noGaps}</p>` : html`<p>${say.gapsHelp}</p>`}
    <ul class="rows">
      ${gaps.map(
        (tie) =>
          html`<li class=${(tie.gap ?? 0) > 1 ? 'wide' : ''}>
            <p class="pair">${pairWords(tie, language)}</p>
            ${tie.sides.flatMap((score) => scoreWords(score, language)).map((line) => html`<p>${line}</p>`)}
            <p class="quiet">${say.steps(tie.gap ?? 0)}</p>
            ${workOn(data, tie, work, part)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Ties of which one side said nothing yet: that is no answer, and stands for itself. */
export function unaskedBlock(data: InterplayScan, { language, level }: Part): TemplateResult | typeof nothing {
  const lines = unaskedWords(tiesOf(data), language);
  return lines.length === 0
    ? nothing
    : html`<section class="block unasked">
        ${heading(level, deskMessages[language].unaskedTitle)} ${lines.map((line) => html`<p>${line}</p>`)}
      </section>`;
}

/** The tensions of the turn, each with how much of it there is and an example, and what is answered. */
export function tensionsBlock(data: InterplayScan, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  const told = data.tensions.filter(({ present, example }) => present !== undefined || example !== '');
  return html`<section class="block">
    ${heading(level, say.tensionsTitle)} ${told.length === 0 ? html`<p>${say.noTensions}</p>` : nothing}
    <ul class="rows">
      ${told.map(
        ({ tension, present, example }) =>
          html`<li>
            <p class="pair">${nameOf(tensions, tension)[language]}</p>
            ${present ? html`<p>${present}: ${nameOf(tensionLevels, present)[language]}.</p>` : nothing}
            ${example === '' ? nothing : html`<p>${say.example(example)}</p>`}
          </li>`,
      )}
    </ul>
    ${heading(level + 1, say.answersTitle)} ${data.answers.length === 0 ? html`<p>${say.noAnswers}</p>` : nothing}
    <ul class="rows">
      ${data.answers.map(
        ({ kind, action }) =>
          html`<li>
            ${kind ? html`<p class="pair">${nameOf(answerKinds, kind)[language]}</p>` : nothing}
            <p>${action}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The ties that are worked on, each with who leads and when to look back, or what came of it. */
export function chosenBlock(data: InterplayScan, today: string, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  const label = (key: string): string => data.parties.find((party) => party.key === key)?.label ?? '';
  return html`<section class="block chosen">
    ${heading(level, say.chosenTitle)} ${data.chosen.length === 0 ? html`<p>${say.noChosen}</p>` : nothing}
    <ul class="rows">
      ${data.chosen.map(
        ({ a, b, what, ownerRole, by, outcome, learned }) =>
          html`<li>
            <p class="pair">${say.pair(label(a), label(b))}</p>
            <p>${asSentence(what)} ${say.who(ownerRole)}</p>
            <p>${outcome ? `${say.outcome[outcome]} ${learned ?? ''}` : lookBackWords(by, today, language)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What was found, the differences first. */
export const findings = (data: InterplayScan, today: string, work: Work, part: Part): TemplateResult =>
  html`${gapsBlock(data, work, part)} ${chosenBlock(data, today, part)} ${unaskedBlock(data, part)}`;
