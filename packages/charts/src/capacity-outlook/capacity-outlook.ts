import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Late, WidthController } from '@draagkracht/base';
import type { CarerDefinitionId } from '@draagkracht/statistics';
import { outcomeChartStyles } from '../outcome-chart/outcome-chart.styles.js';
import { FoldsController } from '../shared/folds-controller.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import { nearest } from '../shared/nearest.geometry.js';
import { LateReader } from '../shared/late-reader.js';
import { CapacityAttributes } from './capacity-attributes.js';
import { DkOutlookChangedEvent } from './capacity-outlook.events.js';
import { placeOutlook, type PlacedOutlook } from './capacity-outlook.geometry.js';
import { capacityInput, type CapacityInput } from './capacity-outlook.input.js';
import { outlookPicture } from './capacity-outlook.picture.js';
import { capacityChart, type CapacityChart, type CapacityData } from './capacity-outlook.series.js';
import { capacityOutlookStyles } from './capacity-outlook.styles.js';
import { footTemplate, headTemplate } from './capacity-outlook.template.js';
import { capacityWords, yearWords } from './capacity-outlook.words.js';
import { capacityMessages } from './messages.js';

const LOADING: CapacityInput = { kind: 'source', isFault: false, say: (messages) => messages.loading };

/**
 * How many people could care for how many who may need it, now and later: one sentence, a picture, and what it asks of carers.
 *
 * It counts no carers until somebody has chosen who is called one, prints that definition beside the number, and never mixes two. Where
 * informal care alone will not do, it turns to the other circles.
 *
 * @element dk-capacity-outlook
 * @status experimental
 * @since 0.2.0
 *
 * @slot - A `<table>` with years, residents aged 50–74 and residents aged 85 (or 80, or 75) and over. It is the input, and stays in sight
 *   when no outlook can be made.
 *
 * @csspart heading - What it is about, and the area.
 * @csspart sentence - The conclusion.
 * @csspart definition - Who is called a carer, and by whose figure.
 * @csspart controls - The choices.
 * @csspart picture - The drawing.
 * @csspart legend - What the signs mean.
 * @csspart limits - What the figures do not say.
 * @csspart source - Where the figures come from.
 * @csspart circles - The other circles.
 * @csspart table - The details with the figures.
 * @csspart working - The details with the steps of the sum.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkOutlookChangedEvent} dk-outlook-changed - When a reader chooses another year, definition or share.
 * @fires {DkChartFailedEvent} dk-chart-failed - When `src` cannot be shown.
 */
export class DkCapacityOutlook extends CapacityAttributes {
  static override styles = [CapacityAttributes.styles, outcomeChartStyles, capacityOutlookStyles];

  static override readonly wordings = [capacityMessages];

  @state() private _at = -1;
  @state() private _example = false;

  readonly #width = new WidthController(this);
  readonly #light = new LightController(this);
  readonly #source = new Late(this, async () => new (await import('./outlook-source.js')).OutlookSource(this));
  readonly #carers = new Late(this, () => import('./carers.template.js'));
  readonly #problems = new Late(this, () => import('./problems.words.js'));
  readonly #tables = new Late(this, () => import('./capacity-table.js'));
  readonly #notices = new Late(this, () => import('./capacity-outlook.notice.js'));
  readonly #figures = new Late(this, () => import('./table.part.js'));
  readonly #workings = new Late(this, () => import('./working.part.js'));
  readonly #circles = new Late(this, () => import('./circles.template.js'));
  readonly #folds = new FoldsController(this, ['table']);
  readonly #inputs = new Memo<CapacityInput>();
  readonly #reader = new LateReader(this, {
    points: () => ({ count: this.#placed?.xs.length ?? 0, nearest: (x) => nearest(this.#placed?.xs ?? [], x) }),
    at: () => this._at,
    go: (to) => (this._at = to),
    open: () => this.#folds.show('table'),
  });
  #input: CapacityInput = { kind: 'waiting' };
  #chart: CapacityChart | undefined;
  #placed: PlacedOutlook | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { language } = this;
    this.#input = this.#read();
    this.#chart = this.#input.kind === 'data' ? this.#reckon(this.#input.data) : undefined;
    const { width, em } = this.#width;
    this.#placed = this.#chart && placeOutlook(this.#chart, width, em, language);
    if (this._at >= (this.#placed?.xs.length ?? 0)) this._at = -1;
  }

  /** No number of carers is shown without who is one: the outlook waits for the definition, and for its choices, which would push down what is below them. */
  #reckon(data: CapacityData): CapacityChart | undefined {
    const { baseYear, targetYear, definition, share } = this;
    const isAsked = !this.readonly || !!definition;
    const carers = isAsked ? this.#carers.part : undefined;
    if (isAsked && !carers && !this.#carers.failed) return undefined;
    return capacityChart(data, {
      baseYear: baseYear ?? undefined,
      targetYear: targetYear ?? undefined,
      definition: carers?.carerDefinition(definition),
      share: share ?? undefined,
    });
  }

  /** What a file came to, where the page names one and hands over no rows. */
  #sourced(): CapacityInput | undefined {
    const isNamed = !this.rows?.length && !!this.src;
    const file = isNamed ? this.#source.part : this.#source.here;
    file?.ask();
    return file ? file.input : isNamed ? LOADING : undefined;
  }

  #read(): CapacityInput {
    const sourced = this.#sourced();
    const { language, rows, regionName, older, projectedFrom, source, projectionSource } = this;
    const page = [rows, regionName, older, projectedFrom, source, projectionSource, this.#light.version];
    const arrived = [sourced?.kind, this.#source.here?.value, this.#tables.has, this.#notices.has, this._example];
    return this.#inputs.get([language, ...page, ...arrived], () =>
      this._example && this.#notices.part
        ? { kind: 'data', data: this.#notices.part.exampleData, isExample: true }
        : capacityInput(this, this, sourced, () => this.#tables.part?.readCapacityTable, language),
    );
  }

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (const part of [
      this.#reader,
      this.#source,
      this.#tables,
      this.#carers,
      this.#notices,
      this.#problems,
      this.#figures,
      this.#workings,
      this.#circles,
    ]) {
      await super.getUpdateComplete();
      await part.arrival;
    }
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const chart = this.#chart;
    if (!chart) return this.#notice();
    const carers = this.#carers.here;
    const words = capacityWords(chart, !this.readonly && carers !== undefined, language);
    const defined = carers?.definitionTemplate(chart, language) ?? nothing;
    const example =
      this.#input.kind === 'data' && this.#input.isExample ? this.#notices.here?.exampleText(language) : undefined;
    return html`<figure aria-labelledby="sentence">
      ${headTemplate(chart, words, defined, this.#trouble(chart), this.headingLevel, example, language)}
      ${this.#placed ? this.#stage(chart, this.#placed) : nothing}
      ${(!this.readonly && carers?.controlsTemplate(this, chart, language, this.#choosing)) || nothing}
      ${footTemplate(words, language)} ${this.#under(chart)}
    </figure>`;
  }

  #trouble({ outlook, data }: CapacityChart): readonly string[] {
    return outlook.problems.length > 0
      ? (this.#problems.part?.problemTexts(outlook.problems, data.age, this.language) ?? [])
      : [];
  }

  #stage(chart: CapacityChart, placed: PlacedOutlook): TemplateResult {
    const { language, _at: at } = this;
    const messages = capacityMessages.in(language);
    const last = placed.xs.length - 1;
    const said = yearWords(chart, at < 0 ? last : at, language);
    return html`<div
        class="stage"
        role="slider"
        tabindex="0"
        aria-label=${messages.points}
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
        ${outlookPicture(placed, at)}
      </div>
      <p class="readout quiet" aria-hidden="true">
        ${at < 0 ? html`<span class="keys">${messages.keys}</span>` : said}
      </p>
      <p id="keys" hidden>${messages.keys}</p>`;
  }

  #under(chart: CapacityChart): TemplateResult {
    const { language } = this;
    const { circles, table, working } = capacityMessages.in(language);
    const isBeyond = chart.outlook.breakEven?.outOfReach === true;
    const shownCircles = isBeyond || this.#folds.has('circles') ? this.#circles.part : undefined;
    const figures = this.#folds.has('table') ? this.#figures.part : undefined;
    const steps = this.#folds.has('working') ? this.#workings.part : undefined;
    return html`${this.#fold('circles', circles, shownCircles?.circlesTemplate(this, language), isBeyond)}
    ${this.#fold('table', table, figures?.outlookTable(this, chart, language))}
    ${this.#fold('working', working, steps?.outlookWorkingTemplate(this, chart, language))}`;
  }

  #fold(
    fold: 'circles' | 'table' | 'working',
    name: string,
    content: TemplateResult | undefined,
    isOpen = false,
  ): TemplateResult {
    return html`<details part=${fold} class="fold" ?open=${isOpen} @toggle=${this.#folds.toggled}>
      <summary>${name}</summary>
      ${content ?? nothing}
    </details>`;
  }

  #notice(): TemplateResult {
    const input = this.#input;
    const part = input.kind === 'waiting' || input.kind === 'data' ? undefined : this.#notices.part;
    const notice =
      part && input.kind !== 'waiting' && input.kind !== 'data'
        ? part.noticeTemplate(this, input, this.language, () => (this._example = true))
        : nothing;
    return html`${notice}<slot></slot>`;
  }

  readonly #choosing = {
    baseYear: (year: number): void => this.#chosen({ baseYear: year }),
    targetYear: (year: number): void => this.#chosen({ targetYear: year }),
    // The share belongs to the definition: with another one the old share says nothing.
    definition: (id: string): void => this.#chosen({ definition: id as CarerDefinitionId | '', share: undefined }),
    share: (share: number | undefined): void => this.#chosen({ share }),
  };

  #chosen(choice: Partial<Pick<this, 'baseYear' | 'targetYear' | 'definition' | 'share'>>): void {
    Object.assign(this, choice);
    const { baseYear, targetYear, definition } = this;
    this.dispatchEvent(new DkOutlookChangedEvent({ baseYear, targetYear, definition }));
  }
}
