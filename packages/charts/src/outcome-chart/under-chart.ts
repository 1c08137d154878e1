import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { dayAt, lastFigure, textIn, type Language } from '@draagkracht/model';
import { alsoStyled, Late } from '@draagkracht/base';
import { sentenceWith } from '@draagkracht/base/words.js';
import type { SavedChart } from '../shared/export/save-picture.js';
import { saveTemplate } from '../shared/export/save.template.js';
import { workingMessages } from '../shared/messages.working.js';
import { Memo } from '../shared/memo.js';
import { chartMessages } from './messages.js';
import type { ChartSeries } from './outcome-chart.series.js';
import { tableTemplate } from './table.template.js';
import { chartTable, type ChartTable } from './table.words.js';
import { underChartStyles } from './under-chart.styles.js';

// Fetched when a chart has been drawn: until somebody opens it, or prints, nobody needs it.

/** Rows of the table shown at once; a button brings the next lot. */
const ROWS = 200;

/** What opens under a chart: its figures in a table, and the sum its judgement came from. */
export class UnderChart {
  readonly #host: LitElement;
  readonly #tables = new Memo<ChartTable>();
  readonly #working: Late<typeof import('./working-of-chart.js')>;
  #rows = ROWS;
  #checks = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#working = new Late(host, () => import('./working-of-chart.js'));
    alsoStyled(host, underChartStyles);
  }

  /** Settles when the steps have come, once somebody asked for them. */
  get arrival(): Promise<void> {
    return this.#working.arrival;
  }

  /** The table, and under it how the judgement was reached, for a series through time that can be done by hand. */
  template(chart: ChartSeries, language: Language): TemplateResult {
    const table = this.#tables.get([chart, language], () => chartTable(chart, language));
    const name = chartMessages.in(language).table;
    const more = (): void => {
      this.#rows += ROWS;
      this.#host.requestUpdate();
    };
    return html`${tableTemplate(table, this.#rows, name, language, more)} ${this.#save(chart, language)}
    ${chart.form === 'time' && !chart.whole ? this.#check(chart, language) : nothing}`;
  }

  #save(chart: ChartSeries, language: Language): TemplateResult {
    const saved = (): SavedChart => ({
      label: textIn(chart.indicator.label, language),
      source: chart.indicator.source,
      place: chart.regionLabel ?? '',
      sentence: sentenceWith(chart.facts, language, chart.more?.caution),
      last: lastFigure(chart.series.points)?.period,
      language,
      today: dayAt(new Date()),
    });
    const csv = async (of: SavedChart): Promise<string> => {
      const [{ chartCsv }, { sourceText }] = await Promise.all([
        import('./chart-csv.words.js'),
        import('../shared/export/save-picture.js'),
      ]);
      return chartCsv(chart, { sentence: of.sentence, source: sourceText(of) }, language);
    };
    return saveTemplate({ host: this.#host, chart: saved, csv }, language);
  }

  #check(chart: ChartSeries, language: Language): TemplateResult {
    const part = this.#checks ? this.#working.part : undefined;
    return html`<details part="working" class="no-print" @toggle=${this.#toggled}>
      <summary>${workingMessages[language].title}</summary>
      ${part?.workingOfChart(this.#host, chart, language) ?? nothing}
    </details>`;
  }

  readonly #toggled = (event: Event): void => {
    // It does not bubble, but the details around it listens to the same name: this one is not theirs.
    this.#checks = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
