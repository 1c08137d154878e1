import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Late, WidthController } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { outcomeChartStyles } from '../outcome-chart/outcome-chart.styles.js';
import type { ChartTable } from '../outcome-chart/table.words.js';
import { DkAreaSelectedEvent } from '../shared/area.events.js';
import { boxOf } from '../shared/box.geometry.js';
import { FoldsController } from '../shared/folds-controller.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import { LateReader } from '../shared/late-reader.js';
import type { PlacedFunnel } from './benchmark-funnel.geometry.js';
import { funnelInputOf, type FunnelInput, type FunnelNotice } from './benchmark-funnel.input.js';
import type { FunnelChart } from './benchmark-funnel.series.js';
import { benchmarkFunnelStyles } from './benchmark-funnel.styles.js';
import type { FunnelWords } from './benchmark-funnel.words.js';
import { FunnelAttributes } from './funnel-attributes.js';
import { FunnelPage } from './funnel-page.js';
import { funnelMessages } from './messages.js';

type FunnelPart = typeof import('./funnel.part.js');

/** Rows of the table shown at once; a button brings the next lot. */
const ROWS = 400;

/**
 * A fair comparison of areas: one true sentence on the own one, a funnel with limits that widen as areas get smaller, and every
 * figure in a table by name.
 *
 * Use it where people ask how their municipality compares. It makes rank lists impossible: it says which figures lie further from
 * the rest than their number of people explains, and how much of that is chance.
 *
 * @element dk-benchmark-funnel
 * @status experimental
 * @since 0.2.0
 *
 * @slot - A `<table>` with an area, a number and a number of people on each row, and if need be a class. It is the input, and
 *   stays in sight when nothing can be compared.
 *
 * @csspart heading - The name of the figure.
 * @csspart sentence - The conclusion.
 * @csspart picture - The drawing.
 * @csspart legend - What the signs mean.
 * @csspart notes - What to mind.
 * @csspart source - Where the figures come from.
 * @csspart checklist - The questions to ask when the own area stands out.
 * @csspart table - The details with the figures.
 * @csspart working - The steps by which the verdict was reached.
 *
 * @cssprop --dk-chart-line-color - Colour of the own area.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkAreaSelectedEvent} dk-area-selected - When a reader goes to an area.
 * @fires {DkChartFailedEvent} dk-chart-failed - When `src` cannot be shown.
 */
export class DkBenchmarkFunnel extends FunnelAttributes {
  static override styles = [FunnelAttributes.styles, outcomeChartStyles, benchmarkFunnelStyles];

  static override readonly wordings = [wordMessages, funnelMessages];

  @state() private _at = -1;
  @state() private _rows = ROWS;
  @state() private _example = false;

  readonly #width = new WidthController(this);
  readonly #folds = new FoldsController(this, ['checklist', 'table']);
  readonly #light = new LightController(this);
  readonly #judging = new Late(this, () => import('./funnel.part.js'));
  readonly #page = new FunnelPage(this);
  readonly #notices = new Late(this, () => import('./benchmark-funnel.notice.js'));
  readonly #tabling = new Late(this, () => import('./table.template.js'));
  readonly #checking = new Late(this, () => import('./checklist.template.js'));
  readonly #working = new Late(this, () => import('./working.template.js'));
  readonly #inputs = new Memo<FunnelInput>();
  readonly #charts = new Memo<FunnelChart | undefined>();
  readonly #places = new Memo<PlacedFunnel | undefined>();
  readonly #sayings = new Memo<FunnelWords | undefined>();
  readonly #figures = new Memo<ChartTable>();
  readonly #reader = new LateReader(this, {
    points: () => ({
      count: this.#chart?.points.length ?? 0,
      nearest: (x, y) => (this.#placed ? this.#judging.here!.nearestUnit(this.#placed, x, y) : -1),
    }),
    at: () => this._at,
    go: (to) => this.#go(to),
    open: () => this.#folds.show('table'),
  });
  #input: FunnelInput = { kind: 'waiting' };
  #chart: FunnelChart | undefined;
  #placed: PlacedFunnel | undefined;
  #words: FunnelWords | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { language } = this;
    const input = (this.#input = this.#read());
    const part = input.kind === 'comparison' ? this.#judging.part : this.#judging.here;
    const example = input.kind === 'comparison' && input.isExample ? this.#notices.part?.EXAMPLE_OWN : undefined;
    const { kind, per, centre, overdispersion, levels, smallNumberPolicy } = this;
    const own = (example ?? this.own ?? '').trim();
    const wishes = { own, kind, per, centre, overdispersion, levels, smallNumberPolicy };
    const chart = (this.#chart = this.#charts.get([input, part, ...Object.values(wishes)], () =>
      input.kind === 'comparison' ? part?.funnelChartOf(input.comparison, wishes) : undefined,
    ));
    const { width, em } = this.#width;
    const { more } = this.#page;
    const placed = (this.#placed = this.#places.get([chart, width, em, more, this.labelOutside, language], () =>
      part && chart?.verdict.state === 'judged'
        ? part.placeFunnel(
            chart,
            boxOf(width, em, false, more),
            part.funnelPictureWords(chart, language),
            this.labelOutside,
            language,
          )
        : undefined,
    ));
    this.#words = this.#sayings.get(
      [chart, placed, language],
      () => chart && part?.funnelWords(chart, placed, language),
    );
    if (chart && this._at >= chart.points.length) this._at = -1;
  }

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (const part of [
      this.#reader,
      ...this.#page.all,
      this.#notices,
      this.#judging,
      this.#tabling,
      this.#checking,
      this.#working,
    ]) {
      await super.getUpdateComplete();
      await part.arrival;
    }
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const [words, part] = [this.#words, this.#judging.here];
    if (!words || !part) return this.#notice();
    const isExample = this.#input.kind === 'comparison' && this.#input.isExample;
    const remarks = isExample ? [funnelMessages.in(this.language).example] : [];
    return html`<figure aria-labelledby="sentence">
      ${part.headTemplate(words, this.headingLevel, remarks)}
      ${this.#placed ? this.#stage(this.#placed, part) : nothing} ${part.footTemplate(words)} ${this.#checklist(part)}
      ${this.#table()}
    </figure>`;
  }

  #read(): FunnelInput {
    const { language } = this;
    const page = [this.comparison, this.own, this.population, this.group, this.period, this.better];
    const { source, arrived } = this.#page;
    const keys = [language, this._example, this.#light.version, source, ...page, ...arrived, this.#notices.has];
    return this.#inputs.get(keys, () =>
      this._example && this.#notices.part
        ? this.#notices.part.exampleInput(language)
        : funnelInputOf(this, this, source, this.#page.readers, language),
    );
  }

  #stage(placed: PlacedFunnel, part: FunnelPart): TemplateResult {
    const messages = funnelMessages.in(this.language);
    const { points, ownAt } = this.#chart!;
    const { _at: at } = this;
    const here = at < 0 ? Math.max(0, ownAt) : at;
    const said = part.unitWords(this.#chart!, here, this.language);
    return html`<div
        class="stage"
        role="slider"
        tabindex="0"
        aria-label=${messages.points}
        aria-describedby="keys"
        aria-valuemin="0"
        aria-valuemax=${points.length - 1}
        aria-valuenow=${here}
        aria-valuetext=${said}
        @keydown=${this.#pressed}
        @pointermove=${this.#reader.heard}
        @pointerdown=${this.#reader.heard}
        @pointerleave=${this.#reader.heard}
      >
        ${part.funnelPicture(placed, at)}
      </div>
      <p class="readout quiet" aria-hidden="true">
        ${at < 0 ? html`<span class="keys">${messages.keys}</span>` : said}
      </p>
      <p id="keys" hidden>${messages.keys}</p>`;
  }

  /** Only where the own area stands out: there is then something to ask. */
  #checklist({ ownPoint }: FunnelPart): TemplateResult | typeof nothing {
    const own = this.#chart && ownPoint(this.#chart);
    if (!own || own.place === 'within') return nothing;
    const part = this.#folds.has('checklist') ? this.#checking.part : undefined;
    return html`<details part="checklist" @toggle=${this.#folds.toggled}>
      <summary>${funnelMessages.in(this.language).checklist}</summary>
      ${part?.checklistTemplate(this.language) ?? nothing}
    </details>`;
  }

  #table(): TemplateResult {
    const { language } = this;
    const messages = funnelMessages.in(language);
    const open = this.#folds.has('table');
    const part = open ? this.#tabling.part : undefined;
    const table = part && this.#figures.get([this.#chart, language], () => part.funnelTable(this.#chart!, language));
    const rows =
      table && part.funnelTableTemplate(this, table, this._rows, messages.table, language, () => (this._rows += ROWS));
    return html`<details part="table" @toggle=${this.#folds.toggled}>
      <summary tabindex=${open || !this.#placed ? 0 : -1}>${messages.table}</summary>
      ${rows ?? nothing} ${rows && this.#placed ? this.#steps() : nothing}
    </details>`;
  }

  #steps(): TemplateResult {
    const { language } = this;
    const part = this.#folds.has('working') ? this.#working.part : undefined;
    return html`<details part="working" @toggle=${this.#folds.toggled}>
      <summary>${funnelMessages.in(language).working}</summary>
      ${part?.funnelWorkingTemplate(this, this.#chart!.verdict, language) ?? nothing}
    </details>`;
  }

  /** The page's own content stays in sight under a notice, and alone while the notice is on its way. */
  #notice(): TemplateResult {
    const notice = this.#input;
    const part = notice.kind === 'waiting' || notice.kind === 'comparison' ? undefined : this.#notices.part;
    return html`${part?.funnelNoticeTemplate(this, notice as FunnelNotice, this.language, () => (this._example = true)) ?? nothing}<slot
      ></slot>`;
  }

  /** Reading begins at the own area. */
  readonly #pressed = (event: KeyboardEvent): void => {
    const own = this.#chart?.ownAt ?? -1;
    if (this._at >= 0 || own < 0 || !event.key.startsWith('Arrow')) return this.#reader.heard(event);
    event.preventDefault();
    return this.#go(own);
  };

  #go(to: number): void {
    if (to === this._at) return;
    this._at = to;
    const unit = this.#chart?.points[to];
    if (unit && to >= 0) this.dispatchEvent(new DkAreaSelectedEvent(unit.code));
  }
}
