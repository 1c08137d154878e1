import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks an element to update when the content the page put inside it changes, or the language around it. */
export class LightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #content: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#content = new MutationObserver(() => this.#host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#content.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#content.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#content.disconnect();
  }
}
