import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { ReportCell, ReportDocument, ReportPart } from './report-document.view.js';
import { cellText, shareText } from './report-words.words.js';
import { spreadPicture } from './spread.geometry.js';

/** How a report is drawn. */
export interface ReportLook {
  readonly language: Language;
  readonly level: number;
}

const isFigure = (cell: ReportCell | undefined): boolean => typeof cell === 'object';

/** A column of figures, as its first figure says; words among them, such as "minder dan 10", stand with them. */
const figureColumns = (rows: readonly (readonly ReportCell[])[]): ReadonlySet<number> =>
  new Set((rows[0] ?? []).flatMap((_, at) => (rows.some((row) => isFigure(row[at])) ? [at] : [])));

/** An amount is not cut between its sign and its figures. */
const whole = (text: string): string => text.replaceAll('€ ', '€\u00a0');

/** From so many columns on, a row becomes a block on a narrow screen. */
const MANY = 4;

function table({ heads = [], rows = [] }: ReportPart, { language }: ReportLook): TemplateResult {
  const figures = figureColumns(rows);
  const mark = (at: number): string => (figures.has(at) ? 'figure' : '');
  return html`<div class="wide ${heads.length >= MANY ? 'many' : ''}">
    <table>
      <thead>
        <tr>
          ${heads.map((head, at) => html`<th scope="col" class=${mark(at)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) =>
                at === 0
                  ? html`<th scope="row" class=${mark(at)} data-head=${heads[at] ?? ''}>
                      ${cellText(cell, language)}
                    </th>`
                  : html`<td class=${mark(at)} data-head=${heads[at] ?? ''}>${whole(cellText(cell, language))}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The line with a dot for every team. Hidden from screen readers: the note and the table beside it say the same. */
function spread(shares: readonly number[], { language }: ReportLook): TemplateResult {
  const { width, height, base, dots, marks } = spreadPicture(shares);
  return html`<svg class="spread" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${svg`<line x1="0" x2=${width} y1=${base} y2=${base}></line>`}
    ${marks.map(
      ({ x, share }) =>
        svg`<line x1=${x} x2=${x} y1=${base} y2=${base + 5}></line><text x=${x} y=${base + 19}>${shareText(share, language)}</text>`,
    )}
    ${dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="5.5"></circle>`)}
  </svg>`;
}

function partTemplate(part: ReportPart, look: ReportLook): TemplateResult {
  const { rows = [], list = [] } = part;
  const isEmpty = rows.length === 0 && list.length === 0;
  return html`<section class="report-part">
    ${heading(look.level + 1, part.heading)} ${part.note ? html`<p>${part.note}</p>` : nothing}
    ${part.spread ? spread(part.spread, look) : nothing}
    ${isEmpty ? html`<p class="quiet">${part.nothing}</p>` : nothing} ${rows.length > 0 ? table(part, look) : nothing}
    ${
      list.length > 0
        ? html`<ul>
            ${list.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

/** One report: its title, its sentence, its parts. */
export const reportTemplate = (report: ReportDocument, look: ReportLook): TemplateResult =>
  html`<article class="report" id="report-${report.id}" tabindex="-1" aria-label=${report.title}>
    ${heading(look.level, report.title)}
    <p class="lead">${whole(report.lead)}</p>
    <p class="quiet">${report.about}</p>
    ${report.parts.map((part) => partTemplate(part, look))}
    <p class="quiet">${report.foot}</p>
  </article>`;
