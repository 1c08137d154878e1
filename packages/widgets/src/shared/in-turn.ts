import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { inTurnMessages, type InTurnMessages } from './in-turn.messages.js';

/** What goes around: who is told when, and what everybody fills in. */
export interface InTurnOptions {
  /** How many had their turn already. */
  readonly count: () => number;
  /** Somebody takes the device: an empty form of their own is made ready. */
  readonly begin: () => void;
  /** Everybody had a turn. */
  readonly end: () => void;
  /** Draws, and then brings the focus there. */
  readonly focus: (selector: string) => void;
  /** Where the focus goes when somebody's turn begins. */
  readonly first: string;
  /** Where it goes when the form goes straight on to the next person (`next`); default: as when a turn begins. */
  readonly handed?: string;
}

/** How it is drawn. */
export interface InTurnLook {
  readonly language: Language;
  /** Level of the heading. */
  readonly level: number;
  /** What one person fills in, shown only during a turn. */
  readonly form: () => unknown;
  /** Other words than those for persons, such as for sides that answer together. */
  readonly say?: Partial<InTurnMessages>;
}

/**
 * Several people answer one after another on one device. Between two turns a screen without any answer is shown, so that handing the device
 * on shows nothing. It knows that somebody had a turn and never who.
 */
export class InTurn {
  /** `rest`: nobody is asked. `between`: the device is handed on. `turn`: somebody fills in. */
  state: 'rest' | 'between' | 'turn' = 'rest';
  readonly #options: InTurnOptions;

  constructor(options: InTurnOptions) {
    this.#options = options;
  }

  /** Begins to go around. */
  start(): void {
    this.state = 'between';
    this.#options.focus('#turn');
  }

  /** Somebody has answered: the device is handed on. */
  done(): void {
    this.start();
  }

  /** The next person takes the device at once: an empty form says itself that it is theirs. */
  next(): void {
    this.state = 'turn';
    this.#options.begin();
    this.#options.focus(this.#options.handed ?? this.#options.first);
  }

  /** Stops going around, as when somebody leaves halfway; what was answered stays. */
  leave(): void {
    this.state = 'rest';
  }

  readonly #ready = (): void => {
    this.state = 'turn';
    this.#options.begin();
    this.#options.focus(this.#options.first);
  };

  readonly #stop = (): void => {
    this.state = 'rest';
    this.#options.end();
  };

  /** The screen of this moment; nothing while nobody is asked. */
  template({ language, level, form, say: own }: InTurnLook): TemplateResult | typeof nothing {
    if (this.state === 'rest') return nothing;
    if (this.state === 'turn') return html`<div class="turn">${form()}</div>`;
    const say = { ...inTurnMessages[language], ...own };
    const count = this.#options.count();
    return html`<section class="turn stack" id="turn" tabindex="-1">
      ${heading(level, say.title(count + 1))} ${count > 0 ? html`<p>${say.answered(count)}</p>` : nothing}
      <p>${say.explain}</p>
      <div class="actions">
        <button type="button" class="primary my-turn" @click=${this.#ready}>${say.ready}</button>
        ${count > 0 ? html`<button type="button" class="all-turns" @click=${this.#stop}>${say.stop}</button>` : nothing}
      </div>
    </section>`;
  }
}
