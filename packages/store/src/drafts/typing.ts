/** The part of the browser's locks that is used. */
export type TypingLocks = Pick<LockManager, 'query' | 'request'>;

const nameOf = (key: string): string => `draagkracht-draft ${key}`;

/**
 * Which drafts somebody has open. A tab holds a lock of the browser while it types in a draft; when the tab goes, however it goes, the
 * browser lets the lock go. The name of a draft says nothing of what is in it.
 */
export class Typing {
  readonly #locks: TypingLocks | 'alone' | undefined;
  readonly #own = new Map<string, () => void>();

  /** @param locks `alone`: no other tab can have anything of this open; absent: that cannot be known. */
  constructor(locks: TypingLocks | 'alone' | undefined) {
    this.#locks = locks;
  }

  /** Somebody types in it here. */
  hold(key: string): void {
    if (this.#own.has(key)) return;
    const until = new Promise<void>((release) => this.#own.set(key, release));
    if (this.#locks === 'alone') return;
    // A page that is being left is refused the lock; its draft is nobody's then, which is right.
    void this.#locks?.request(nameOf(key), () => until).catch(() => undefined);
  }

  /** Nobody types in it here any more. */
  release(key: string): void {
    this.#own.get(key)?.();
    this.#own.delete(key);
  }

  /** Tells of a draft whether anybody has it open, or had when this was asked; `undefined` where the browser cannot say. */
  async look(): Promise<(key: string) => boolean | undefined> {
    const own = new Set(this.#own.keys());
    const held = await this.#held();
    return (key) => own.has(key) || this.#own.has(key) || (held ? held.has(nameOf(key)) : undefined);
  }

  close(): void {
    for (const key of this.#own.keys()) this.release(key);
  }

  async #held(): Promise<ReadonlySet<string> | undefined> {
    if (this.#locks === 'alone') return new Set();
    const asked = await this.#locks?.query().catch(() => undefined);
    return asked && new Set(asked.held?.map(({ name }) => name ?? ''));
  }
}
