import { html, nothing, type TemplateResult } from 'lit';
import { monitorIndicator } from '@draagkracht/model';
import type { MonitorDesk } from '../monitor/monitor-desk.js';
import type { DeskController } from './desk-controller.js';
import type { Desk } from './desk.js';
import { roomsMessages } from './rooms.messages.js';
import { selectTemplate } from './select.template.js';
import type { Stage } from './start.template.js';
import { newIndicators } from './to-monitor.view.js';

/** What putting figures on the monitor needs of the rooms. */
export interface ToMonitorOwner {
  readonly desk: DeskController;
  readonly monitor: () => MonitorDesk;
  readonly update: () => void;
  /** They are there now. */
  readonly done: () => void;
}

/** The way from figures somebody looks at to indicators they come back to. */
export class ToMonitor {
  readonly #owner: ToMonitorOwner;
  #resultId = '';
  #refused = false;

  constructor(owner: ToMonitorOwner) {
    this.#owner = owner;
  }

  /** The offer, below figures that were chosen. */
  shown(desk: Desk, { language, readonly }: Stage): TemplateResult | typeof nothing {
    const monitor = this.#owner.monitor();
    if (readonly || desk.phase !== 'ready' || desk.keeping === 'example' || !monitor.records) return nothing;
    const count = desk.choice.indicatorIds.length;
    if (count === 0) return nothing;
    const say = roomsMessages(language);
    const { results } = monitor.records;
    const choices = [
      { value: '', text: say.noResult },
      ...results.map(({ id, data }) => ({ value: id, text: data.label })),
    ];
    return html`<section class="to-monitor no-print" aria-label=${say.toMonitor(count)}>
      ${results.length > 0 ? selectTemplate(say.underResult, choices, this.#resultId, (id) => this.#under(id)) : nothing}
      <button
        type="button"
        class="primary put"
        ?disabled=${desk.keeping === 'saving'}
        @click=${() => void this.#put(language)}
      >
        ${say.toMonitor(count)}
      </button>
      ${this.#refused ? html`<p role="alert">${say.notPut}</p>` : html`<p class="quiet">${say.toMonitorHelp}</p>`}
    </section>`;
  }

  #under(resultId: string): void {
    this.#resultId = resultId;
    this.#owner.update();
  }

  async #put(language: Stage['language']): Promise<void> {
    const { desk, update, done } = this.#owner;
    const monitor = this.#owner.monitor();
    await desk.save();
    const at = desk.desk;
    const records = monitor.records;
    if (at.phase !== 'ready' || !records) return;
    const { dataset, choice } = at;
    const made = newIndicators(records, dataset, choice.indicatorIds, this.#resultId, language).map((data) =>
      monitor.make(monitorIndicator, data),
    );
    monitor.look({ region: choice.region });
    this.#refused = !(await monitor.save(...made)) || !(await monitor.keepSetup());
    if (this.#refused) update();
    else done();
  }
}
