import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { afterChartMessages } from './messages.after-chart.js';
import { clusterTemplate, stepsTemplate } from './after-chart.js';
import { chartMessages } from './messages.js';
import { staticMessages } from './messages.static.js';
import { footTemplate, headTemplate } from './outcome-chart.template.js';
import { aidTemplate } from './reading-aid.template.js';
import type { ReadingAidWords } from './reading-aid.words.js';
import type { ChartWords } from './outcome-chart.words.js';
import { rowsTemplate } from './table.template.js';
import type { ChartTable } from './table.words.js';

/** Everything a chart made beforehand shows. */
export interface StaticParts {
  readonly words: ChartWords;
  readonly level: number;
  /** The drawing for a page, and one for a telephone; empty where there is nothing to draw. */
  readonly pictures: readonly TemplateResult[];
  readonly cluster: string;
  readonly aid: ReadingAidWords | undefined;
  readonly steps: readonly string[];
  readonly table: ChartTable | undefined;
  readonly carried: string | undefined;
  /** Address of the figures as CSV. */
  readonly csv: string | undefined;
  readonly language: Language;
}

/** The figures in a table that is folded, with the series it was made from; nothing without figures. */
export const figuresTemplate = ({
  table,
  carried,
  csv,
  language,
}: Pick<StaticParts, 'table' | 'carried' | 'csv' | 'language'>): TemplateResult | typeof nothing =>
  table
    ? html`<details>
        <summary>${chartMessages.in(language).table}</summary>
        <div class="scroll">${rowsTemplate(table, table.count, carried ?? nothing)}</div>
        ${csv ? html`<p><a href=${csv} download>${staticMessages[language].download}</a></p>` : nothing}
      </details>`
    : nothing;

/** A drawing for a page, and in its place one for a telephone; nothing where there is nothing to draw. */
export const picturesTemplate = ([wide, narrow]: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  wide
    ? html`<div class="drawing">${wide}</div>
        ${narrow ? html`<div class="drawing small" hidden>${narrow}</div>` : nothing}`
    : nothing;

/** A chart as a whole without script, in the order of the element that may take its place. */
export const staticTemplate = (parts: StaticParts): TemplateResult =>
  html`<figure class="static">
    ${headTemplate(parts.words, parts.level, [])} ${picturesTemplate(parts.pictures)}
    ${footTemplate(parts.words, chartMessages.in(parts.language))} ${clusterTemplate(parts.cluster)}
    ${parts.aid ? aidTemplate(parts.aid) : nothing}
    ${stepsTemplate(parts.steps, afterChartMessages[parts.language].steps)} ${figuresTemplate(parts)}
  </figure>`;
