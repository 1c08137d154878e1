import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Late, WidthController } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import type { ChartKind } from '@draagkracht/model';
import { boxOf } from '../shared/box.geometry.js';
import { LateReader } from '../shared/late-reader.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import { PrintController } from '../shared/print-controller.js';
import { ChartAttributes } from './chart-attributes.js';
import { chartMessages } from './messages.js';
import { DkPointSelectedEvent } from './outcome-chart.events.js';
import { nearestPoint, placeTime, shownIn } from './outcome-chart.geometry.js';
import { inputOf, remarksOf, type ChartInput } from './outcome-chart.input.js';
import { chartPicture, timePicture } from './outcome-chart.picture.js';
import { chartSeriesOf, needsJudging, type ChartSeries } from './outcome-chart.series.js';
import { outcomeChartStyles } from './outcome-chart.styles.js';
import { footTemplate, headTemplate } from './outcome-chart.template.js';
import { chartWords, pointWords, type ChartWords } from './outcome-chart.words.js';
import { PageParts } from './page-parts.js';
import type { Placed } from './placed.geometry.js';

/** Does a task when the page has nothing better to do; Safari has no such moment. */
const whenIdle = (task: () => void): unknown => (self.requestIdleCallback ?? setTimeout)(task);

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
 * @csspart reading-aid - What to mind when reading it.
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
export class DkOutcomeChart extends ChartAttributes {
  static override styles = [ChartAttributes.styles, outcomeChartStyles];

  static override readonly wordings = [wordMessages, chartMessages];

  @state() private _at = -1;
  @state() private _open = false;
  @state() private _example = false;
  @state() private _kind: ChartKind | 'auto' | undefined;

  readonly #width = new WidthController(this);
  readonly #light = new LightController(this);
  readonly #page = new PageParts(this);
  readonly #notices = new Late(this, () => import('./outcome-chart.notice.js'));
  readonly #areas = new Late(this, () => import('./areas.picture.js').then((part) => part.forAreas(this)));
  readonly #after = new Late(this, () => this.#page.after(this));
  readonly #judging = new Late(this, () => import('./judging.series.js'));
  readonly #under = new Late(
    { requestUpdate: () => this._open && this.requestUpdate() },
    async () => new (await import('./under-chart.js')).UnderChart(this),
  );
  readonly #parts = [this.#notices, this.#judging, this.#areas, this.#under];
  readonly #inputs = new Memo<ChartInput>();
  readonly #charts = new Memo<ChartSeries | undefined>();
  readonly #places = new Memo<Placed | undefined>();
  readonly #sayings = new Memo<ChartWords | undefined>();
  readonly #reader = new LateReader(this, {
    points: () => ({
      count: this.#placed?.xs.length ?? 0,
      nearest: (x, y) => (this.#placed ? nearestPoint(this.#placed, x, y) : -1),
    }),
    at: () => this._at,
    go: (to) => this.#go(to),
    open: () => this.#openTable(),
  });
  #openedForPrint = false;
  #input: ChartInput = { kind: 'waiting' };
  #chart: ChartSeries | undefined;
  #placed: Placed | undefined;
  #words: ChartWords | undefined;

  get #details(): HTMLDetailsElement | null {
    return this.renderRoot.querySelector('details[part=table]');
  }

  constructor() {
    super();
    new PrintController(
      this,
      () => this.#print(true),
      () => this.#print(false),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('series') || changed.has('kind')) this._kind = undefined;
    super.willUpdate(changed);
    const { language, compact, others, kind, smallNumberPolicy } = this;
    const { long } = this.#page;
    const series = long && !long.failed ? long.part : this.series;
    if (long && !series) return; // until it has been looked through all stays as it was
    const { source, readers, late } = this.#page;
    const { better, unit, target, targetSetBy, targetBasis, baseline } = this;
    const page = [this.#light.version, source, better, unit, target, targetSetBy, targetBasis, baseline];
    const input = (this.#input = this.#inputs.get(
      [language, this._example, series, others, this.#notices.has, late.has, ...page],
      () =>
        this._example && this.#notices.part
          ? this.#notices.part.exampleInput(language)
          : inputOf(this, this, source, readers, language, series),
    ));
    const asked = this._kind ?? kind;
    const special = input.kind === 'series' && needsJudging(input.series, asked);
    const judging = special ? this.#judging.part?.judgedAs : undefined;
    const waits = special && !judging && !this.#judging.failed;
    const chart = (this.#chart = this.#charts.get([input, asked, smallNumberPolicy, judging, waits], () =>
      input.kind === 'series' && !waits
        ? chartSeriesOf(input.series, input.others, { kind: asked, smallNumberPolicy }, judging)
        : undefined,
    ));
    const { width, em } = this.#width;
    const box = boxOf(width, em, compact, this.#page.more);
    const placed = (this.#placed = this.#places.get([chart, box.width, box.height, em, language, this.#areas.has], () =>
      chart?.form === 'areas'
        ? this.#areas.part?.placeAreas(chart, box, language)
        : chart && placeTime(chart, box, compact, language),
    ));
    this.#words = this.#sayings.get([placed], () => chart && placed && chartWords(chart, shownIn(placed), language));
    if (placed && this._at >= placed.xs.length) this._at = -1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#details) return;
    // Paper does not wait: the table is at hand before anybody prints.
    if (!this.#under.has) whenIdle(() => this.#under.part);
    // What takes the place of content of the page is whole at once.
    if (!this.compact && !this.#after.has) (this.#page.late.has ? queueMicrotask : whenIdle)(() => this.#after.part);
  }

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (const part of [this.#page.long, this.#page.late, ...this.#parts, this.#reader, this.#under.here]) {
      await super.getUpdateComplete();
      await part?.arrival;
    }
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof noChange {
    const [words, placed] = [this.#words, this.#placed];
    if (!words || !placed) return this.#input.kind === 'series' ? this.#coming() : this.#notice();
    const messages = chartMessages.in(this.language);
    return html`<figure aria-labelledby="sentence">
      ${headTemplate(words, this.headingLevel, remarksOf(this.#input, messages))}
      ${placed.xs.length > 0 ? this.#stage(placed) : nothing} ${footTemplate(words, messages)}
      ${(!this.compact && this.#after.here?.template(this.#chart!, this.#input, this.language, this._kind ?? this.kind ?? 'auto', this.#choose)) || nothing}
      ${this.#chart!.points.length > 0 ? this.#table() : nothing}
    </figure>`;
  }

  #stage(placed: Placed): TemplateResult {
    const messages = chartMessages.in(this.language);
    const last = placed.xs.length - 1;
    const { _at: at } = this;
    const said = pointWords(this.#chart!, at < 0 ? (placed.form === 'time' ? last : 0) : at, this.language);
    return html`<div
        class="stage"
        role="slider"
        tabindex="0"
        aria-label=${placed.form === 'time' ? messages.points : messages.areas}
        aria-describedby="keys"
        aria-valuemin="0"
        aria-valuemax=${last}
        aria-valuenow=${at < 0 ? last : at}
        aria-valuetext=${said}
        @keydown=${this.#reader.heard}
        @pointermove=${this.#reader.heard}
        @pointerdown=${this.#reader.heard}
        @pointerleave=${this.#reader.heard}
      >
        ${chartPicture(placed, placed.form === 'time' ? timePicture(placed) : this.#areas.here!.areasPicture(placed), at)}
      </div>
      <p class="readout quiet" aria-hidden="true">
        ${at < 0 ? html`<span class="keys">${messages.keys}</span>` : said}
      </p>
      <p id="keys" hidden>${messages.keys}</p>`;
  }

  #table(): TemplateResult {
    const { language, _open: open } = this;
    return html`<details part="table" @toggle=${this.#toggled}>
      <summary tabindex=${open ? 0 : -1}>${chartMessages.in(language).table}</summary>
      ${(open && this.#under.part?.template(this.#chart!, language)) || nothing}
    </details>`;
  }

  /** While the form of a chart is on its way all stays as it was: nothing jumps twice. */
  #coming(): TemplateResult | typeof noChange {
    return this.hasUpdated && !this.#areas.failed ? noChange : html`<slot></slot>`;
  }

  /** The page's own content stays in sight under a notice, and alone while the notice is on its way. */
  #notice(): TemplateResult {
    const notice = this.#input as Exclude<ChartInput, { kind: 'series' }>;
    const part = this.#page.isQuiet(notice) ? undefined : this.#notices.part;
    return html`${part?.noticeTemplate(this, notice, this.language, () => (this._example = true)) ?? nothing}<slot
      ></slot>`;
  }

  readonly #choose = (kind: ChartKind | 'auto'): void => {
    this._kind = kind;
  };

  readonly #toggled = (): void => {
    this._open = !!this.#details?.open;
  };

  #openTable(): void {
    if (!this.#details) return;
    this.#details.open = true;
    this.#details.querySelector('summary')?.focus();
  }

  /** On paper the figures stand under the picture; afterwards the table is as it was. */
  #print(isPrinting: boolean): void {
    if (!this.#details || (isPrinting && this.#details.open)) return;
    if (isPrinting || this.#openedForPrint) this.#details.open = isPrinting;
    this.#openedForPrint = isPrinting;
    this.#toggled();
  }

  #go(to: number): void {
    if (to === this._at) return;
    this._at = to;
    const point = this.#chart?.form === 'areas' ? this.#chart.points[0] : this.#chart?.points[to];
    if (point && to >= 0) this.dispatchEvent(new DkPointSelectedEvent(point.period));
  }
}
