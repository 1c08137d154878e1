import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { alsoStyled } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import type { Language } from '@draagkracht/model';
import { listStyles } from './list.styles.js';
import { listTemplate } from './list.template.js';
import { listHead, rowsOf } from './list.words.js';
import type { MapAttributes } from './map-attributes.js';
import { listMessages } from './messages.list.js';
import { orderByName } from './order.words.js';
import { lookedUp } from '../shared/looked-up.words.js';
import type { MapSeries } from './outcome-map.series.js';

// Fetched when the map has been drawn: the list stands beside it and is not waited for.

/** From so many areas on a reader can look for one. */
const LONG = 20;

/** Milliseconds without new figures before the list follows: who moves through years sees the picture run along. */
const QUIET = 120;

/**
 * The list beside a map, with a box to make it shorter. When figures change it follows a moment after the picture: hundreds of rows
 * are not waited for.
 */
export class MapList {
  readonly #host: MapAttributes;
  #shown: MapSeries | undefined;
  #coming: MapSeries | undefined;
  #wanted = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MapAttributes) {
    this.#host = host;
    alsoStyled(host, listStyles);
  }

  /** The list of the figures of a map. */
  template(series: MapSeries, language: Language): TemplateResult {
    this.#follow(series);
    const shown = this.#shown!;
    return html`${shown.regions.length > LONG ? this.#filter(shown, language) : nothing}
    ${guard([shown, language, this.#wanted], () => this.#table(shown, language))}`;
  }

  /** The first figures are shown at once, and so are those of other areas; new figures of the same areas when it is quiet. */
  #follow(series: MapSeries): void {
    if (this.#coming === series) return;
    this.#coming = series;
    if (this.#shown?.regions.length !== series.regions.length || this.#shown.kind !== series.kind) {
      this.#shown = series;
      return;
    }
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#shown = this.#coming;
      this.#host.requestUpdate();
    }, QUIET);
  }

  #matches(name: string): boolean {
    const wanted = lookedUp(this.#wanted.trim());
    return wanted === '' || lookedUp(name).includes(wanted);
  }

  #table(series: MapSeries, language: Language): TemplateResult {
    const messages = listMessages[language];
    const rows = rowsOf(series, orderByName(series), language).map((row) => ({
      ...row,
      hidden: !this.#matches(row.name),
    }));
    const head = [messages.area, listHead(series, language)] as const;
    return listTemplate(rows, series.own, messages.list, head);
  }

  #filter({ regions }: MapSeries, language: Language): TemplateResult {
    const { filter, found, none } = listMessages[language];
    const count = regions.filter(({ name }) => this.#matches(name)).length;
    const number = (one: number): string => formatNumber(one, 0, language);
    const wanted = this.#wanted.trim();
    const told = count === 0 ? none(wanted) : found(number(count), number(regions.length));
    return html`<div class="filter">
      <label for="filter">${filter}</label>
      <input
        id="filter"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${this.#wanted}
        @input=${this.#typed}
        @keydown=${this.#pressed}
      />
      <span role="status" class="quiet">${wanted === '' ? '' : told}</span>
    </div>`;
  }

  readonly #typed = ({ target }: Event): void => this.#want((target as HTMLInputElement).value);

  /** Escape makes the box empty; in an empty box it belongs to the page. */
  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#wanted === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#want('');
  };

  #want(text: string): void {
    this.#wanted = text;
    this.#host.requestUpdate();
  }
}
