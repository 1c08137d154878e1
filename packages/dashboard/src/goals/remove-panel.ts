import { html, type TemplateResult } from 'lit';
import { monitorIndicator } from '@draagkracht/model';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { goalsMessages } from './goals.messages.js';
import { goalsView, indicatorsOf, type ResultRow } from './goals.view.js';
import { belongings } from './belongings.view.js';

/** Asks what becomes of the indicators of a result that goes. */
export class RemovePanel implements Panel {
  readonly at: string;
  readonly title: string;
  readonly #owner: GoalsOwner;
  readonly #row: ResultRow;
  /** `keep`, `all`, or the id of another result. */
  #choice = 'keep';

  constructor(owner: GoalsOwner, row: ResultRow) {
    this.#owner = owner;
    this.#row = row;
    this.at = row.record.id;
    this.title = goalsMessages.in(owner.language()).removeTitle(row.record.data.label);
  }

  /** The question, with an answer per other result. */
  shown(): TemplateResult {
    const say = goalsMessages.in(this.#owner.language());
    const others = (this.#owner.monitor.records?.results ?? []).filter(({ id }) => id !== this.at);
    return html`<fieldset>
        <legend>${say.removeAsks(indicatorsOf(this.#row).length)}</legend>
        ${this.#option('keep', say.removeKeep)}
        ${others.map(({ id, data }) => this.#option(id, say.removeMove(data.label)))}
        ${this.#option('all', say.removeAll)}
      </fieldset>
      <div class="actions no-print">
        <button type="button" class="primary remove" @click=${() => void this.#remove()}>${say.remove}</button>
        <button type="button" class="cancel" @click=${this.#owner.close}>${say.cancel}</button>
      </div>`;
  }

  #option(value: string, label: string): TemplateResult {
    return html`<label class="answer"
      ><input
        type="radio"
        name="remove"
        .checked=${this.#choice === value}
        @change=${() => {
          this.#choice = value;
          this.#owner.update();
        }}
      /><span>${label}</span></label
    >`;
  }

  async #remove(): Promise<void> {
    const { monitor, done, language } = this.#owner;
    const { records } = monitor;
    const row = records && goalsView(records).results.find(({ record }) => record.id === this.at);
    const under = row ? indicatorsOf(row).map(({ record }) => record) : [];
    const resultId = this.#choice === 'keep' ? '' : this.#choice;
    const moved = under.map((record) => monitor.change(monitorIndicator, record, { ...record.data, resultId }));
    const gone = this.#choice === 'all' && records ? under.flatMap(({ id }) => belongings(records, id)) : [];
    // What stays is put in its new place first: were the device to refuse, nothing is lost.
    const safe = this.#choice === 'all' || moved.length === 0 || (await monitor.save(...moved));
    if (safe && (await monitor.remove(this.at, ...gone))) done(goalsMessages.in(language()).removed);
  }
}
