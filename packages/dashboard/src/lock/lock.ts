import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LockPort } from '@draagkracht/model';
import { DkElement, formStyles, heading, StandingSentence, toolStyles } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import { ActivityController } from './activity.js';
import { LockActs } from './lock-acts.js';
import { lockMessages } from './lock.messages.js';
import { lockStyles } from './lock.styles.js';
import { lockScreen } from './lock.view.js';
import { doneWords, screenTemplate } from './screens.template.js';

/**
 * The room of the monitor where a lock is set on everything that is kept on this device, opened, shut, changed and removed.
 *
 * @element dk-monitor-lock
 * @status experimental
 * @since 0.1.0
 */
export class DkMonitorLock extends DkElement {
  static override styles = [DkElement.styles, toolStyles, formStyles, lockStyles];

  /** The monitor it works with. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  readonly #acts = new LockActs({
    monitor: () => this.monitor,
    update: () => this.requestUpdate(),
    focus: (selector) => void this.#focusOn(selector),
  });
  readonly #standing = new StandingSentence(this);
  #lock: LockPort | undefined;
  #looked = false;
  #ends: (() => void)[] = [];

  constructor() {
    super();
    new ActivityController(this, () => this.monitor?.storage?.lock);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    this.#acts.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('monitor')) this.#follow();
  }

  #leave(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#lock = undefined;
  }

  #follow(): void {
    this.#leave();
    const end = this.monitor?.watch(() => {
      this.#followLock();
      this.requestUpdate();
    });
    if (end) this.#ends.push(end);
    this.#followLock();
  }

  /** The monitor may open another storage; its lock is another one. */
  #followLock(): void {
    const lock = this.monitor?.storage?.lock;
    if (lock === this.#lock) return;
    this.#lock = lock;
    this.#looked = false;
    if (!lock) return;
    this.#ends.push(lock.onChange(() => this.#turned()));
    void lock
      .look()
      .catch(() => undefined) // Why the device refuses is said by the monitor.
      .finally(() => {
        this.#looked = true;
        this.requestUpdate();
      });
  }

  /** The lock was opened or shut, here or by another tab: what was typed belongs to another screen. */
  #turned(): void {
    if (!this.#acts.busy) this.#acts.clear();
    this.requestUpdate();
  }

  async #focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #refusal(): TemplateResult | typeof nothing {
    const { storage, fault } = this.monitor ?? {};
    const code = this.#acts.refused ?? (fault === 'locked' ? undefined : fault);
    const because = storage?.status().because;
    if (!storage || (!code && (!because || because === 'locked'))) return nothing;
    const sentence = this.#standing.of({ status: storage.status(), provided: true, fault: code }, this.language);
    return html`<p class="message fault" role="alert">${sentence}</p>`;
  }

  protected override render(): TemplateResult {
    const { monitor, language, headingLevel } = this;
    const say = lockMessages(language);
    const acts = this.#acts;
    const waiting = this.#lock !== undefined && !this.#looked;
    const done = doneWords(acts.done, acts.lock?.minutes ?? 15, language);
    return html`<div class="stack">
      ${heading(headingLevel, say.title)}
      <p id="done" class=${done ? 'message' : 'visually-hidden'} role="status" tabindex="-1">${done}</p>
      ${this.#refusal()}
      ${
        waiting
          ? html`<p role="status">${say.looking}</p>`
          : screenTemplate({ acts, language }, lockScreen(monitor?.storage), monitor?.readonly ?? false)
      }
    </div>`;
  }
}
