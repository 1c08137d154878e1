import { html, nothing, type TemplateResult } from 'lit';
import { monitorIndicator } from '@draagkracht/model';
import { continuesLinked, mostLinked } from '../monitor/link.view.js';
import type { MonitorDesk } from '../monitor/monitor-desk.js';
import type { MonitorRecords } from '../monitor/monitor.js';
import type { DeskController } from './desk-controller.js';
import type { Desk, ReadyDesk } from './desk.js';
import { roomsMessages } from './rooms.messages.js';
import { selectTemplate } from './select.template.js';
import type { Stage } from './start.template.js';
import { toMonitorMessages } from './to-monitor.messages.js';

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
  /** Why the figures are not on the monitor after all. */
  #refused: 'device' | 'network' | undefined;

  constructor(owner: ToMonitorOwner) {
    this.#owner = owner;
  }

  /** The figures of the monitor go to the desk, so that newer ones can be put beside them. */
  bring(): void {
    const { records, setup } = this.#owner.monitor();
    const dataset = records && mostLinked(records);
    if (dataset) this.#owner.desk.bring(dataset, setup.region);
  }

  /** The offer, below figures that were chosen. */
  shown(desk: Desk, { language, readonly }: Stage): TemplateResult | typeof nothing {
    const monitor = this.#owner.monitor();
    if (readonly || desk.phase !== 'ready' || desk.keeping === 'example' || !monitor.records) return nothing;
    return html`${this.#seeNews(desk, language)} ${this.#offer(desk, monitor.records, language)}`;
  }

  /** New figures were joined to those the monitor had: the board says what is new. */
  #seeNews({ dataset, keeping }: ReadyDesk, language: Stage['language']): TemplateResult | typeof nothing {
    const { records } = this.#owner.monitor();
    if (!records || !continuesLinked(records, dataset)) return nothing;
    const say = toMonitorMessages(language);
    return html`<section class="to-monitor no-print" aria-label=${say.seeNews}>
      <button type="button" class="primary see-news" ?disabled=${keeping === 'saving'} @click=${() => void this.#see()}>
        ${say.seeNews}
      </button>
      <p class="quiet">${say.seeNewsHelp}</p>
    </section>`;
  }

  async #see(): Promise<void> {
    const { desk, monitor, done } = this.#owner;
    const at = desk.desk;
    if (at.phase !== 'ready') return;
    if (at.keeping !== 'saved') await desk.save();
    if (!(await desk.storage?.series.dataset(at.dataset.id).catch(() => undefined))) return;
    if (monitor().setup.period) monitor().look({ period: undefined });
    done();
  }

  #offer(
    { choice, keeping }: ReadyDesk,
    { results }: MonitorRecords,
    language: Stage['language'],
  ): TemplateResult | typeof nothing {
    const count = choice.indicatorIds.length;
    if (count === 0) return nothing;
    const say = roomsMessages(language);
    const choices = [
      { value: '', text: say.noResult },
      ...results.map(({ id, data }) => ({ value: id, text: data.label })),
    ];
    return html`<section class="to-monitor no-print" aria-label=${say.toMonitor(count)}>
      ${results.length > 0 ? selectTemplate(say.underResult, choices, this.#resultId, (id) => this.#under(id)) : nothing}
      <button
        type="button"
        class="primary put"
        ?disabled=${keeping === 'saving'}
        @click=${() => void this.#put(language)}
      >
        ${say.toMonitor(count)}
      </button>
      ${this.#refused ? html`<p role="alert">${this.#refused === 'device' ? say.notPut : say.unreachable}</p>` : html`<p class="quiet">${say.toMonitorHelp}</p>`}
    </section>`;
  }

  #under(resultId: string): void {
    this.#resultId = resultId;
    this.#owner.update();
  }

  async #put(language: Stage['language']): Promise<void> {
    const { desk, done } = this.#owner;
    const monitor = this.#owner.monitor();
    await desk.save();
    const at = desk.desk;
    const records = monitor.records;
    if (at.phase !== 'ready' || !records) return;
    const { dataset, choice } = at;
    // It knows the whole catalogue: nobody else needs that.
    const view = await import('./to-monitor.view.js').catch(() => undefined);
    if (!view) return this.#refuse('network');
    const made = view
      .newIndicators(records, dataset, choice.indicatorIds, this.#resultId, language)
      .map((data) => monitor.make(monitorIndicator, data));
    monitor.look({ region: choice.region });
    if (!(await monitor.save(...made)) || !(await monitor.keepSetup())) return this.#refuse('device');
    this.#refused = undefined;
    done();
  }

  #refuse(because: 'device' | 'network'): void {
    this.#refused = because;
    this.#owner.update();
  }
}
