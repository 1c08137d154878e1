import { html, type TemplateResult } from 'lit';
import { alsoStyled, heading, type DkElement } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { noticeStyles } from '../outcome-chart/outcome-chart.notice.styles.js';
import { inputMessages } from '../shared/messages.js';
import type { CapacityNotice } from './capacity-outlook.input.js';
import type { CapacityData } from './capacity-outlook.series.js';
import { capacityNoticeMessages } from './messages.notice.js';

// Fetched only by pages that have no figures to show (yet).

/** Invented, and said so wherever they are shown: per year residents aged 50–74 and 85 and over. */
const counted = [
  [2018, 15_620, 968],
  [2019, 15_700, 985],
  [2020, 15_760, 1004],
  [2021, 15_800, 1012],
  [2022, 15_810, 1036],
  [2023, 15_790, 1061],
  [2024, 15_740, 1083],
] as const;
const expected = [
  [2025, 15_690, 1108],
  [2030, 15_240, 1352],
  [2035, 14_610, 1790],
  [2040, 14_180, 2215],
] as const;

/** An invented municipality that shows what the outlook does. */
export const exampleData: CapacityData = {
  place: 'Voorbeeldgemeente',
  age: 85,
  rows: [
    ...counted.map(([year, pool, oldest]) => ({ year, pool, oldest })),
    ...expected.map(([year, pool, oldest]) => ({ year, pool, oldest, projected: true })),
  ],
  sources: [],
};

/** Says of figures that they are invented. */
export const exampleText = (language: Language): string => capacityNoticeMessages[language].example;

/** What stands in the place of an outlook; below it the page's own content. */
export function noticeTemplate(
  host: DkElement,
  notice: CapacityNotice,
  language: Language,
  showExample: () => void,
): TemplateResult {
  alsoStyled(host, noticeStyles);
  const messages = capacityNoticeMessages[language];
  const fault = (text: string, kind: string): TemplateResult =>
    html`<p class="message ${kind}" role="status">${text}</p>`;
  switch (notice.kind) {
    case 'table-fault':
      return fault(messages.faults[notice.code](notice.where), 'fault');
    case 'source':
      return fault(notice.say(inputMessages(language)), notice.isFault ? 'fault' : 'loading');
    default:
      return html`<div class="message">
        ${heading(host.headingLevel, messages.title)}
        <p>${messages.help}</p>
        <p class="no-print"><button type="button" @click=${showExample}>${messages.showExample}</button></p>
      </div>`;
  }
}
