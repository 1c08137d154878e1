import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Late } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import type { Land } from './land.geometry.js';
import { MapAttributes } from './map-attributes.js';
import { mapMessages } from './messages.js';
import { MapFigures } from './outcome-map.figures.js';
import type { MapSeries } from './outcome-map.series.js';
import { outcomeMapStyles } from './outcome-map.styles.js';
import { headTemplate, notesTemplate } from './outcome-map.template.js';
import { mapWords, type MapWords } from './outcome-map.words.js';

/** A page that is never idle gets its list too, after a second. */
const whenIdle = (task: () => void): unknown => self.requestIdleCallback?.(task, { timeout: 1000 }) ?? setTimeout(task);

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
 * @slot - A `<table>` with areas (code or name) and a figure may be the input; what stands here is seen until there is a map, and when there
 *   can be none.
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

  @state() private _example = false;

  readonly #light = new LightController(this);
  readonly #figures = new MapFigures(this);
  readonly #notices = new Late(this, () => import('./outcome-map.notice.js'));
  readonly #listing = new Late(this, async () => new (await import('./map-list.js')).MapList(this));
  readonly #sayings = new Memo<MapWords>();
  #listed: Promise<unknown> = Promise.resolve();

  get #series(): MapSeries | undefined {
    return this.#figures.series;
  }

  get #land(): Land | undefined {
    const { input, series } = this.#figures;
    return input.kind === 'figures' && !series?.listOnly ? input.land : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#figures.look(
      this._example ? this.#notices.part?.exampleMap(this.language) : undefined,
      this.language,
      this.#light.version,
    );
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
    const { drawing } = this.#figures;
    const words = this.#sayings.get([series, land, language], () => mapWords(series, land, language));
    return html`<i class="probe" hidden></i>
      <figure aria-labelledby="sentence">
        ${headTemplate(words, this.headingLevel, this.#remarks())}
        <div class="beside">
          <div class="drawing">
            ${land && series.spread.figures > 0 ? drawing!.stage(series, land, language) : nothing}
            ${drawing && !series.listOnly ? drawing.legend(series, language) : nothing} ${notesTemplate(words)}
          </div>
          <div part="list" class="list">${this.#listing.here?.template(series, language)}</div>
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

  #notice(): TemplateResult | typeof noChange {
    const notice = this.#figures.input;
    if (notice.kind === 'figures') return this.hasUpdated ? noChange : html`<slot></slot>`;
    const part = notice.kind === 'waiting' ? undefined : this.#notices.part;
    return html`${part?.noticeTemplate(this, notice, this.language, () => (this._example = true)) ?? nothing}<slot
      ></slot>`;
  }
}
