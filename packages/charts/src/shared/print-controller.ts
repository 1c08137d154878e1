import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element that it is about to be printed, and when that is over: on paper nothing can be opened any more. */
export class PrintController implements ReactiveController {
  readonly #before: () => void;
  readonly #after: () => void;

  constructor(host: ReactiveControllerHost, before: () => void, after: () => void) {
    this.#before = before;
    this.#after = after;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }
}
