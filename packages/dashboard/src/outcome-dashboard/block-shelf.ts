import type { SeriesBlock } from '@draagkracht/model';

/** The figures at hand: all of a file that was just read, or those fetched from the device so far. */
export class BlockShelf {
  readonly #blocks = new Map<string, SeriesBlock | undefined>();
  readonly #coming = new Set<string>();
  #whole = false;
  /** Rises when the figures of another data set come in the place of these. */
  #turn = 0;

  /** True when every figure of the file is here, so that it can be written as a whole. */
  get isWhole(): boolean {
    return this.#whole;
  }

  /** The figures of a whole file in the place of what was there. */
  replace(blocks: readonly SeriesBlock[]): void {
    this.clear();
    for (const block of blocks) this.#blocks.set(block.indicatorId, block);
    this.#whole = true;
  }

  clear(): void {
    this.#blocks.clear();
    this.#coming.clear();
    this.#turn++;
    this.#whole = false;
  }

  all(): SeriesBlock[] {
    return [...this.#blocks.values()].filter((block) => block !== undefined);
  }

  get(indicatorId: string): SeriesBlock | undefined {
    return this.#blocks.get(indicatorId);
  }

  /** Whether it is known what there is of an indicator: its figures, or that there are none. */
  knows(indicatorId: string): boolean {
    return this.#whole || this.#blocks.has(indicatorId);
  }

  /**
   * Has figures fetched, once. What is not there is remembered too, so that nobody waits for it; what comes after another data set took
   * the place of this one is let go.
   * @returns whether something came
   */
  async fetch(indicatorId: string, fetching: () => Promise<SeriesBlock | undefined>): Promise<boolean> {
    if (this.knows(indicatorId) || this.#coming.has(indicatorId)) return false;
    const turn = this.#turn;
    this.#coming.add(indicatorId);
    const block = await fetching();
    if (turn !== this.#turn) return false;
    this.#coming.delete(indicatorId);
    this.put(indicatorId, block);
    return true;
  }

  /** Keeps what was found; `undefined` is remembered too, so that nobody waits for it. */
  put(indicatorId: string, block: SeriesBlock | undefined): void {
    this.#blocks.set(indicatorId, block);
  }
}
