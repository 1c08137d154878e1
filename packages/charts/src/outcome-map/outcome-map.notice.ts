import { html, type TemplateResult } from 'lit';
import { emptyBlock, sameText, type Indicator, type Language, type SourcedAreas } from '@draagkracht/model';
import { alsoStyled, heading, type DkElement } from '@draagkracht/base';
import { noticeStyles } from '../outcome-chart/outcome-chart.notice.styles.js';
import { inputMessages } from '../shared/messages.js';
import { honeycomb, type Shapes } from './example.geometry.js';
import { mapNotices } from './messages.notice.js';
import type { LandFault } from './land.geometry.js';
import type { MapNotice } from './outcome-map.input.js';

// Fetched only by pages that have nothing to show (yet).

const values = [12, 31, 24, 18, 9, 27, 22, 35, 16, 20, 29, 14];

/** Invented areas with invented figures that show what the map does. It says so wherever it is shown. */
export function exampleMap(language: Language): { areas: SourcedAreas; shapes: Shapes } {
  const { exampleLabel, exampleArea } = mapNotices[language];
  const regions = values.map((_, at): [string, string] => [
    `WK9999${String(at + 1).padStart(2, '0')}`,
    `${exampleArea} ${at + 1}`,
  ]);
  const codes = regions.map(([code]) => code);
  const block = emptyBlock('example', codes, ['2024JJ00']);
  block.values.set(values);
  block.gaps.fill(0);
  const indicator: Indicator = {
    id: 'example',
    label: sameText(exampleLabel),
    unit: '%',
    decimals: 0,
    direction: 'neutral',
  };
  return {
    areas: { indicators: [indicator], blocks: [block], labels: new Map(regions), problems: [] },
    shapes: honeycomb(regions),
  };
}

/** Why the shapes a page named are no map; the list stands without one. */
export function landFault(fault: LandFault | 'failed', src: string, language: Language): string {
  const { land, shapesFailed } = mapNotices[language];
  return fault === 'failed' ? shapesFailed(src) : land[fault];
}

/** What stands in the place of a map; below it the page's own content. */
export function noticeTemplate(
  host: DkElement,
  notice: MapNotice,
  language: Language,
  showExample: () => void,
): TemplateResult {
  alsoStyled(host, noticeStyles);
  if ('say' in notice)
    return html`<p class="message ${notice.kind}" role="status">${notice.say(inputMessages(language))}</p>`;
  const messages = mapNotices[language];
  return html`<div class="message">
    ${heading(host.headingLevel, messages.title)}
    <p>${messages.help}</p>
    <p class="no-print"><button type="button" @click=${showExample}>${messages.showExample}</button></p>
  </div>`;
}
