import { html, nothing, type TemplateResult } from 'lit';
import { alsoStyled, WidthController } from '@draagkracht/base';
import type { Language } from '@draagkracht/model';
import { naturalBreaks } from '@draagkracht/statistics';
import { Memo } from '../shared/memo.js';
import { drawingStyles } from './drawing.styles.js';
import { landSteps, type Land, type LandFault } from './land.geometry.js';
import { LandMaking } from './land-making.js';
import { legendTemplate } from './legend.template.js';
import { legendWords } from './legend.words.js';
import type { MapAttributes } from './map-attributes.js';
import { drawingMessages } from './messages.drawing.js';
import { regionAfter } from './neighbour.geometry.js';
import { orderByName } from './order.words.js';
import { DkRegionSelectedEvent } from './outcome-map.events.js';
import { mapPicture } from './outcome-map.picture.js';
import type { MapSeries } from './outcome-map.series.js';
import { regionWords } from './outcome-map.words.js';
import { RampController } from './ramp-controller.js';

// Fetched when there are shapes to draw; figures without shapes are a list, and need none of it.

/** The picture of a map with its legend, and the reader who goes through it by key or pointer. The picture is one tab stop. */
export class MapDrawing {
  /** Finds natural breaks, for maps that ask for them. */
  readonly naturalBreaks = naturalBreaks;
  readonly #host: MapAttributes;
  readonly #width: WidthController;
  readonly #ramp: RampController;
  readonly #making: LandMaking;
  readonly #legends = new Memo<TemplateResult | typeof nothing>();
  readonly #orders = new Memo<readonly number[]>();
  #series: MapSeries | undefined;
  #land: Land | undefined;
  /** Where the reader is; -1 for nowhere. */
  #at = -1;

  constructor(host: MapAttributes) {
    this.#host = host;
    this.#width = new WidthController(host);
    this.#ramp = new RampController(host, () => this.#series?.classes.classes.length ?? 0);
    this.#making = new LandMaking(host, landSteps);
    alsoStyled(host, drawingStyles);
  }

  /** Settles when shapes that are being made have been made. */
  get arrival(): Promise<void> {
    return this.#making.arrival;
  }

  /** Shapes made ready to be drawn; `undefined` while they are being made. */
  readonly landFrom = (geo: object): Land | LandFault | undefined => this.#making.of(geo);

  /** The picture and what is said of the region a reader is at. */
  stage(series: MapSeries, land: Land, language: Language): TemplateResult {
    this.#series = series;
    this.#land = land;
    const messages = drawingMessages[language];
    const at = this.#at < series.regions.length ? this.#at : -1;
    const order = this.#order(series);
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
        ${mapPicture(series, land, this.#wide(land), at, this.#ramp.forced)}
      </div>
      <p class="readout quiet" aria-hidden="true">
        ${at < 0 ? html`<span class="keys">${messages.keys}</span>` : said}
      </p>
      <p id="keys" hidden>${messages.keys}</p>`;
  }

  /** What the signs mean, with how many regions have each. */
  legend(series: MapSeries, language: Language): TemplateResult | typeof nothing {
    const { forced } = this.#ramp;
    return this.#legends.get([series, language, forced], () => {
      const words = legendWords(series, language);
      return words.length > 0 ? legendTemplate(words, forced) : nothing;
    });
  }

  /** Places of the regions by name. */
  #order(series: MapSeries): readonly number[] {
    return this.#orders.get([series], () => orderByName(series));
  }

  /** Where reading begins: the reader's own area, or the first by name. */
  #start(series: MapSeries): number {
    return series.own < 0 ? (this.#order(series)[0] ?? -1) : series.own;
  }

  /** The picture is as wide as its place, and never so high that the list is out of sight. */
  #wide({ width, height }: Land): number {
    const { width: all, em } = this.#width;
    const { compact } = this.#host;
    const beside = !compact && all > em * 44;
    const room = beside ? Math.min((all - em * 1.5) * 0.6, all - em * 17.5) : all;
    return Math.max(1, Math.floor(Math.min(room, (em * (compact ? 20 : 40) * width) / height)));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const [series, land] = [this.#series!, this.#land!];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const reading = { regions: land.regions, order: this.#order(series), start: this.#start(series) };
    const to = regionAfter(event.key, this.#at, reading);
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
    if (to === this.#at) return;
    this.#at = to;
    this.#host.requestUpdate();
    const region = this.#series?.regions[to];
    if (region) this.#host.dispatchEvent(new DkRegionSelectedEvent(region.code));
  }
}
