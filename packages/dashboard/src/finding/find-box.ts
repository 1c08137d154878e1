import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { textIn } from '@draagkracht/model';
import { datasetsInUse, regionsOf } from '../board/looking.view.js';
import type { Monitor, MonitorRecords } from '../monitor/monitor.js';
import { roomsMessages } from '../outcome-dashboard/rooms.messages.js';
import type { Stage } from '../outcome-dashboard/start.template.js';
import type { Where } from '../outcome-dashboard/where.js';
import { FindIndex, foundKinds, type Found } from './find-index.js';

/** What the box needs of the dashboard it stands in. */
export interface FindOwner {
  readonly dashboard: LitElement;
  readonly monitor: () => Monitor;
  readonly go: (where: Where) => void;
}

/** A text longer than this says enough at its beginning. */
const MOST_LETTERS = 80;
const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;

/**
 * One box to find anything on the monitor: an indicator, an area, a note. Control-K (on a Mac command-K) goes to it from anywhere on
 * the dashboard; arrows walk through what was found, Enter goes there, Escape leaves.
 */
export class FindBox {
  readonly #owner: FindOwner;
  #typed = '';
  #index: { readonly of: MonitorRecords; readonly ready: FindIndex } | undefined;

  constructor(owner: FindOwner) {
    this.#owner = owner;
    owner.dashboard.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      const box = this.#box;
      if (!box) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  }

  get #box(): HTMLInputElement | null {
    return this.#owner.dashboard.renderRoot.querySelector<HTMLInputElement>('#find');
  }

  /** The box, and below it what was found. */
  shown({ language }: Stage): TemplateResult | typeof nothing {
    const { records } = this.#owner.monitor();
    if (!records) return nothing;
    const say = roomsMessages(language);
    const found = this.#found(records, language);
    return html`<search class="find no-print" @keydown=${this.#walk}>
      <label for="find">${say.find}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="find-count"
        aria-keyshortcuts="Control+K Meta+K"
        .value=${this.#typed}
        @input=${(event: Event) => this.#type((event.currentTarget as HTMLInputElement).value)}
      />
      <p id="find-count" class="visually-hidden" role="status">
        ${this.#typed.trim() ? say.foundCount(found.length) : say.findHelp}
      </p>
      ${
        this.#typed.trim()
          ? html`<div class="found">
              ${
                found.length === 0
                  ? html`<p>${say.nothingFound}</p>`
                  : html`<ul>
                      ${found.map((one) => this.#line(one, language))}
                    </ul>`
              }
            </div>`
          : nothing
      }
    </search>`;
  }

  #found(records: MonitorRecords, language: Stage['language']): readonly Found[] {
    if (!this.#typed.trim()) return [];
    if (this.#index?.of !== records)
      this.#index = { of: records, ready: new FindIndex(records, regionsOf(datasetsInUse(records))) };
    return this.#index.ready.search(this.#typed, language);
  }

  #line({ kind, text, of, where }: Found, language: Stage['language']): TemplateResult {
    return html`<li>
      <button
        type="button"
        @click=${() => {
          this.#type('');
          this.#owner.go(where);
        }}
      >
        ${shortened(text)}
        <span class="quiet">${textIn(foundKinds[kind], language)}${of ? `, ${shortened(of)}` : nothing}</span>
      </button>
    </li>`;
  }

  #type(text: string): void {
    this.#typed = text;
    this.#owner.dashboard.requestUpdate();
  }

  /** Arrows go from the box into the list and through it; Escape empties the box and comes back to it. */
  readonly #walk = (event: KeyboardEvent): void => {
    const box = this.#box;
    if (!box) return;
    const lines = [...this.#owner.dashboard.renderRoot.querySelectorAll<HTMLElement>('.found button')];
    const at = lines.indexOf(event.target as HTMLElement);
    const next = { ArrowDown: lines[at + 1], ArrowUp: at > 0 ? lines[at - 1] : at === 0 ? box : undefined }[event.key];
    if (event.key === 'Escape' && this.#typed) {
      this.#type('');
      box.focus();
    } else if (next) next.focus();
    else return;
    event.preventDefault();
  };
}
