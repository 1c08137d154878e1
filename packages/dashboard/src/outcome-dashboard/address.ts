import { whereOf, withWhere, type Where } from './where.js';

/** The part of a window that is used. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/**
 * Where somebody is on the monitor, kept in the fragment of the address: a page can be bookmarked, sent to a colleague, and the button
 * "back" of the browser goes back. The fragment never reaches a server.
 */
export class Address {
  readonly #window: AddressWindow;
  readonly #namespace: () => string;
  readonly #moved = (): void => this.#led?.(this.read());
  #led: ((where: Where) => void) | undefined;

  constructor(namespace: () => string, page: AddressWindow = window) {
    this.#namespace = namespace;
    this.#window = page;
  }

  read(): Where {
    return whereOf(this.#window.location.hash, this.#namespace());
  }

  /** Writes where somebody is. @param step somebody went somewhere: "back" returns to where they were */
  write(where: Where, step: boolean): void {
    const { location, history } = this.#window;
    const hash = withWhere(location.hash, where, this.#namespace());
    if (hash === location.hash) return;
    const address = `${location.pathname}${location.search}${hash}`;
    // A page in a frame without an origin of its own may not touch its history; the monitor works without it.
    try {
      if (step) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }

  /** Calls back when the address leads elsewhere: a link, a bookmark, or "back". */
  follow(led: (where: Where) => void): void {
    this.#led = led;
    this.#window.addEventListener('popstate', this.#moved);
  }

  leave(): void {
    this.#led = undefined;
    this.#window.removeEventListener('popstate', this.#moved);
  }
}
