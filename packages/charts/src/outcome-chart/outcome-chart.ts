import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Direction, Series, SmallNumberPolicy } from '@draagkracht/model';
import { DkElement, heading, oneOf, WidthController } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import type { Box } from '../shared/box.geometry.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import { PointReader } from '../shared/point-reader.js';
import { PrintController } from '../shared/print-controller.js';
import { SourceController } from '../shared/source-controller.js';
import { chartMessages } from './messages.js';
import { DkChartFailedEvent, DkPointSelectedEvent } from './outcome-chart.events.js';
import { nearestPoint, placeChart, shownIn } from './outcome-chart.geometry.js';
import { exampleInput, inputOf, type ChartInput } from './outcome-chart.input.js';
import { chartPicture } from './outcome-chart.picture.js';
import { chartSeriesOf, type ChartSeries, type ChartWishes } from './outcome-chart.series.js';
import { outcomeChartStyles } from './outcome-chart.styles.js';
import { footTemplate, headTemplate, tableTemplate } from './outcome-chart.template.js';
import { chartWords, pointWords, type ChartWords } from './outcome-chart.words.js';
import type { Placed } from './placed.geometry.js';

/** Rows of the table shown at once; a button brings the next lot. */
const ROWS = 200;

/**
 * A series with its meaning: one true sentence, a picture, and the figures in a table.
 *
 * Use it wherever a figure of the social domain is shown through time, or for one period beside other areas. It picks its own
 * kind of chart and calls nothing a rise, a fall or an effect unless a named rule says so.
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
 * @csspart source - Where the figures come from.
 * @csspart table - The details with the figures.
 *
 * @cssprop --dk-chart-line-color - Colour of the line and its points.
 * @cssprop --dk-color-improvement - Colour of a point that means improvement.
 * @cssprop --dk-color-concern - Colour of a point that means concern.
 * @cssprop --dk-color-neutral - Colour of a point that stands out where no direction is better.
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

  /** Rule for small numbers: `publiek` (default), `streng`, or `intern` for raw figures that are not to be published. */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy | '' = '';

  /** Lower, with fewer marks: for a card among others. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private _at = -1;
  @state() private _rows = 0;
  @state() private _example = false;
  @query('details') private _details!: HTMLDetailsElement | null;

  readonly #width = new WidthController(this);
  readonly #light = new LightController(this);
  readonly #source = new SourceController(this, (code, cause) => this.dispatchEvent(new DkChartFailedEvent(code, cause)));
  readonly #inputs = new Memo<ChartInput>();
  readonly #charts = new Memo<ChartSeries | undefined>();
  readonly #places = new Memo<Placed | undefined>();
  readonly #sayings = new Memo<ChartWords | undefined>();
  readonly #reader = new PointReader({
    points: () => ({ count: this.#placed?.xs.length ?? 0, nearest: (x, y) => (this.#placed ? nearestPoint(this.#placed, x, y) : -1) }),
    at: () => this._at,
    go: (to) => this.#go(to),
    open: () => this.#openTable(),
  });
  #input: ChartInput = { kind: 'empty', text: '' };
  #chart: ChartSeries | undefined;
  #placed: Placed | undefined;
  #words: ChartWords | undefined;

  constructor() {
    super();
    new PrintController(this, () => this.#openTable(false), () => this._details?.removeAttribute('open'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { language, compact, series, others, kind, smallNumberPolicy } = this;
    this.#source.ask(series ? '' : this.src, { ...(this.indicator && { indicator: this.indicator }), ...(this.region && { region: this.region }) });
    const page = [this.#light.version, this.#source.value, this.better, this.unit, this.target, this.targetSetBy, this.targetBasis];
    const input = (this.#input = this.#inputs.get([language, this._example, series, others, ...page], () =>
      this._example ? exampleInput(language) : inputOf(this, this, this.#source.value, language),
    ));
    const chart = (this.#chart = this.#charts.get([input, kind, smallNumberPolicy], () =>
      input.kind === 'series' ? chartSeriesOf(input.series, input.others, this) : undefined,
    ));
    const { width, em } = this.#width;
    const placed = (this.#placed = this.#places.get([chart, width, em, compact, language], () => chart && placeChart(chart, this.#box(), compact, language)));
    this.#words = this.#sayings.get([placed], () => chart && placed && chartWords(chart, shownIn(placed), language));
    if (placed && this._at >= placed.xs.length) this._at = -1;
  }

  #box(): Box {
    const { width, em } = this.#width;
    return { width, em, height: Math.round(this.compact ? em * 9 : Math.min(em * 20, Math.max(em * 13, width * 0.45))) };
  }

  protected override render(): TemplateResult {
    const [words, placed] = [this.#words, this.#placed];
    if (!words || !placed) return this.#message();
    const messages = chartMessages(this.language);
    return html`<figure aria-labelledby="sentence">
      ${headTemplate(words, this.headingLevel, this.#input.kind === 'series' ? this.#input.remark : undefined)}
      ${placed.xs.length > 0 ? this.#stage(placed) : nothing}
      ${guard([words], () => footTemplate(words, messages))}
      ${words.table.count > 0 ? this.#table(words) : nothing}
    </figure>`;
  }

  #stage(placed: Placed): TemplateResult {
    const messages = chartMessages(this.language);
    const last = placed.xs.length - 1;
    const { _at: at } = this;
    const said = pointWords(this.#chart!, at < 0 ? (placed.form === 'time' ? last : 0) : at, this.language);
    return html`<div class="stage" role="slider" tabindex="0" aria-label=${placed.form === 'time' ? messages.points : messages.areas} aria-describedby="keys"
        aria-valuemin="0" aria-valuemax=${last} aria-valuenow=${at < 0 ? last : at} aria-valuetext=${said}
        @keydown=${this.#reader.pressed} @pointermove=${this.#reader.pointed} @pointerdown=${this.#reader.pointed} @pointerleave=${this.#reader.left}>
        ${chartPicture(placed, at)}
      </div>
      <p class="readout quiet" aria-hidden="true">${at < 0 ? html`<span class="keys">${messages.keys}</span>` : said}</p>
      <p id="keys" hidden>${messages.keys}</p>`;
  }

  #table(words: ChartWords): TemplateResult {
    const { table } = chartMessages(this.language);
    const isOpen = this._rows > 0;
    return html`<details part="table" @toggle=${this.#toggled}>
      <summary tabindex=${isOpen ? 0 : -1}>${table}</summary>
      ${isOpen
        ? html`<div class="scroll" tabindex="0" role="group" aria-label=${table}>${guard([words, this._rows], () => tableTemplate(words.table, this._rows))}</div>${this.#more(words.table.count - this._rows)}`
        : nothing}
    </details>`;
  }

  #more(left: number): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    return html`<button type="button" class="no-print" @click=${() => (this._rows += ROWS)}>${chartMessages(this.language).more(formatNumber(left, 0, this.language))}</button>`;
  }

  #message(): TemplateResult {
    const messages = chartMessages(this.language);
    const { kind, text } = this.#input as Exclude<ChartInput, { kind: 'series' }>;
    if (kind !== 'empty') return html`<p class="message ${kind}" role="status">${text}</p><slot></slot>`;
    return html`<div class="message">
        ${heading(this.headingLevel, messages.emptyTitle)}
        <p>${text}</p>
        <p><button type="button" class="no-print" @click=${() => (this._example = true)}>${messages.showExample}</button></p>
      </div><slot></slot>`;
  }

  readonly #toggled = (): void => {
    this._rows = this._details?.open ? Math.max(this._rows, ROWS) : 0;
  };

  #openTable(focus = true): void {
    if (!this._details) return;
    this._details.open = true;
    this.#toggled();
    if (focus) this._details.querySelector('summary')?.focus();
  }

  #go(to: number): void {
    if (to === this._at) return;
    this._at = to;
    const point = this.#chart?.form === 'areas' ? this.#chart.points[0] : this.#chart?.points[to];
    if (point && to >= 0) this.dispatchEvent(new DkPointSelectedEvent(point.period));
  }
}
