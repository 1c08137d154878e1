import type { LitElement, ReactiveController } from 'lit';

/**
 * The parts of an element that open and close, by their `part`. On paper nothing can be opened: those named for print stand open
 * while it lasts, and are as they were afterwards.
 */
export class FoldsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #printed: readonly string[];
  #open: ReadonlySet<string> = new Set();
  #before: ReadonlySet<string> = this.#open;

  /** @param printed parts that are open on paper. */
  constructor(host: LitElement, printed: readonly string[]) {
    this.#host = host;
    this.#printed = printed;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#beforehand);
    window.addEventListener('afterprint', this.#afterwards);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#beforehand);
    window.removeEventListener('afterprint', this.#afterwards);
  }

  /** Whether a part is open. */
  has(part: string): boolean {
    return this.#open.has(part);
  }

  /** Opens a part and goes to it. */
  show(part: string): void {
    const details = this.#details(part);
    if (!details) return;
    details.open = true;
    details.querySelector('summary')?.focus();
  }

  /** For `@toggle` of every part. */
  readonly toggled = (): void => {
    const open = [...this.#host.renderRoot.querySelectorAll('details')].filter((one) => one.open);
    this.#open = new Set(open.map((one) => one.getAttribute('part') ?? ''));
    this.#host.requestUpdate();
  };

  #details(part: string): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector(`details[part="${part}"]`);
  }

  #set(isOpen: (part: string) => boolean): void {
    for (const part of this.#printed) {
      const details = this.#details(part);
      if (details) details.open = isOpen(part);
    }
    this.toggled();
  }

  readonly #beforehand = (): void => {
    this.#before = this.#open;
    this.#set(() => true);
  };

  readonly #afterwards = (): void => this.#set((part) => this.#before.has(part));
}
