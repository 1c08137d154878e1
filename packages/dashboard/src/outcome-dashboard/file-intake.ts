import type { Intake, IntakeOptions } from './desk.js';

/** Reads files one at a time: a newer reading ends the one that is going on. */
export class FileIntake {
  readonly #read: (file: File, options: IntakeOptions) => Promise<Intake>;
  #abort: AbortController | undefined;

  constructor(read: (file: File, options: IntakeOptions) => Promise<Intake>) {
    this.#read = read;
  }

  /**
   * Reads a file.
   * @param period overrules what the file says.
   * @param onProgress is told the share that was read, beginning with 0, for as long as this is the latest reading.
   * @returns `undefined` when the reading was stopped.
   */
  async read(file: File, period: string | undefined, onProgress: (share: number) => void): Promise<Intake | undefined> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    const tell = (share: number): void => {
      if (!abort.signal.aborted) onProgress(share);
    };
    tell(0);
    let intake: Intake | undefined;
    try {
      intake = await this.#read(file, { period, onProgress: tell, signal: abort.signal });
    } catch (cause) {
      if (!abort.signal.aborted) throw cause;
    }
    return abort.signal.aborted ? undefined : intake;
  }

  stop(): void {
    this.#abort?.abort();
  }
}
