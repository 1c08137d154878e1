import { html, nothing, type TemplateResult } from 'lit';
import { modelHeading, type Language, type ModelComparison } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { scaleKey, scaleRow } from '../shared/scale.template.js';
import { pairViews, type PairView } from './compare.view.js';
import { firstWords, pairWords, rowWords, subjectWords } from './compare.words.js';
import { deskMessages } from './desk.messages.js';
import { exampleComparison } from './example.js';
import type { PairShown } from './pair-shown.js';

/** What every part needs: the language, and the level of its headings. */
export interface Part {
  readonly language: Language;
  readonly level: number;
}

const scale = { least: 1, most: 5 };

function pair(view: PairView, isInSight: boolean, { language }: Part): TemplateResult {
  const say = deskMessages[language];
  const { number, social, medical } = view.pair;
  const { middle, spread, evidence } = view;
  const marks = {
    ring: middle?.now,
    diamond: middle?.wanted,
    ...(spread && { above: spread.now, below: spread.wanted }),
  };
  return html`<li class="pair-view ${isInSight ? 'in-sight' : ''}" id="pair-view-${number}" tabindex="-1">
    <p class="quiet">${say.pairOf(number)}</p>
    ${scaleRow(scale, marks, [social[language], medical[language]])}
    <p>${pairWords(view, language)}</p>
    ${
      evidence.length > 0
        ? html`<details>
            <summary>
              ${say.reasons(evidence.length)}<span class="visually-hidden">: ${say.pairOf(number)}</span>
            </summary>
            <ul class="reasons">
              ${evidence.map((text) => html`<li>${text}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

/** The way from pair to pair, where one at a time is in sight. It stands above them, so that it stays under the same thumb. */
const turns = (at: number, { goTo }: PairShown, { language }: Part): TemplateResult => {
  const say = deskMessages[language];
  return html`<div class="actions pair-turns no-print">
    <button type="button" class="earlier-pair" @click=${() => goTo(at - 1)}>${say.previousPair}</button>
    <button type="button" class="later-pair" @click=${() => goTo(at + 1)}>${say.nextPair}</button>
  </div>`;
};

function table(views: readonly PairView[], { language }: Part): TemplateResult {
  const say = deskMessages[language];
  const { pair: first, ...rest } = say.columns;
  const columns = Object.values(rest);
  return html`<details class="all-answers">
    <summary>${say.tableTitle}</summary>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${[first, ...columns].map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${views.map(
          (view) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${view.pair.number}. ${view.pair.social[language]} – ${view.pair.medical[language]}
              </th>
              ${rowWords(view, language).map((cell, at) => html`<td role="cell" data-label=${columns[at]}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/**
 * The answers of all: what to talk about first, then each pair with its marks and its words, then all of it in a table. First the social,
 * then the specialist: that is the order of the seed, and it excludes nothing.
 */
export function answersOfAll(data: ModelComparison, part: Part, shown: PairShown): TemplateResult {
  const { language, level } = part;
  const say = deskMessages[language];
  const views = pairViews(data);
  const at = shown.at(data);
  const hasSpread = views.some(({ spread }) => spread);
  return html`<div class="conclusion">${firstWords(data, language).map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${heading(level + 1, modelHeading[language])}
    ${scaleKey([
      { mark: 'ring', text: say.keyNow },
      { mark: 'diamond', text: say.keyWanted },
      ...(hasSpread
        ? ([
            { mark: 'dot', text: say.keyNowDot },
            { mark: 'square', text: say.keyWantedDot },
          ] as const)
        : []),
    ])}
    ${turns(at, shown, part)}
    <ol class="pairs">
      ${views.map((view) => pair(view, view.pair.number === at, part))}
    </ol>
    ${table(views, part)}`;
}

/** An invented comparison. */
export function exampleTemplate(part: Part, shown: PairShown): TemplateResult {
  const { language, level } = part;
  const data = exampleComparison(language);
  const say = deskMessages[language];
  return exampleFrame(
    say,
    html`${heading(level, subjectWords(data, language))}
      <p>${say.people(data.sheets.length)}</p>
      ${answersOfAll(data, part, shown)}`,
  );
}
