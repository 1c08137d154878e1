import { html, nothing, type TemplateResult } from 'lit';
import { Late } from '@draagkracht/base';
import { toolMessages } from '../shared/tool.messages.js';
import type { Shelf, TrackerOwner } from './shelf.js';
import { trackerMessages } from './tracker.messages.js';

/** The reports and the lines of the bank: fetched when somebody asks for them. */
export class Panels {
  readonly #owner: TrackerOwner;
  readonly #shelf: Shelf;
  readonly #reports;
  readonly #bank;
  #open: 'reports' | 'bank' = 'reports';

  constructor(owner: TrackerOwner, shelf: Shelf) {
    this.#owner = owner;
    this.#shelf = shelf;
    this.#reports = new Late(owner.element, async () => {
      const { Reports } = await import('./reports/reports.js');
      return new Reports(owner);
    });
    this.#bank = new Late(owner.element, async () => {
      const { BankImport } = await import('./bank/bank-import.js');
      return new BankImport(owner);
    });
  }

  /** The buttons that open them. */
  buttons(opened: () => void): TemplateResult {
    const say = trackerMessages[this.#owner.language()];
    const open = async (what: 'reports' | 'bank'): Promise<void> => {
      this.#open = what;
      await (what === 'reports' ? this.#reports : this.#bank).come();
      opened();
    };
    return html`<div class="actions panels no-print">
      <button type="button" class="reports" @click=${() => void open('reports')}>${say.reports}</button>
      ${
        this.#owner.readonly()
          ? nothing
          : html`<button type="button" class="bank" @click=${() => void open('bank')}>${say.bank}</button>`
      }
    </div>`;
  }

  /** The one that is open. */
  template(close: () => void): TemplateResult {
    const language = this.#owner.language();
    const { budget, cases, remainders, obstacles } = this.#shelf;
    const panel =
      this.#open === 'reports'
        ? this.#reports.here?.template(budget, cases, remainders, obstacles)
        : this.#bank.here?.template(budget, cases);
    return html`<section class="stack" id="page" tabindex="-1">
      ${panel ?? html`<p class="message fault" role="alert">${toolMessages[language].unreachable}</p>`}
      <div class="actions no-print">
        <button type="button" class="back" @click=${close}>${trackerMessages[language].back}</button>
      </div>
    </section>`;
  }
}
