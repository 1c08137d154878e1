import { html, type LitElement, type TemplateResult } from 'lit';
import { periodLabel, textIn, type Language } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { statusWord, unitText } from '@draagkracht/base/words.js';
import { multiplesMessages } from './messages.js';
import type { Multiples } from './multiples.series.js';
import { bareFigure } from './small-multiples.words.js';
import { tableStyles } from './table.styles.js';

// Fetched when the pictures have been drawn: the table is folded until somebody opens it.

/** Every figure of every area, and of the reference: periods along the top. */
export function tableTemplate(host: LitElement, multiples: Multiples, language: Language): TemplateResult {
  alsoStyled(host, tableStyles);
  const { lines, reference, indicator } = multiples;
  const all = reference ? [...lines, reference] : lines;
  const periods = new Map(all.flatMap(({ points }) => points.map(({ at, period }) => [at, period] as const)));
  const columns = [...periods].sort(([a], [b]) => a - b);
  const messages = multiplesMessages.in(language);
  const unit = indicator.unit ? ` (${unitText(indicator.unit, language)})` : '';
  const name = textIn(indicator.label, language) + unit;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${messages.table}>
    <table>
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.area}</th>
          ${columns.map(([, period]) => html`<th scope="col">${periodLabel(period, language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map((line) => {
          const byTime = new Map(line.points.map((point) => [point.at, point]));
          return html`<tr class=${line.own ? 'own-row' : ''}>
            <th scope="row">${line.name}</th>
            ${columns.map(([at]) => {
              const point = byTime.get(at);
              const status =
                point && !point.gap && point.status !== 'definitive' ? statusWord(point.status, language) : '';
              return html`<td>
                ${bareFigure(point, multiples, language)}${status && html` <span class="quiet">(${status})</span>`}
              </td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
