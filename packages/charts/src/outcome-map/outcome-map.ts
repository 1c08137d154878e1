import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { alsoStyled, Late, WidthController } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import type { Land } from './land.geometry.js';
import { MapAttributes } from './map-attributes.js';
import { mapMessages } from './messages.js';
import { DkRegionSelectedEvent } from './outcome-map.events.js';
import { MapFigures } from './outcome-map.figures.js';
import type { MapSeries } from './outcome-map.series.js';
import { outcomeMapStyles } from './outcome-map.styles.js';
import { headTemplate, notesTemplate } from './outcome-map.template.js';
import { mapWords, orderByName, regionWords, type MapWords } from './outcome-map.words.js';
import type { RampController } from './ramp-controller.js';

const whenIdle = (task: () => void): unknown => (self.requestIdleCallback ?? setTimeout)(task);

/**
 * Figures of all areas on a map, with the list beside it: one sentence, a picture in classes, each area by name.
 *
 * Use it for a figure per resident of one period. It ranks nobody: it says from where to where the figures go and where half of
 * them lie. Counts are refused on the map and stand in the list. Where areas changed since the figures were made, they are
 * carried over, or the map says why not.
 *
 * @element dk-outcome-map
 * @status experimental
 * @since 0.3.0
 *
 * @slot - What the page shows until there is a map, and when there can be none.
 *
 * @csspart heading - The name of the figure with its period.
 * @csspart sentence - The conclusion.
 * @csspart picture - The drawing.
 * @csspart legend - The classes, with how many areas are in each.
 * @csspart list - The list of all areas.
 *
 * @cssprop --dk-chart-line-color - The hue of the classes.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkRegionSelectedEvent} dk-region-selected - When a reader goes to an area.
 * @fires {DkMapFailedEvent} dk-map-failed - When `src` or `geo` cannot be shown.
 */
export class DkOutcomeMap extends MapAttributes {
  static override styles = [MapAttributes.styles, outcomeMapStyles];

  static override readonly wordings = [wordMessages, mapMessages];

  @state() private _at = -1;
  @state() private _example = false;

  readonly #width = new WidthController(this);
  readonly #figures = new MapFigures(this);
  readonly #notices = new Late(this, () => import('./outcome-map.notice.js'));
  readonly #listing = new Late(this, () => import('./list.template.js'));
  readonly #sayings = new Memo<MapWords>();
  readonly #orders = new Memo<readonly number[]>();
  #listed: Promise<unknown> = Promise.resolve();
  #ramp: RampController | undefined;

  constructor() {
    super();
    new LightController(this);
  }

  /** Whether a reader's own colours hold. */
  get #forced(): boolean {
    return this.#ramp?.forced ?? false;
  }

  get #series(): MapSeries | undefined {
    return this.#figures.series;
  }

  get #land(): Land | undefined {
    const { input, series } = this.#figures;
    return input.kind === 'figures' && !series?.listOnly ? input.land : undefined;
  }

  /** Places of the regions by name. */
  get #order(): readonly number[] {
    return this.#orders.get([this.#series], () => orderByName(this.#series!));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#figures.look(this._example ? this.#notices.part?.exampleMap(this.language) : undefined, this.language);
    const { drawing } = this.#figures;
    if (drawing && !this.#ramp) {
      this.#ramp = new drawing.RampController(this, () => this.#series?.classes.classes.length ?? 0);
      alsoStyled(this, drawing.drawingStyles);
    }
    if (this._at >= (this.#series?.regions.length ?? 0)) this._at = -1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#series && !this.#listing.has)
      this.#listed = new Promise<void>((done) => whenIdle(done)).then(() => this.#listing.come());
  }

  /** Also waits for parts that are fetched when they are first needed, and for the list. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (const part of [this.#notices, ...this.#figures.parts, ...this.#figures.parts]) {
      await super.getUpdateComplete();
      await part.arrival;
    }
    await super.getUpdateComplete();
    await this.#listed;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof noChange {
    const series = this.#series;
    if (!series) return this.#notice();
    const { language } = this;
    const land = this.#land;
    const words = this.#sayings.get([series, land, language], () => mapWords(series, land, language));
    return html`<i class="probe" hidden></i>
      <figure aria-labelledby="sentence">
        ${headTemplate(words, this.headingLevel, this.#remarks())}
        <div class="beside">
          <div class="drawing">
            ${land && series.spread.figures > 0 ? this.#stage(series, land) : nothing}
            ${guard([series, language, this.#figures.drawing, this.#forced], () =>
              this.#figures.drawing?.legendTemplate(series, language, this.#forced),
            )}
            ${notesTemplate(words)}
          </div>
          <div part="list" class="list">
            ${guard([series, language, this.#listing.has], () =>
              this.#listing.here?.listTemplate(series, this.#order, language),
            )}
          </div>
        </div>
      </figure>`;
  }

  #remarks(): string[] {
    const messages = mapMessages.in(this.language);
    const { input } = this.#figures;
    const fault = input.kind === 'figures' ? input.fault : undefined;
    return [
      ...(this._example ? [messages.example] : []),
      ...(fault ? [this.#notices.part?.landFault(fault, this.geo, this.language) ?? ''] : []),
    ];
  }

  #stage(series: MapSeries, land: Land): TemplateResult {
    const { language, _at: at } = this;
    const messages = mapMessages.in(language);
    const order = this.#order;
    const here = at < 0 ? this.#start(series) : at;
    const said = regionWords(series, here, language);
    return html`<div
        class="stage"
        role="slider"
        tabindex="0"
        aria-label=${messages.map}
        aria-describedby="keys"
        aria-valuemin="0"
        aria-valuemax=${order.length - 1}
        aria-valuenow=${order.indexOf(here)}
        aria-valuetext=${said}
        @keydown=${this.#pressed}
        @pointermove=${this.#pointed}
        @pointerdown=${this.#pointed}
        @pointerleave=${this.#left}
      >
        ${this.#figures.drawing?.mapPicture(series, land, this.#wide(land), at, this.#forced)}
      </div>
      <p class="readout quiet" aria-hidden="true">
        ${at < 0 ? html`<span class="keys">${messages.keys}</span>` : said}
      </p>
      <p id="keys" hidden>${messages.keys}</p>`;
  }

  /** The picture is as wide as its place, and never so high that the list is out of sight. */
  #wide({ width, height }: Land): number {
    const { width: all, em } = this.#width;
    const beside = !this.compact && all > em * 44;
    const room = beside ? Math.min((all - em * 1.5) * 0.6, all - em * 17.5) : all;
    return Math.max(1, Math.floor(Math.min(room, (em * (this.compact ? 20 : 40) * width) / height)));
  }

  #notice(): TemplateResult | typeof noChange {
    const notice = this.#figures.input;
    if (notice.kind === 'figures') return this.hasUpdated ? noChange : html`<slot></slot>`;
    const part = notice.kind === 'waiting' ? undefined : this.#notices.part;
    return html`${part?.noticeTemplate(notice, this.headingLevel, this.language, () => (this._example = true)) ?? nothing}<slot
      ></slot>`;
  }

  /** Where reading begins: the reader's own area, or the first by name. */
  #start({ own }: MapSeries): number {
    return own < 0 ? (this.#order[0] ?? -1) : own;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const [series, land] = [this.#series, this.#land];
    if (!series || !land || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = this.#figures.drawing?.regionAfter(event.key, this._at, {
      regions: land.regions,
      order: this.#order,
      start: this.#start(series),
    });
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(to);
  };

  readonly #pointed = ({ target }: PointerEvent): void => {
    const at = target instanceof Element ? target.getAttribute('data-at') : null;
    if (at !== null) this.#go(Number(at));
  };

  readonly #left = (): void => this.#go(-1);

  #go(to: number): void {
    if (to === this._at) return;
    this._at = to;
    const region = this.#series?.regions[to];
    if (region) this.dispatchEvent(new DkRegionSelectedEvent(region.code));
  }
}
