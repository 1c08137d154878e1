import type { Channel } from '../changes.js';
import type { Keyring } from './keyring.js';

/** What tabs say to one another about the lock. The key is one that cannot be taken out, and goes from memory to memory. */
type Said =
  | { readonly lock: 'shut' | 'changed' | 'active' }
  | { readonly lock: 'ask'; readonly id: string }
  | { readonly lock: 'key'; readonly id: string; readonly key: CryptoKey };

/** What is heard from other tabs. */
export interface LineEvents {
  /** Another tab set, changed or removed the lock. */
  changed(): void;
  /** Somebody is busy in another tab. */
  active(): void;
}

const isKey = (key: unknown): key is CryptoKey => typeof CryptoKey !== 'undefined' && key instanceof CryptoKey;

/**
 * The line between the tabs of one lock: shut in one is shut in all, and opened in one is opened in all, because a page that only
 * shows a tool has nowhere to ask for the phrase.
 */
export class LockLine {
  readonly #channel: Channel | undefined;
  readonly #keys: Keyring;
  readonly #events: LineEvents;

  constructor(channel: Channel | undefined, keys: Keyring, events: LineEvents) {
    this.#channel = channel;
    this.#keys = keys;
    this.#events = events;
    if (channel) channel.onmessage = ({ data }: MessageEvent) => this.#hear(data as Partial<Said> | null);
  }

  tell(lock: 'shut' | 'changed' | 'active'): void {
    this.#say({ lock });
  }

  /** Asks the others for the key of the seal that is there. */
  ask(): void {
    const { seal } = this.#keys;
    if (seal) this.#say({ lock: 'ask', id: seal.id });
  }

  /** Hands the key to the others. */
  hand(): void {
    const { key } = this.#keys;
    if (key) this.#say({ lock: 'key', ...key });
  }

  close(): void {
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
  }

  #say(said: Said): void {
    try {
      this.#channel?.postMessage(said);
    } catch {
      // A browser that does not let a key go to another tab; there the phrase is asked once more.
    }
  }

  #hear(said: Partial<Said> | null): void {
    const { seal, key, state } = this.#keys;
    if (said?.lock === 'shut') this.#keys.forget();
    else if (said?.lock === 'changed') this.#events.changed();
    else if (said?.lock === 'active') this.#events.active();
    else if (said?.lock === 'ask') {
      if (key?.id === said.id) this.hand();
    } else if (said?.lock === 'key' && seal && state === 'locked' && seal.id === said.id && isKey(said.key))
      this.#keys.open(seal, said.key);
  }
}
