import type { DkRecord, LoggedAct, RecordRepository } from '@draagkracht/model';

/** The part of a repository that an element with records uses. */
export type RecordKeeper = Pick<
  RecordRepository,
  'list' | 'save' | 'saveAll' | 'remove' | 'removeAll' | 'undo' | 'acts' | 'undoAct' | 'watch'
>;

/**
 * Records held by the element itself, for a page on which nobody offers storage. They are gone with the page. The whole of
 * `RecordRepository` lives in the store room; this is the little that one element needs of it.
 */
export class HeldRecords implements RecordKeeper {
  readonly #records = new Map<string, DkRecord>();
  readonly #before = new Map<string, DkRecord | undefined>();
  /** The records of the last act in which a record was saved or taken back, by its id. */
  readonly #acts = new Map<string, LoggedAct>();
  #seq = 0;

  /** Whether anything was ever kept here. */
  get used(): boolean {
    return this.#seq > 0;
  }

  async list(type: string): ReturnType<RecordKeeper['list']> {
    const records = [...this.#records.values()].filter((record) => record.type === type);
    return { records: records.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)), setAside: [] };
  }

  async save(record: DkRecord): ReturnType<RecordKeeper['save']> {
    const kind = this.#records.has(record.id) ? 'update' : 'create';
    this.#put(record.id, record);
    return {
      seq: this.#seq,
      act: String(this.#seq),
      recordId: record.id,
      type: record.type,
      kind,
      who: record.authorRole,
      at: record.updatedAt,
      changes: [],
    };
  }

  async saveAll(records: readonly DkRecord[]): Promise<void> {
    const entries = await Promise.all(records.map((record) => this.save(record)));
    this.#together(entries);
  }

  async acts({ recordId = '' }: Parameters<RecordKeeper['acts']>[0]): ReturnType<RecordKeeper['acts']> {
    const act = this.#acts.get(recordId);
    return act ? [act] : [];
  }

  async undoAct(id: string): ReturnType<RecordKeeper['undoAct']> {
    const act = [...this.#acts.values()].find((one) => one.id === id);
    if (!act) return { ok: false, why: 'unknown', clashes: [] };
    for (const { recordId } of act.entries) await this.undo(recordId);
    return { ok: true, act: this.#together(act.entries) };
  }

  async remove(id: string, who: string, at: string): ReturnType<RecordKeeper['remove']> {
    const record = this.#records.get(id);
    if (!record) return undefined;
    this.#put(id, undefined);
    return {
      seq: this.#seq,
      act: String(this.#seq),
      recordId: id,
      type: record.type,
      kind: 'remove',
      who,
      at,
      changes: [],
    };
  }

  async removeAll(ids: readonly string[], who: string, at: string): Promise<void> {
    const entries = await Promise.all(ids.map((id) => this.remove(id, who, at)));
    this.#together(entries.filter((entry) => entry !== undefined));
  }

  async undo(id: string): ReturnType<RecordKeeper['undo']> {
    if (this.#before.has(id)) this.#put(id, this.#before.get(id));
    return this.#records.get(id);
  }

  watch(): () => void {
    return () => undefined;
  }

  #together(entries: LoggedAct['entries']): LoggedAct {
    const act: LoggedAct = { id: String(this.#seq), at: entries[0]?.at ?? '', who: entries[0]?.who ?? '', entries };
    for (const { recordId } of entries) this.#acts.set(recordId, act);
    return act;
  }

  #put(id: string, record: DkRecord | undefined): void {
    this.#before.set(id, this.#records.get(id));
    if (record) this.#records.set(id, record);
    else this.#records.delete(id);
    this.#seq++;
  }
}
