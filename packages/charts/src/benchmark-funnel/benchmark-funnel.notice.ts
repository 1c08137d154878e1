import { html, type TemplateResult } from 'lit';
import { sameText, type Language } from '@draagkracht/model';
import { alsoStyled, heading, type DkElement } from '@draagkracht/base';
import { noticeStyles } from '../outcome-chart/outcome-chart.notice.styles.js';
import { inputMessages } from '../shared/messages.js';
import type { FunnelInput, FunnelNotice } from './benchmark-funnel.input.js';
import type { Comparison } from './benchmark-funnel.series.js';
import { funnelNoticeMessages } from './messages.notice.js';

// Fetched only by pages that have nothing to compare (yet).

/** People, and those among them, of invented areas. */
const EXAMPLE: readonly (readonly [people: number, count: number])[] = [
  [8_200, 480],
  [11_400, 705],
  [15_900, 905],
  [19_300, 1_230],
  [24_100, 1_390],
  [27_800, 1_720],
  [33_500, 1_960],
  [41_200, 2_470],
  [52_600, 3_560],
  [64_900, 3_840],
  [78_300, 4_670],
  [96_000, 5_780],
  [121_500, 7_260],
  [158_000, 9_390],
];

/** The code of the area that the example takes for one's own. */
export const EXAMPLE_OWN = '9';

/** An invented comparison that shows what the element does. It says so wherever it is shown. */
export function exampleInput(language: Language): FunnelInput {
  const label = sameText(funnelNoticeMessages[language].exampleLabel);
  const units = EXAMPLE.map(([population, count], at) => ({
    code: String(at + 1),
    label: `${language === 'nl' ? 'Voorbeeldstad' : 'Example town'} ${at + 1}`,
    population,
    count,
  }));
  const comparison: Comparison = {
    indicator: { id: 'example', label, unit: '', decimals: 1, direction: 'neutral' },
    units,
  };
  return { kind: 'comparison', comparison, isExample: true };
}

/** What stands in the place of a comparison; below it the page's own content. */
export function funnelNoticeTemplate(
  host: DkElement,
  notice: FunnelNotice,
  language: Language,
  showExample: () => void,
): TemplateResult {
  alsoStyled(host, noticeStyles);
  const messages = funnelNoticeMessages[language];
  if ('say' in notice)
    return html`<p class="message ${notice.kind}" role="status">${notice.say(messages, inputMessages(language))}</p>`;
  return html`<div class="message">
    ${heading(host.headingLevel, messages.title)}
    <p>${messages.help}</p>
    <p class="no-print"><button type="button" @click=${showExample}>${messages.showExample}</button></p>
  </div>`;
}
