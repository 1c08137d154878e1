import { html, type LitElement, type TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { tableTemplate } from '../outcome-chart/table.template.js';
import { saveTemplate } from '../shared/export/save.template.js';
import { underChartStyles } from '../outcome-chart/under-chart.styles.js';
import type { CapacityChart } from './capacity-outlook.series.js';
import { capacityMessages } from './messages.js';
import { outlookTableStyles } from './table.styles.js';
import { capacityTable } from './table.words.js';

// Fetched when somebody opens the table, or prints.

/** The figures of an outlook in a table, styled where they are shown. All rows at once: nobody has a hundred years. */
export function outlookTable(host: LitElement, chart: CapacityChart, language: Language): TemplateResult {
  alsoStyled(host, underChartStyles, outlookTableStyles);
  const table = capacityTable(chart, language);
  const { table: name } = capacityMessages.in(language);
  return html`${tableTemplate(table, table.count, name, language, () => {})}${saveTemplate({ host, csv: table }, language)}`;
}
