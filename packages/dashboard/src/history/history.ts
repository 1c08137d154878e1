import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DkElement, heading, toolStyles } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { HistoryDesk, type HistoryRead } from './history-desk.js';
import { historyMessages } from './history.messages.js';
import { historyStyles } from './history.styles.js';
import { actsTemplate, doneTemplate, trashTemplate, type HistoryStage } from './history.template.js';
import { recordWords, type Telling } from './history.words.js';

/**
 * The history of the monitor: what was saved and removed, when and by which role, field by field, each with the way back; and the
 * trash. With `record` it is the history of one record.
 *
 * @element dk-monitor-history
 * @status experimental
 * @since 0.1.0
 * @csspart heading - the headings
 */
export class DkMonitorHistory extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, historyStyles];
  static override readonly wordings = [historyMessages];

  /** The monitor whose history it shows. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  /** The record whose history it shows; default: everything, with the trash. */
  @property() record: string | undefined;

  @state() private _sure = false;
  readonly #desk = new HistoryDesk(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#desk.follow(this.monitor, this.#only);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('monitor') || changed.has('record')) this.#desk.follow(this.monitor, this.#only);
  }

  /** An attribute that was taken away or left empty asks for everything. */
  get #only(): string | undefined {
    return this.record || undefined;
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Does something, and brings the focus to what is said of it: the button that was pressed may be gone. */
  #doing(work: Promise<void>): void {
    this._sure = false;
    void work.then(() => this.#focusOn('#done'));
  }

  #stage(monitor: Monitor, { acts, known }: HistoryRead): HistoryStage {
    const { language } = this;
    const telling: Telling = {
      language,
      today: monitor.today(),
      known,
      acts: new Map(acts.map((act) => [act.id, act])),
      regionName: (code) => regionName(monitor.records?.datasets ?? [], code),
    };
    return {
      telling,
      say: historyMessages.in(language),
      readonly: monitor.readonly,
      record: this.#only,
      level: Math.min(6, this.headingLevel + 1),
      sure: this._sure,
      acts: {
        undo: (act) => this.#doing(this.#desk.undo(act)),
        restore: (id) => this.#doing(this.#desk.restore(id)),
        restoreDataset: (id) => this.#doing(this.#desk.restoreDataset(id)),
        only: (id) => {
          this.record = id;
          void this.#focusOn('.all');
        },
        more: () => void this.#desk.more(),
        ask: (sure) => {
          this._sure = sure;
          void this.#focusOn(sure ? '#sure' : '.empty');
        },
        empty: () => this.#doing(this.#desk.empty()),
      },
    };
  }

  protected override render(): TemplateResult {
    const { monitor, headingLevel } = this;
    const say = historyMessages.in(this.language);
    const { read, fault } = this.#desk;
    const isFault = fault ? html`<p class="message fault" role="alert">${say.fault}</p>` : nothing;
    if (!monitor || !read)
      return html`<div class="stack">
        ${heading(headingLevel, say.title)}${isFault}
        ${fault ? nothing : html`<p role="status">${monitor && !monitor.storage ? say.unprovided : say.loading}</p>`}
      </div>`;
    const stage = this.#stage(monitor, read);
    const only = this.#only;
    const type = read.acts.flatMap(({ entries }) => entries).find(({ recordId }) => recordId === only)?.type ?? '';
    return html`<div class="stack">
      ${heading(headingLevel, only === undefined ? say.title : say.titleOf(recordWords(type, only, stage.telling)))}
      ${
        only === undefined
          ? html`<p class="quiet">${say.intro}</p>`
          : html`<p class="no-print">
              <button type="button" class="all" @click=${() => stage.acts.only(undefined)}>${say.showAll}</button>
            </p>`
      }
      ${isFault}${doneTemplate(this.#desk.done, stage)}${actsTemplate(read, stage)}
      ${only === undefined ? trashTemplate(read, stage) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-history': DkMonitorHistory;
  }
}
