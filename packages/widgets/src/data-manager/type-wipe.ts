import type { RecordRepository } from '@draagkracht/model';

/** So many seconds after wiping one kind it can still be taken back. */
export const TYPE_HELD_SECONDS = 10;

/** The part of a repository that wiping one kind takes. */
export type WipingRecords = Pick<RecordRepository, 'acts' | 'forget' | 'list' | 'removeAll' | 'undoAct'>;

/** What was wiped and can be taken back for a while. */
interface Held {
  readonly records: WipingRecords;
  readonly act: string;
  readonly ids: readonly string[];
}

/**
 * Wiping all records of a type, with those that mean nothing without them. They are removed at once; after a while, or when the page lets go, they leave the history too, so that
 * nothing of them stays but what their type says remains.
 */
export class TypeWipe {
  #held: Held | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ended: () => void;

  /** @param ended is called when it cannot be taken back any more */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  /** Whether it can still be taken back. */
  get held(): boolean {
    return this.#held !== undefined;
  }

  /** In one act, which is taken back as one. @param at ISO instant @returns how many were wiped */
  async wipe(records: WipingRecords, types: readonly string[], who: string, at: string): Promise<number> {
    await this.finish();
    const all = await Promise.all(types.map((type) => records.list(type)));
    const ids = all.flatMap(({ records: there, setAside }) => [
      ...there.map(({ id }) => id),
      ...setAside.map(({ key }) => key),
    ]);
    if (ids.length === 0) return 0;
    await records.removeAll(ids, who, at);
    const acts = await records.acts({ most: 1, recordId: ids[0] });
    this.#held = { records, act: acts[0]?.id ?? '', ids };
    this.#timer = setTimeout(() => void this.finish().then(this.#ended), TYPE_HELD_SECONDS * 1000);
    return ids.length;
  }

  /** Takes it back. @returns false when something was changed since, or when it is too late */
  async unwipe(who: string, at: string): Promise<boolean> {
    const held = this.#release();
    return held !== undefined && (await held.records.undoAct(held.act, who, at)).ok;
  }

  /** Lets go of what was wiped: from now on it is gone, from the history too. */
  async finish(): Promise<void> {
    const held = this.#release();
    await held?.records.forget(held.ids);
  }

  #release(): Held | undefined {
    clearTimeout(this.#timer);
    const held = this.#held;
    this.#held = undefined;
    return held;
  }
}
