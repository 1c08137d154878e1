import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { untilNextMinute } from './time-box.view.js';

/** A quiet clock: it runs until it is paused, and tells its element once a minute. It stops when the element leaves the page. */
export class TimeBox implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => number;
  #before = 0;
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now milliseconds, from any beginning. */
  constructor(host: ReactiveControllerHost, now: () => number) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** Whether it runs. */
  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** Milliseconds it has run. */
  get elapsed(): number {
    return this.#before + (this.#since === undefined ? 0 : Math.max(0, this.#now() - this.#since));
  }

  /** Begins, or goes on. */
  start(): void {
    this.#since ??= this.#now();
    this.#tick();
  }

  /** Stands still, and remembers. */
  pause(): void {
    this.#before = this.elapsed;
    this.#since = undefined;
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
  }

  #tick(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tick(), untilNextMinute(this.elapsed));
    this.#host.requestUpdate();
  }
}
