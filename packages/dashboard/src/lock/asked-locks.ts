import type { LockPort } from '@draagkracht/model';

/** What is looked at of a lock to ask before it shuts. */
export type AskedLock = Pick<LockPort, 'state' | 'closing' | 'touch' | 'onChange' | 'onClosing'>;

/** Locks an element of the page asks for itself, with how many do. */
const spokenFor = new WeakMap<AskedLock, number>();

/** An element asks before this lock shuts; whoever asks for the page leaves it alone. Returns the function that ends it. */
export function speakFor(lock: AskedLock): () => void {
  const count = (by: 1 | -1): void => void spokenFor.set(lock, (spokenFor.get(lock) ?? 0) + by);
  count(1);
  return () => count(-1);
}

/** Several locks looked at as one: tools of several namespaces on a page each have their own. */
export class AskedLocks implements AskedLock {
  readonly #locks = new Map<AskedLock, number>();
  readonly #changes = new Set<() => void>();
  readonly #closings = new Set<() => void>();

  get state(): LockPort['state'] {
    const states = [...this.#locks.keys()].map(({ state }) => state);
    return states.find((state) => state === 'unlocked') ?? states[0] ?? 'none';
  }

  /** Whether any of them is about to shut for which nobody else asks. */
  get closing(): boolean {
    return [...this.#locks.keys()].some((lock) => lock.closing && !spokenFor.get(lock));
  }

  get size(): number {
    return this.#locks.size;
  }

  touch(): void {
    for (const lock of this.#locks.keys()) lock.touch();
  }

  onChange(listener: () => void): () => void {
    this.#changes.add(listener);
    return () => this.#changes.delete(listener);
  }

  onClosing(listener: () => void): () => void {
    this.#closings.add(listener);
    return () => this.#closings.delete(listener);
  }

  /** One more that is followed; the same twice is one. Returns the function that ends it. */
  add(lock: AskedLock): () => void {
    this.#locks.set(lock, (this.#locks.get(lock) ?? 0) + 1);
    const tell = (listeners: ReadonlySet<() => void>) => () => {
      for (const listener of listeners) listener();
    };
    const ends = [lock.onChange(tell(this.#changes)), lock.onClosing(tell(this.#closings))];
    tell(this.#changes)();
    return () => {
      for (const end of ends) end();
      const users = (this.#locks.get(lock) ?? 1) - 1;
      if (users > 0) this.#locks.set(lock, users);
      else this.#locks.delete(lock);
      tell(this.#changes)();
    };
  }
}
