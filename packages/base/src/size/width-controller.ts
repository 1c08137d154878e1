import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Controllers that came onto the page and were not measured yet. */
const unmeasured = new Set<WidthController>();

/**
 * Tells a chart how wide it is and how large its text. Before the first measurement `width` is the documented default, so a
 * first drawing never waits.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #width: number;
  #em = 16;

  constructor(host: ReactiveControllerHost & Element, standard = 640) {
    this.#host = host;
    this.#width = standard;
    host.addController(this);
  }

  /** CSS pixels, whole. */
  get width(): number {
    this.#measureAll();
    return this.#width;
  }

  /** Font size of the host in CSS pixels: text that people enlarge gets its room. */
  get em(): number {
    this.#measureAll();
    return this.#em;
  }

  hostConnected(): void {
    unmeasured.add(this);
    this.#observer = new ResizeObserver(() => {
      // In the next frame: a drawing within this one changes the height that is being observed, which Firefox reports as an error.
      if (this.#measure()) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    this.#observer?.disconnect();
  }

  /** The first chart that wants to draw measures all that wait: the page is laid out once, not once for each. */
  #measureAll(): void {
    if (!unmeasured.has(this)) return;
    for (const controller of unmeasured) controller.#measure();
    unmeasured.clear();
  }

  /** Whether anything changed. An element that takes no room keeps its last width. */
  #measure(): boolean {
    const width = this.#host.clientWidth || this.#width;
    const em = Number.parseFloat(getComputedStyle(this.#host).fontSize) || 16;
    const changed = width !== this.#width || em !== this.#em;
    this.#width = width;
    this.#em = em;
    return changed;
  }
}
