import type { LockState } from '@draagkracht/model';
import type { Seal } from '../schema.js';

/** The key of a seal, in the memory of this window only. */
export interface OpenKey {
  readonly id: string;
  readonly key: CryptoKey;
}

const same = (a: Seal | undefined, b: Seal | undefined): boolean =>
  a?.id === b?.id && a?.minutes === b?.minutes && String(a?.wrapped) === String(b?.wrapped);

/** What this window knows of the lock: the seal it last saw, and its key when somebody said the phrase. */
export class Keyring {
  #seal: Seal | undefined;
  #key: OpenKey | undefined;
  readonly #listeners = new Set<(before: LockState) => void>();

  get seal(): Seal | undefined {
    return this.#seal;
  }

  /** The key that fits the seal. */
  get key(): OpenKey | undefined {
    return this.#key;
  }

  get state(): LockState {
    if (!this.#seal) return 'none';
    return this.#key ? 'unlocked' : 'locked';
  }

  /** Calls back after every change of state or seal. Returns the function that ends it. */
  listen(listener: (before: LockState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the device says now. A key that does not fit is forgotten. */
  see(seal: Seal | undefined): void {
    if (same(seal, this.#seal)) return;
    this.#set(seal, this.#key);
  }

  /** Somebody said the phrase of this seal, or made it. */
  open(seal: Seal, key: CryptoKey): void {
    this.#set(seal, { id: seal.id, key });
  }

  /** Forgets the key. */
  forget(): void {
    if (this.#key) this.#set(this.#seal, undefined);
  }

  #set(seal: Seal | undefined, key: OpenKey | undefined): void {
    const before = this.state;
    this.#seal = seal;
    this.#key = seal && key?.id === seal.id ? key : undefined;
    for (const listener of this.#listeners) listener(before);
  }
}
