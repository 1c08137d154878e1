import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a chart how wide it is and how large its text. Before the first measurement `width` is the documented default, so a first drawing never waits. */
export class WidthController implements ReactiveController {
  /** CSS pixels, whole. */
  width: number;
  /** Font size of the host in CSS pixels: text that people enlarge gets its room. */
  em = 16;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, standard = 640) {
    this.#host = host;
    this.width = standard;
    host.addController(this);
  }

  hostConnected(): void {
    const now = Math.floor(this.#host.clientWidth);
    if (now > 0) this.width = now;
    this.em = this.#fontSize();
    this.#observer = new ResizeObserver(([entry]) => this.#measured(entry));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured(entry: ResizeObserverEntry | undefined): void {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    const em = this.#fontSize();
    if (width === 0 || (width === this.width && em === this.em)) return;
    this.width = width;
    this.em = em;
    this.#host.requestUpdate();
  }

  #fontSize(): number {
    return Number.parseFloat(getComputedStyle(this.#host).fontSize) || 16;
  }
}
