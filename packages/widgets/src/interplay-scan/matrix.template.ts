import { html, nothing, type TemplateResult } from 'lit';
import { tieLevels, type InterplayScan, type Language, type Party } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { deskMessages } from './desk.messages.js';
import { pairWords, scoreWords } from './scan.words.js';
import { isAbout, tiesOf, type TieView } from './ties.view.js';

/** How parts of the scan are drawn. */
export interface Part {
  readonly language: Language;
  /** Level of the headings. */
  readonly level: number;
}

/** What the side of the row says of the column. Where two sides differ that is told too, and not by colour alone. */
function cell(row: Party, column: Party, ties: readonly TieView[], language: Language): TemplateResult {
  const say = deskMessages[language];
  if (row.key === column.key) return html`<td class="self"><span class="visually-hidden">${say.self}</span></td>`;
  const tie = ties.find(({ a, b }) => isAbout({ a: a.key, b: b.key }, row.key, column.key));
  const score = tie?.sides.find(({ side }) => side === row.kind);
  const level = score?.level;
  if (level === undefined)
    return html`<td class="none">
      <span aria-hidden="true">${score?.hadTurn ? '–' : '?'}</span>
      <span class="visually-hidden">${score?.hadTurn ? say.leftOpen : say.notAsked}</span>
    </td>`;
  const differs = (tie?.gap ?? 0) > 0;
  return html`<td class=${differs ? 'gap' : ''}>
    ${level}${differs ? html`<span aria-hidden="true"> ≠</span><span class="visually-hidden">, ${say.differs}</span>` : nothing}
  </td>`;
}

/** Every party against every other: a table with headings where there is room. */
function table(data: InterplayScan, ties: readonly TieView[], language: Language): TemplateResult {
  const say = deskMessages[language];
  const parties = data.parties.filter(({ kind }) => kind !== undefined);
  // With many parties, or long names, the columns have the numbers of the rows: names would be broken into pieces.
  const isWide = parties.length > 6 || parties.some(({ label }) => label.length > 14);
  return html`<table class="matrix">
    <caption>
      ${say.matrixHelp}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.matrixParty}</th>
        ${parties.map(
          ({ label }, at) =>
            html`<th scope="col">
              ${isWide ? html`${at + 1}<span class="visually-hidden">. ${label}</span>` : label}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${parties.map(
        (row, at) =>
          html`<tr>
            <th scope="row">${isWide ? `${at + 1}. ` : ''}${row.label}</th>
            ${parties.map((column) => cell(row, column, ties, language))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The same as a list, where the place is narrow. */
const list = (ties: readonly TieView[], language: Language): TemplateResult =>
  html`<ul class="rows matrix-list">
    ${ties.map(
      (tie) =>
        html`<li>
          <p class="pair">${pairWords(tie, language)}</p>
          ${tie.sides.map((score) => html`<p>${scoreWords(score, language)[0]}</p>`)}
        </li>`,
    )}
  </ul>`;

/** All ties, as a table or, on a telephone, as a list. */
export function matrix(data: InterplayScan, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  const ties = tiesOf(data);
  return html`<section class="block">
    ${heading(level, say.matrixTitle)} ${table(data, ties, language)} ${list(ties, language)}
    <ul class="key" aria-label=${say.key}>
      ${tieLevels.map(({ value }) => html`<li>${value}: ${say.levels[value]}</li>`)}
      <li>≠: ${say.differs}</li>
      <li>?: ${say.notAsked}</li>
      <li>–: ${say.leftOpen}</li>
    </ul>
  </section>`;
}
