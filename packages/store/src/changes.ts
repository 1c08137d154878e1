import type { ChangeNotice } from '@draagkracht/model';

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/** More notices than this in one go say the same as "look again at everything". */
const MANY = 100;

const kinds = new Set<unknown>(['record', 'dataset', 'wiped', 'restored', 'expired']);
const isNotice = (message: unknown): message is ChangeNotice =>
  typeof message === 'object' && message !== null && kinds.has((message as ChangeNotice).kind);

/** Tells every listener on this page, and through a channel those of other tabs, what changed. It never polls. */
export class Changes {
  readonly #channel: Channel | undefined;
  readonly #listeners = new Set<(notice: ChangeNotice) => void>();

  /** @param channel to the other tabs; without one only this page is told. */
  constructor(channel?: Channel) {
    this.#channel = channel;
    if (channel)
      channel.onmessage = ({ data }: MessageEvent) => {
        for (const notice of Array.isArray(data) ? data.filter(isNotice) : []) this.tellHere(notice);
      };
  }

  /** Calls back on every change. Returns the function that ends it. */
  listen(listener: (notice: ChangeNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells everybody; a great many changes at once are told as `restored`. */
  tell(notices: readonly ChangeNotice[]): void {
    const told: readonly ChangeNotice[] = notices.length > MANY ? [{ kind: 'restored' }] : notices;
    if (told.length > 0) this.#channel?.postMessage(told);
    for (const notice of told) this.tellHere(notice);
  }

  /** Tells this page alone: the other tabs see for themselves that the database is gone. */
  tellHere(notice: ChangeNotice): void {
    for (const listener of this.#listeners)
      try {
        listener(notice);
      } catch (error) {
        // One listener that fails must not keep the news from the others; its error is still reported by the page.
        queueMicrotask(() => {
          throw error;
        });
      }
  }

  close(): void {
    this.#listeners.clear();
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
  }
}
