import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks an element to update when the content the page put inside it changes, or the language around it. */
export class LightController implements ReactiveController {
  /** Goes up with every change: what was read from the page before is then out of date. */
  version = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #content: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#content = new MutationObserver(() => this.#changed());
    host.addController(this);
  }

  hostConnected(): void {
    this.#changed();
    this.#content.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#content.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#content.disconnect();
  }

  #changed(): void {
    this.version++;
    this.#host.requestUpdate();
  }
}
