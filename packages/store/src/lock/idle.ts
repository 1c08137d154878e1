import { LOCK_WARNING_SECONDS } from '@draagkracht/model';

/** What counting the quiet minutes takes. */
export interface IdleOptions {
  /** The clock, as an ISO instant. */
  readonly now: () => string;
  /** Runs something after so many milliseconds. Returns the function that prevents it. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  /** It is nearly quiet for too long, or no longer so. */
  readonly onSoon: () => void;
  /** It has been quiet for too long. */
  readonly onIdle: () => void;
}

const MINUTE = 60_000;
const WARNING = LOCK_WARNING_SECONDS * 1000;
/** Somebody who is warned has at least so long to answer (WCAG 2.2.1). */
const LEAST = 20_000;

/**
 * Counts minutes without activity, and tells when the last of them begins. A device that sleeps stops its timers, so the clock is asked as
 * well: at every `check`, which comes before anything is read, and whenever somebody is there.
 */
export class Idle {
  readonly #options: IdleOptions;
  #last = 0;
  #limit = 0;
  #soon = false;
  #cancel: (() => void) | undefined;

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  /** Whether it is nearly quiet for too long. */
  get soon(): boolean {
    return this.#soon;
  }

  /** Begins to count anew. */
  start(minutes: number): void {
    this.stop();
    this.#limit = minutes * MINUTE;
    this.#last = this.#time();
    this.#wait();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#tell(false);
  }

  /** Somebody is there. Whoever comes too late finds it locked: a device that wakes was perhaps taken up by another. */
  touch(): void {
    this.check();
    this.vouched();
  }

  /** Somebody is there in another window, which looks at the clock itself. */
  vouched(): void {
    this.#last = this.#time();
    if (!this.#soon) return;
    this.#tell(false);
    this.#cancel?.();
    this.#wait();
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
    const left = this.#left();
    this.#cancel = this.#options.schedule(() => this.#look(), this.#soon ? left : left - WARNING);
  }

  #look(): void {
    const left = this.#left();
    // A window that is out of sight has its timers called up to a minute late: even so there is time to answer.
    if (!this.#soon && left <= WARNING && left > -MINUTE) {
      this.#last += Math.max(0, LEAST - left);
      this.#tell(true);
    }
    if (this.#left() <= 0) this.#end();
    else this.#wait();
  }

  #tell(soon: boolean): void {
    if (soon === this.#soon) return;
    this.#soon = soon;
    this.#options.onSoon();
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
