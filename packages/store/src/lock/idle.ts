/** What counting the quiet minutes takes. */
export interface IdleOptions {
  /** The clock, as an ISO instant. */
  readonly now: () => string;
  /** Runs something after so many milliseconds. Returns the function that prevents it. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  /** It has been quiet for too long. */
  readonly onIdle: () => void;
}

const MINUTE = 60_000;

/**
 * Counts minutes without activity. A device that sleeps stops its timers, so the clock is asked as well: at every `check`,
 * which comes before anything is read.
 */
export class Idle {
  readonly #options: IdleOptions;
  #last = 0;
  #limit = 0;
  #cancel: (() => void) | undefined;

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  /** Begins to count anew. */
  start(minutes: number): void {
    this.stop();
    this.#limit = minutes * MINUTE;
    this.touch();
    this.#wait();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Somebody is there. */
  touch(): void {
    this.#last = this.#time();
  }

  /** Looks whether it has been quiet for too long. */
  check(): void {
    if (this.#cancel && this.#left() <= 0) this.#end();
  }

  #end(): void {
    this.stop();
    this.#options.onIdle();
  }

  #wait(): void {
    this.#cancel = this.#options.schedule(() => {
      if (this.#left() <= 0) this.#end();
      else this.#wait();
    }, this.#left());
  }

  /** A clock that was set back gives no extra time beyond the limit. */
  #left(): number {
    this.#last = Math.min(this.#last, this.#time());
    return this.#last + this.#limit - this.#time();
  }

  #time(): number {
    return Date.parse(this.#options.now());
  }
}
