import type { TemplateResult } from 'lit';
import { sameText, type Indicator, type Language, type Series } from '@draagkracht/model';
import type { DkElement } from '@draagkracht/base';
import type { ChartNotice } from '../outcome-chart/outcome-chart.input.js';
import { noticeTemplate as chartNotice } from '../outcome-chart/outcome-chart.notice.js';
import { multiplesNotices } from './messages.notice.js';

// Fetched only by pages that have nothing to show (yet).

/** Invented areas with invented figures. It says so wherever they are shown. */
export function exampleAreas(language: Language): Series[] {
  const { exampleLabel, exampleArea } = multiplesNotices[language];
  const indicator: Indicator = {
    id: 'example',
    label: sameText(exampleLabel),
    unit: '%',
    decimals: 0,
    direction: 'higher',
  };
  return Array.from({ length: 8 }, (_, area) => ({
    indicator,
    region: { code: `BU9999010${area + 1}`, label: `${exampleArea} ${area + 1}` },
    points: Array.from({ length: 8 }, (__, at) => ({
      period: `${2017 + at}JJ00`,
      value: 70 + Math.round(8 * Math.sin(area * 2.1) + 3 * Math.sin(at * 2.4 + area)),
    })),
  }));
}

/** A file without a single area of the municipality that was asked for. */
export const noAreas = (within: string, language: Language): ChartNotice => ({
  kind: 'fault',
  say: () => multiplesNotices[language].noAreas(within),
});

/** What stands in the place of the pictures; below it the page's own content. */
export const noticeTemplate = (
  host: DkElement,
  notice: ChartNotice,
  language: Language,
  showExample: () => void,
): TemplateResult => chartNotice(host, notice, language, showExample, multiplesNotices[language]);
