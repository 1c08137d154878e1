import type { TemplateResult } from 'lit';
import type { Language, Story } from '@draagkracht/model';
import type { DkElement } from '@draagkracht/base';
import {
  exampleInput as exampleFigures,
  noticeTemplate as chartNotice,
} from '../outcome-chart/outcome-chart.notice.js';
import type { ChartInput, ChartNotice } from '../outcome-chart/outcome-chart.input.js';
import { cardNoticeMessages, exampleStory } from './messages.notice.js';

// Fetched only by pages that have no figure to show (yet).

/** An invented figure with an invented story. It says so wherever it is shown. */
export function exampleInput(language: Language): ChartInput {
  const input = exampleFigures(language);
  if (input.kind !== 'series') return input;
  const { means, meansNot, whatWeDo, contactTeam } = exampleStory;
  const story: Story = {
    means: means[language],
    meansNot: meansNot[language],
    whatWeDo: whatWeDo[language],
    contactTeam: contactTeam[language],
  };
  return { ...input, series: { ...input.series, story } };
}

/** What stands in the place of a card; below it the page's own content. */
export const noticeTemplate = (
  host: DkElement,
  notice: ChartNotice,
  language: Language,
  showExample: () => void,
): TemplateResult => chartNotice(host, notice, language, showExample, cardNoticeMessages[language]);
