import {
  dashboardReading,
  fileLayout,
  monitorSetup,
  type DkRecord,
  type Edit,
  type FieldClash,
  type Storage,
} from '@draagkracht/model';

/** Types that are saved along the way and are no act of anybody: Ctrl+Z passes them over. */
export const alongTheWay: readonly string[] = [monitorSetup.type, dashboardReading.type, fileLayout.type];

/** What records were made from, and what of them could not be saved because it was changed elsewhere meanwhile. */
export class UnsavedEdits {
  /** The fields that stand in the way. */
  clashes: readonly FieldClash[] = [];
  readonly #bases = new WeakMap<DkRecord, DkRecord>();
  /** Records that were never saved: what is made from them is new too. */
  readonly #fresh = new WeakSet<DkRecord>();
  #edits: readonly Edit[] = [];

  /** A new record was made. */
  begun<New extends DkRecord>(record: New): New {
    this.#fresh.add(record);
    return record;
  }

  /** A record was made from another, which is how it was read. */
  made<Changed extends DkRecord>(record: Changed, old: DkRecord): Changed {
    if (this.#fresh.has(old)) this.#fresh.add(record);
    else this.#bases.set(record, this.#bases.get(old) ?? old);
    return record;
  }

  /** Saves; false when something was changed elsewhere in another way. Then nothing was written. */
  save(storage: Storage, records: readonly DkRecord[]): Promise<boolean> {
    return this.#save(
      storage,
      records.map((record) => ({ record, basedOn: this.#bases.get(record) })),
    );
  }

  /** Saves what clashed after all. */
  settle(storage: Storage, prefer: 'here' | 'there'): Promise<boolean> {
    return this.#save(storage, this.#edits, prefer);
  }

  async #save({ records }: Storage, edits: readonly Edit[], prefer?: 'here' | 'there'): Promise<boolean> {
    const outcome = await records.saveEdits(edits, prefer);
    this.clashes = outcome.ok ? [] : outcome.clashes;
    this.#edits = outcome.ok ? [] : edits;
    if (outcome.ok)
      for (const { record } of edits) {
        // It is kept now: what is made from it is based on it.
        this.#bases.delete(record);
        this.#fresh.delete(record);
      }
    return outcome.ok;
  }
}
