import type { LoggedAct, MergeChoice, MergeDone, MergePort, MergePreview } from '@draagkracht/model';
import type { Engine } from '../tables.js';
import type { Merging, MergingOptions } from './merging.js';

/** Merging that is fetched when it is first asked for: hardly any page on which something is kept ever merges a file. */
export class LateMerging implements MergePort {
  readonly #make: () => Promise<Merging>;
  #merging: Promise<Merging> | undefined;

  constructor(engine: Engine, options: MergingOptions) {
    this.#make = async () => {
      const { Merging: Made } = await import('./merging.js');
      return new Made(engine, options);
    };
  }

  async preview(text: string): Promise<MergePreview> {
    return (await this.#fetched()).preview(text);
  }

  async merge(
    text: string,
    choices: Readonly<Record<string, MergeChoice>>,
    who: string,
    at: string,
  ): Promise<MergeDone> {
    return (await this.#fetched()).merge(text, choices, who, at);
  }

  async last(): Promise<LoggedAct | undefined> {
    return (await this.#fetched()).last();
  }

  /** What could not be fetched is asked for again the next time. */
  #fetched(): Promise<Merging> {
    this.#merging ??= this.#make().catch((error: unknown) => {
      this.#merging = undefined;
      throw error;
    });
    return this.#merging;
  }
}
