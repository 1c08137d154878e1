/** What is told that a part has come. */
interface Host {
  requestUpdate(): unknown;
}

/**
 * A part of an element that most visits never need, fetched when it is first asked for. Until it is there, and also when it
 * cannot be had, the element does without: what the page holds itself stays in sight.
 */
export class Late<T> {
  /** Settles when what was asked for has come, or has not. */
  arrival: Promise<void> = Promise.resolve();
  /** Whether the last attempt to fetch it came to nothing. */
  failed = false;
  /** The part if it has come; looking here asks for nothing. */
  here: T | undefined;
  #asked = false;
  readonly #host: Host;
  readonly #fetch: () => Promise<T>;

  constructor(host: Host, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Whether the part has come. */
  get has(): boolean {
    return this.here !== undefined;
  }

  /** The part, or `undefined` while it is on its way; the element is updated when it has come. */
  get part(): T | undefined {
    if (!this.#asked) {
      this.#asked = true;
      this.arrival = this.#fetch().then(
        (part) => {
          this.here = part;
          this.failed = false;
          this.#host.requestUpdate();
        },
        // A bundle that was replaced on the server has no such part any more, or the network is gone; asking again may find it.
        () => {
          this.#asked = false;
          if (this.failed) return;
          this.failed = true;
          this.#host.requestUpdate();
        },
      );
    }
    return this.here;
  }

  /** Asks for the part and waits for it; `undefined` when it cannot be had. */
  async come(): Promise<T | undefined> {
    void this.part;
    await this.arrival;
    return this.here;
  }
}
