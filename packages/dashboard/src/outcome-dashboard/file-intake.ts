import type { Following } from './desk.js';

/** Does one reading at a time: a newer one ends the one that is going on. */
export class FileIntake {
  #abort: AbortController | undefined;

  /**
   * Reads.
   * @param onProgress is told the share that was read, beginning with 0, for as long as this is the latest reading.
   * @returns `undefined` when the reading was stopped.
   */
  async read<T>(
    reading: (following: Following) => Promise<T>,
    onProgress: (share: number) => void,
  ): Promise<T | undefined> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    const tell = (share: number): void => {
      if (!abort.signal.aborted) onProgress(share);
    };
    tell(0);
    let read: T | undefined;
    try {
      read = await reading({ onProgress: tell, signal: abort.signal });
    } catch (cause) {
      if (!abort.signal.aborted) throw cause;
    }
    return abort.signal.aborted ? undefined : read;
  }

  stop(): void {
    this.#abort?.abort();
  }
}
