import { html, type TemplateResult } from 'lit';
import { periodOf, sameText, type Indicator, type Language } from '@draagkracht/model';
import { alsoStyled, heading, type DkElement } from '@draagkracht/base';
import { inputMessages } from '../shared/messages.js';
import { noticeMessages } from './messages.notice.js';
import { noticeStyles } from './outcome-chart.notice.styles.js';
import type { ChartInput, ChartNotice } from './outcome-chart.input.js';

// Fetched only by pages that have no figures to show (yet).

/** Figures of the example, from this year on. Invented, and shown as such. */
const EXAMPLE = { first: 2017, values: [71, 73, 72, 74, 71, 75, 74, 78] };

/** An invented series that shows what the chart does. It says so wherever it is shown. */
export function exampleInput(language: Language): ChartInput {
  const points = EXAMPLE.values.map((value, at) => ({ period: periodOf(String(EXAMPLE.first + at))!.code, value }));
  const label = sameText(noticeMessages[language].exampleLabel);
  const indicator: Indicator = { id: 'example', label, unit: '%', decimals: 0, direction: 'higher' };
  return { kind: 'series', series: { indicator, points }, others: [], isExample: true };
}

/**
 * What stands in the place of a chart; below it the page's own content. Its styles come with it.
 * @param messages what it is for, of an element that shows more than a chart
 */
export function noticeTemplate(
  host: DkElement,
  notice: ChartNotice,
  language: Language,
  showExample: () => void,
  messages = noticeMessages[language],
): TemplateResult {
  alsoStyled(host, noticeStyles);
  if ('say' in notice)
    return html`<p class="message ${notice.kind}" role="status">${notice.say(inputMessages(language))}</p>`;
  return html`<div class="message">
    ${heading(host.headingLevel, messages.title)}
    <p>${messages.help}</p>
    <p class="no-print"><button type="button" @click=${showExample}>${messages.showExample}</button></p>
  </div>`;
}
