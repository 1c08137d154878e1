import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Series } from '@draagkracht/model';
import { DkElement, heading, WidthController } from '@draagkracht/base';
import { LightController } from '../shared/light-controller.js';
import { readTable } from '../shared/table-source.js';
import { Dk__Name__TableOpenedEvent } from './__name__.events.js';
import { place__Name__ } from './__name__.geometry.js';
import { __camel__Messages } from './__name__.messages.js';
import { __camel__Picture } from './__name__.picture.js';
import { __camel__SeriesOf } from './__name__.series.js';
import { __camel__Styles } from './__name__.styles.js';
import { __camel__Words, type __Name__Words } from './__name__.words.js';

/**
 * __Title__: a sentence, a bar for each period, and the figures in a table.
 *
 * Use it for a few periods of one indicator, where each figure counts by itself.
 *
 * @element dk-__name__
 * @status experimental
 * @since __version__
 *
 * @slot - A `<table>` with periods and figures: the input of the chart, and what stays in sight when no chart can be made.
 *
 * @csspart heading - The name of the figure.
 * @csspart sentence - The conclusion.
 * @csspart picture - The drawing.
 * @csspart table - The details with the figures.
 *
 * @cssprop --dk-chart-line-color - Colour of the bars.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {Dk__Name__TableOpenedEvent} dk-__name__-table-opened - When a reader opens the table.
 */
export class Dk__Name__ extends DkElement {
  static override styles = [DkElement.styles, __camel__Styles];

  /** The series to show; goes before the table inside. */
  @property({ attribute: false }) series: Series | undefined;

  readonly #width = new WidthController(this);

  constructor() {
    super();
    new LightController(this);
  }

  protected override render(): TemplateResult {
    const series = this.series ?? this.#fromTable();
    if (!series) return html`<p>${__camel__Messages(this.language).empty}</p><slot></slot>`;
    const chart = __camel__SeriesOf(series);
    const words = __camel__Words(chart, this.language);
    const { width, em } = this.#width;
    return html`<figure aria-labelledby="sentence">
      ${heading(this.headingLevel, words.heading)}
      ${words.place ? html`<p class="quiet">${words.place}</p>` : nothing}
      <p id="sentence" part="sentence">${words.sentence}</p>
      ${chart.bars.length > 0 ? __camel__Picture(place__Name__(chart, { width, height: em * 12, em })) : nothing}
      ${this.#table(words)}
    </figure>`;
  }

  #fromTable(): Series | undefined {
    const table = this.querySelector('table');
    const reading = table && readTable(table, this.language, {});
    return reading?.ok ? reading.series : undefined;
  }

  #table({ heading: caption, rows }: __Name__Words): TemplateResult {
    const messages = __camel__Messages(this.language);
    return html`<details part="table" @toggle=${this.#toggled}>
      <summary>${messages.table}</summary>
      <table>
        <caption class="visually-hidden">${caption}</caption>
        <thead><tr><th scope="col">${messages.period}</th><th scope="col">${caption}</th></tr></thead>
        <tbody>${rows.map(([period, figure]) => html`<tr><th scope="row">${period}</th><td>${figure}</td></tr>`)}</tbody>
      </table>
    </details>`;
  }

  readonly #toggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) this.dispatchEvent(new Dk__Name__TableOpenedEvent());
  };
}
