import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Direction, Series, SmallNumberPolicy } from '@draagkracht/model';
import { DkElement, heading, oneOf, WidthController } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { LightController } from '../shared/light-controller.js';
import { SourceController } from '../shared/source-controller.js';
import { DkChartFailedEvent, DkPointSelectedEvent } from './outcome-chart.events.js';
import { nearestPoint, placeChart, positionOf, type Placed } from './outcome-chart.geometry.js';
import { exampleInput, inputOf, type ChartInput } from './outcome-chart.input.js';
import { chartMessages } from './outcome-chart.messages.js';
import { chartPicture, type Emphasis } from './outcome-chart.picture.js';
import { chartSeriesOf, type ChartSeries, type ChartWishes } from './outcome-chart.series.js';
import { outcomeChartStyles } from './outcome-chart.styles.js';
import { footTemplate, headTemplate, tableTemplate } from './outcome-chart.template.js';
import { chartWords, pointWords, type ChartWords } from './outcome-chart.words.js';

/** Rows of the table shown at once; a button brings the next lot. */
const ROWS = 200;

/**
 * A series with its meaning: one true sentence, a picture, and the figures in a table.
 *
 * Use it wherever a figure of the social domain is shown through time. It picks its own kind of chart and calls nothing a rise,
 * a fall or an effect unless a named rule says so.
 *
 * @element dk-outcome-chart
 * @status experimental
 * @since 0.1.0
 *
 * @slot - A `<table>` with periods and figures, and optional lists `<ol data-dk="events">` and `<ol data-dk="breaks">`. It is the
 *   input of the chart, and stays in sight when no chart can be made.
 *
 * @csspart heading - The name of the figure.
 * @csspart sentence - The conclusion.
 * @csspart picture - The drawing.
 * @csspart legend - What the signs mean.
 * @csspart table - The details with the figures.
 *
 * @cssprop --dk-chart-line-color - Colour of the line and its points.
 * @cssprop --dk-color-improvement - Colour of a point that means improvement.
 * @cssprop --dk-color-concern - Colour of a point that means concern.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkPointSelectedEvent} dk-point-selected - When a reader goes to a point.
 * @fires {DkChartFailedEvent} dk-chart-failed - When `src` cannot be shown.
 */
export class DkOutcomeChart extends DkElement {
  static override styles = [DkElement.styles, outcomeChartStyles];
  static override readonly attributeRules = {
    ...DkElement.attributeRules,
    kind: oneOf('auto', 'values', 'run', 'xmr'),
    better: oneOf('higher', 'lower', 'neutral'),
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /** The series to show; goes before `src` and the table inside. */
  @property({ attribute: false }) series: Series | undefined;

  /** Series of other areas, drawn beside the first one without a verdict of their own. */
  @property({ attribute: false }) others: readonly Series[] = [];

  /** Address of a JSON-stat or CSV file on the same site. */
  @property() src = '';

  /** Id or name of the indicator in the file; not needed when it holds one. */
  @property() indicator = '';

  /** Code of the area in the file, such as `GM0344`; not needed when it holds one. */
  @property() region = '';

  /** Kind of chart: `auto` (default) picks by the number of figures, or `values`, `run`, `xmr`. */
  @property() kind: ChartWishes['kind'] = 'auto';

  /** Which way is better: `higher`, `lower` or `neutral`. Without it the file decides, else neutral. */
  @property() better: Direction | '' = '';

  /** Unit printed after each figure, such as `%`. Without it the file or the table decides. */
  @property() unit = '';

  /** Target, or path of targets: `2025: 90; 2027: 95`. Only drawn with `target-set-by` and `target-basis`. */
  @property() target = '';

  /** Who set the target, such as `de gemeenteraad`. */
  @property({ attribute: 'target-set-by' }) targetSetBy = '';

  /** What the target rests on, such as `Beleidsplan 2024`. */
  @property({ attribute: 'target-basis' }) targetBasis = '';

  /** Rule for small numbers: `publiek` (default), `streng` or `intern`. */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy = 'publiek';

  /** Lower, with fewer marks: for a card among others. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private _at = -1;
  @state() private _rows = 0;
  @state() private _example = false;

  readonly #width = new WidthController(this);
  readonly #source = new SourceController(this, (code, cause) => this.dispatchEvent(new DkChartFailedEvent(code, cause)));
  #input: ChartInput = { kind: 'empty', text: '' };
  #chart: ChartSeries | undefined;
  #placed: Placed | undefined;
  #words: ChartWords | undefined;

  constructor() {
    super();
    new LightController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.ask(this.series ? '' : this.src, { ...(this.indicator && { indicator: this.indicator }), ...(this.region && { region: this.region }) });
    const emphasisOnly = this.hasUpdated && changed.size > 0 && [...changed.keys()].every((name) => name === '_at' || name === '_rows');
    if (emphasisOnly) return;
    const { language } = this;
    this.#input = this._example ? exampleInput(language) : inputOf(this, this, this.#source.value, this, language);
    if (this.#input.kind !== 'series') {
      this.#chart = this.#placed = this.#words = undefined;
      return;
    }
    this.#chart = chartSeriesOf(this.#input.series, this.#input.others, this);
    this.#placed = placeChart(this.#chart, this.#box(), this.compact, language);
    this.#words = chartWords(this.#chart, this.#placed.zoomed, this.#placed.dense, language);
  }

  #box(): { width: number; height: number; em: number } {
    const { width, em } = this.#width;
    const height = this.compact ? em * 9 : Math.min(em * 22, Math.max(em * 13, width * 0.5));
    return { width, height: Math.round(height), em };
  }

  protected override render(): TemplateResult {
    if (!this.#chart || !this.#placed || !this.#words) return this.#message();
    const { language } = this;
    const remark = this.#input.kind === 'series' ? this.#input.remark : undefined;
    return html`<figure aria-labelledby="sentence">
      ${headTemplate(this.#words, this.headingLevel, remark)}
      ${this.#chart.points.length > 0 ? this.#stage(this.#chart, this.#placed) : nothing}
      ${footTemplate(this.#words, language)}
      <details part="table" @toggle=${this.#toggled}>
        <summary>${chartMessages(language).table}</summary>
        ${this._rows > 0 ? html`<div class="scroll" tabindex="0" role="group" aria-label=${chartMessages(language).table}>${tableTemplate(this.#words.table, this._rows)}</div>${this.#more()}` : nothing}
      </details>
    </figure>`;
  }

  #stage(chart: ChartSeries, placed: Placed): TemplateResult {
    const messages = chartMessages(this.language);
    const said = this._at < 0 ? messages.keys : pointWords(chart, this._at, this.language);
    return html`<div class="stage" role="slider" tabindex="0" aria-label=${messages.points} aria-describedby="sentence"
        aria-valuemin="0" aria-valuemax=${chart.points.length - 1} aria-valuenow=${Math.max(0, this._at)} aria-valuetext=${said}
        @keydown=${this.#pressed} @pointermove=${this.#pointed} @pointerleave=${this.#left}>
        ${chartPicture(placed, this.#emphasis(chart, placed), this.language)}
      </div>
      <p class="readout quiet" aria-hidden="true">${this._at < 0 ? nothing : said}</p>`;
  }

  #emphasis(chart: ChartSeries, placed: Placed): Emphasis | undefined {
    const position = this._at < 0 ? undefined : positionOf(chart, placed, this._at);
    return position && { ...position, index: this._at };
  }

  #message(): TemplateResult {
    const messages = chartMessages(this.language);
    const { kind, text } = this.#input as Exclude<ChartInput, { kind: 'series' }>;
    if (kind !== 'empty') return html`<p class="message ${kind}" role="status">${text}</p><slot></slot>`;
    return html`<div class="message">
        ${heading(this.headingLevel, messages.emptyTitle)}
        <p>${text}</p>
        <p><button type="button" @click=${() => (this._example = true)}>${messages.showExample}</button></p>
      </div><slot></slot>`;
  }

  #more(): TemplateResult | typeof nothing {
    const left = (this.#chart?.points.length ?? 0) - this._rows;
    if (left <= 0) return nothing;
    return html`<button type="button" @click=${() => (this._rows += ROWS)}>${chartMessages(this.language).more(formatNumber(left, 0, this.language))}</button>`;
  }

  readonly #toggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open && this._rows === 0) this._rows = ROWS;
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const last = (this.#chart?.points.length ?? 0) - 1;
    const step = Math.max(1, Math.round(last / 10));
    const at = this._at;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at < 0 ? last : at - 1, ArrowDown: at < 0 ? last : at - 1,
      PageUp: at + step, PageDown: at - step, Home: 0, End: last, Escape: -1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#select(event.key === 'Escape' ? -1 : Math.min(last, Math.max(0, next)));
  };

  readonly #pointed = (event: PointerEvent): void => {
    if (!this.#chart || !this.#placed) return;
    const left = (event.currentTarget as HTMLElement).getBoundingClientRect().left;
    this.#select(nearestPoint(this.#chart, this.#placed, event.clientX - left));
  };

  readonly #left = (): void => {
    this._at = -1;
  };

  #select(at: number): void {
    if (at === this._at) return;
    this._at = at;
    const point = this.#chart?.points[at];
    if (point) this.dispatchEvent(new DkPointSelectedEvent(point.period));
  }
}
