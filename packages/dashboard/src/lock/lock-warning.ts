import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { speakFor, type AskedLock } from './asked-locks.js';
import { lockWarningMessages } from './lock-warning.messages.js';

/** Where the question stands. */
export interface LockWarningHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** There is something to say, or no longer. */
  requestUpdate(): unknown;
  /** Where the focus goes when the question goes with the focus on it; without it to what had it before. */
  back?(): HTMLElement | undefined;
}

/**
 * Asks whether somebody is still there before the lock shuts by itself. Whatever they do then keeps it open; the button is for who works
 * without keys and pointer, with a voice or a screen reader. It is said without taking the focus, and it goes as soon as somebody does
 * anything, so that it covers nothing they are at.
 */
export class LockWarning {
  readonly #host: LockWarningHost;
  #lock: AskedLock | undefined;
  #ends: readonly (() => void)[] = [];
  #wasAsked = false;
  /** Where the focus was before it went to the button. */
  #before: EventTarget | null = null;

  /** @param host is drawn anew when there is something to say */
  constructor(host: LockWarningHost) {
    this.#host = host;
  }

  /** Follows the lock of the storage in use. */
  follow(lock: AskedLock | undefined): void {
    for (const end of this.#ends) end();
    this.#lock = lock;
    this.#wasAsked = false;
    this.#ends = lock
      ? [lock.onClosing(() => this.#turned()), lock.onChange(() => this.#turned()), speakFor(lock)]
      : [];
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
    this.#host.requestUpdate();
  }

  readonly #cameFrom = ({ relatedTarget }: FocusEvent): void => {
    this.#before = relatedTarget;
  };

  /** The button goes; a focus that is on it goes back to where it was. */
  #giveBack(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.activeElement?.closest('.lock-warning')) return;
    const before = this.#before as HTMLElement | null;
    const place = this.#host.back?.() ?? (before?.isConnected ? before : root.querySelector<HTMLElement>('.room'));
    place?.focus({ preventScroll: true });
  }
}
