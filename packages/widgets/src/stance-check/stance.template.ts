import { html, nothing, type TemplateResult } from 'lit';
import { stanceAxes, stanceStatements, type Field, type Language, type StanceCheck } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { scaleKey, scaleRow } from '../shared/scale.template.js';
import { deskMessages } from './desk.messages.js';
import { axisViews, type AxisView } from './stance.view.js';
import { answerWords, barWords, roomWords } from './stance.words.js';

/** What every part needs: the language, and the level of its headings. */
export interface Part {
  readonly language: Language;
  readonly level: number;
}

const scale = { least: 1, most: 4 };

function axis(view: AxisView, { language, level }: Part): TemplateResult {
  const { names, answers, bar } = view;
  const ends = [names.from[language], names.to[language]] as const;
  return html`<div class="axis-view">
    ${heading(level, names.label[language])}
    ${bar === undefined ? nothing : scaleRow(scale, { above: answers, bar }, ends)}
    <p class=${bar === undefined ? 'message' : 'quiet'}>${barWords(view, language)}</p>
  </div>`;
}

function table(data: StanceCheck, { language }: Part): TemplateResult {
  const say = deskMessages[language];
  return html`<details class="answers-table">
    <summary>${say.tableTitle}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.statement}</th>
          <th scope="col">${say.answer}</th>
        </tr>
      </thead>
      ${axisViews(data).map(
        ({ names, statements }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="2">${names.label[language]}</th>
            </tr>
            ${statements.map(
              ({ statement, answer }) =>
                html`<tr>
                  <th scope="row">${statement.label[language]}</th>
                  <td>${answerWords(answer, language)}</td>
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </details>`;
}

/** What the answers show: the sentence first, then a bar per axis, then all of it in a table. */
export function moment(data: StanceCheck, part: Part): TemplateResult {
  const say = deskMessages[part.language];
  return html`<p class="conclusion">${roomWords(data, part.language)}</p>
    ${scaleKey([
      { mark: 'bar', text: say.keyBar },
      { mark: 'dot', text: say.keyDot },
    ])}
    <div class="axes">${axisViews(data).map((view) => axis(view, { ...part, level: part.level + 1 }))}</div>
    ${table(data, part)}`;
}

/** The step somebody chose, with its day or what came of it. */
export function step(data: StanceCheck, when: string, { language }: Part): TemplateResult {
  const say = deskMessages[language];
  if (data.stepInside === '') return html`<p>${say.noStep}</p>`;
  return html`<p class="quiet">${say.yourStep}</p>
    <p class="agreement">${data.stepInside}</p>
    ${data.tried ? html`<p>${say.outcomes[data.tried]} ${data.afterwards}</p>` : html`<p>${when}</p>`}`;
}

/** The questions of the form: the moment, then the statements of each axis below its name. */
export function questions(
  fields: readonly Field[],
  draw: (field: Field) => TemplateResult,
  { language, level }: Part,
): TemplateResult {
  const of = (name: string): unknown => fields.filter((field) => field.name === name).map(draw);
  return html`<p>${deskMessages[language].formHelp}</p>
    ${of('situation')}
    ${stanceAxes.map(
      ({ value, label }) =>
        html`<div class="axis-questions">
          ${heading(level, label[language])}
          ${stanceStatements.filter((one) => one.axis === value).map((one) => of(one.value))}
        </div>`,
    )}`;
}

/** The button that begins with a new moment. */
export const again = (begin: () => void, { language }: Part): TemplateResult =>
  html`<div class="actions no-print">
    <button type="button" class="primary again" @click=${begin}>${deskMessages[language].again}</button>
  </div>`;
