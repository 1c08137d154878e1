import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Language, LockPort } from '@draagkracht/model';
import { lockWarningMessages } from './lock-warning.messages.js';

/**
 * Asks whether somebody is still there before the lock shuts by itself. Whatever they do then keeps it open; the button is for who works
 * without keys and pointer, with a voice or a screen reader. It is said without taking the focus, and it goes as soon as somebody does
 * anything, so that it covers nothing they are at.
 */
export class LockWarning {
  readonly #dashboard: LitElement;
  #lock: LockPort | undefined;
  #ends: readonly (() => void)[] = [];
  #wasAsked = false;
  /** Where the focus was before it went to the button. */
  #before: EventTarget | null = null;

  /** @param dashboard is drawn anew when there is something to say */
  constructor(dashboard: LitElement) {
    this.#dashboard = dashboard;
  }

  /** Follows the lock of the storage in use. */
  follow(lock: LockPort | undefined): void {
    for (const end of this.#ends) end();
    this.#lock = lock;
    this.#wasAsked = false;
    this.#ends = lock ? [lock.onClosing(() => this.#turned()), lock.onChange(() => this.#turned())] : [];
  }

  /** The question, or that it stays open; its place is there as long as the lock can shut by itself, so that a change is heard. */
  shown(language: Language): TemplateResult | typeof nothing {
    const lock = this.#lock;
    if (lock?.state !== 'unlocked') return nothing;
    const say = lockWarningMessages(language);
    return html`<div class="lock-warning no-print ${lock.closing ? '' : 'visually-hidden'}">
      <div class="message">
        <p role="status">
          ${lock.closing ? html`<strong>${say.asks}</strong> ${say.how}` : this.#wasAsked ? say.stays : nothing}
        </p>
        ${
          lock.closing
            ? html`<button type="button" @focus=${this.#cameFrom} @click=${() => lock.touch()}>${say.here}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #turned(): void {
    const { closing = false, state } = this.#lock ?? {};
    this.#wasAsked = state === 'unlocked' && (closing || this.#wasAsked);
    if (!closing) this.#giveBack();
    this.#dashboard.requestUpdate();
  }

  readonly #cameFrom = ({ relatedTarget }: FocusEvent): void => {
    this.#before = relatedTarget;
  };

  /** The button goes; a focus that is on it goes back to where it was. */
  #giveBack(): void {
    const root = this.#dashboard.renderRoot as ShadowRoot;
    if (!root.activeElement?.closest('.lock-warning')) return;
    const before = this.#before as HTMLElement | null;
    const place = before?.isConnected ? before : root.querySelector<HTMLElement>('.room');
    place?.focus({ preventScroll: true });
  }
}
