import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { gapSigns } from './outcome-chart.picture.js';
import { chartMessages } from './outcome-chart.messages.js';
import type { ChartTable, ChartWords, LegendItem } from './outcome-chart.words.js';

const lines: Readonly<Record<string, TemplateResult | ReturnType<typeof svg>>> = {
  line: svg`<path class="line" d="M1 7H27"></path>`,
  centre: svg`<path class="centre" d="M1 7H27"></path>`,
  limit: svg`<path class="limit" d="M1 2H27M1 12H27"></path>`,
  target: svg`<path class="target" d="M1 7H27"></path>`,
  hollow: svg`<path class="point hollow" d="M10 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>`,
  improvement: svg`<path class="improvement" d="M14 1L20 7L14 13L8 7Z"></path>`,
  concern: svg`<path class="concern" d="M14 2L20 12H8Z"></path>`,
  neutral: svg`<path class="neutral" d="M9 2h10v10h-10Z"></path>`,
};

const key = ({ sign, text }: LegendItem): TemplateResult => html`
  <li class="key">
    ${sign in gapSigns
      ? html`<strong aria-hidden="true">${gapSigns[sign as keyof typeof gapSigns]}</strong>`
      : html`<svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">${lines[sign]}</svg>`}
    ${text}
  </li>
`;

/** Heading, area and the conclusion: what is read first. */
export const headTemplate = (words: ChartWords, level: number, example: string | undefined): TemplateResult => html`
  ${heading(level, html`${words.heading}${words.place ? html` <span class="place">${words.place}</span>` : nothing}`)}
  ${example ? html`<p class="message">${example}</p>` : nothing}
  <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
`;

/** What stands under the picture: legend, events by number, and what to mind. */
export const footTemplate = (words: ChartWords, language: Language): TemplateResult => html`
  ${words.legend.length > 0 ? html`<ul class="legend quiet" part="legend">${words.legend.map(key)}</ul>` : nothing}
  ${words.events.length > 0 ? html`<ol class="events quiet" aria-label=${chartMessages(language).events}>${words.events.map((text) => html`<li>${text}</li>`)}</ol>` : nothing}
  ${words.notes.length > 0 ? html`<ul class="notes quiet">${words.notes.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
`;

/** The figures as a real table; at most `shown` rows at a time. */
export function tableTemplate(table: ChartTable, shown: number): TemplateResult {
  const rows = Array.from({ length: Math.min(shown, table.count) }, (_, at) => table.row(at));
  return html`<table>
    <caption class="visually-hidden">${table.caption}</caption>
    <thead><tr>${table.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>
      ${rows.map(([period, ...cells]) => html`<tr><th scope="row">${period}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
    </tbody>
  </table>`;
}
