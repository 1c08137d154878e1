import { html, type LitElement, type TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { tableTemplate } from '../outcome-chart/table.template.js';
import { saveTemplate } from '../shared/export/save.template.js';
import { underChartStyles } from '../outcome-chart/under-chart.styles.js';
import type { ChartTable } from '../outcome-chart/table.words.js';
import { placeColumnStyles } from './table.styles.js';

// Fetched when somebody opens the table, or prints.

export { funnelTable } from './table.words.js';

/** The figures as a real table, styled where it is shown. */
export function funnelTableTemplate(
  host: LitElement,
  table: ChartTable,
  shown: number,
  name: string,
  language: Language,
  showMore: () => void,
): TemplateResult {
  alsoStyled(host, underChartStyles, placeColumnStyles);
  return html`${tableTemplate(table, shown, name, language, showMore)}${saveTemplate({ host, csv: table }, language)}`;
}
