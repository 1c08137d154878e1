import { html, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { exportMessages } from './export.messages.js';
import type { ChartTable } from '../../outcome-chart/table.words.js';
import type { SavedChart } from './save-picture.js';

/** A chart that can be saved; each is asked for when somebody presses. */
export interface Savable {
  readonly host: HTMLElement;
  /** Without it what the page says is what is saved. */
  readonly chart?: () => SavedChart;
  /** Its figures: as a file, or the table under it. */
  readonly csv: ((chart: SavedChart) => string | Promise<string>) | ChartTable;
}

async function save(savable: Savable, kind: 'csv' | 'svg' | 'png', language: Language): Promise<string> {
  const messages = exportMessages(language);
  const part = await import('./save-picture.js');
  const chart = savable.chart?.() ?? part.saidOnPage(savable.host, language);
  if (kind !== 'csv') return messages[await part.savePicture(savable.host, chart, kind)];
  const { csv } = savable;
  const text =
    typeof csv === 'function'
      ? csv(chart)
      : (await import('./table-csv.words.js')).tableCsv(csv, chart, part.sourceText(chart));
  part.saveCsv(await text, chart);
  return messages.saved;
}

/** Saving a chart: its figures, or its picture with title, sentence, source and date in it. */
export function saveTemplate(savable: Savable, language: Language): TemplateResult {
  const messages = exportMessages(language);
  const press = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLButtonElement;
    const told = button.closest('.saving')!.querySelector('[role=status]')!;
    told.textContent = await save(savable, button.value as 'csv' | 'svg' | 'png', language);
  };
  return html`<div class="saving no-print" role="group" aria-label=${messages.title}>
    <span aria-hidden="true">${messages.title}</span>
    ${(['csv', 'svg', 'png'] as const).map(
      (kind) => html`<button type="button" value=${kind} @click=${press}>${messages[kind]}</button>`,
    )}
    <span role="status"></span>
  </div>`;
}
