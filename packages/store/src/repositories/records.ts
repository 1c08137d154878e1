import {
  checkRecord,
  DATASET,
  type ChangeEntry,
  type ChangeNotice,
  type DkRecord,
  type Expired,
  type Expiring,
  type Listed,
  type ActsAsked,
  type Edit,
  type EditOutcome,
  type LoggedAct,
  type RecordRepository,
  type RecordType,
  type RemovedRecord,
  type SetAside,
  type UndoOutcome,
} from '@draagkracht/model';
import type { Changes } from '../changes.js';
import type { StoreName } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import { actsOf, historyOf } from './acts.js';
import type { Done } from './done.js';
import { mergeEdits, type Prefer } from './edits.js';
import { expiringBy, forget, hasExpired, recordStores, writeTidied } from './expiry.js';
import { bringOut, oneStepBack, takeBack, type TakingBack } from './take-back.js';
import { removedIds, removedRecords } from './trash.js';
import { recordToWrite, removeRecords, writeRecords } from './writing.js';

/** What a repository of records needs beside its engine. */
export interface RecordsOptions {
  readonly types: readonly RecordType[];
  /** The clock, as an ISO instant; decides what has expired. */
  readonly now: () => string;
  readonly changes: Changes;
  /** What was done on this page. */
  readonly done: Done;
}

/** What taking an act back is opened for: data sets go into the trash and come out of it, their figures stay where they are. */
const everyAct = ['records', 'log', 'datasets', 'drafts'] as const;

/** Records of any type over any engine; see the port for what is promised. */
export class Records implements RecordRepository {
  readonly #engine: Engine;
  readonly #options: RecordsOptions;

  constructor(engine: Engine, options: RecordsOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  async get(id: string): Promise<DkRecord | undefined> {
    return this.#readable(await this.#engine.read(['records'], (tables) => tables.records.get(id)));
  }

  async list(type: string): Promise<Listed> {
    const rows = await this.#engine.read(['records'], (tables) => tables.records.of(type));
    const { types, now } = this.#options;
    const at = now();
    const records: DkRecord[] = [];
    const setAside: SetAside[] = [];
    for (const raw of rows) {
      if (hasExpired(raw, at)) continue;
      const checked = checkRecord(raw, types);
      if (checked.ok) records.push(checked.record);
      else setAside.push({ key: (raw as { id: string }).id, fault: checked.fault, raw });
    }
    return { records: newestFirst(records), setAside };
  }

  async getMany(ids: readonly string[]): Promise<readonly (DkRecord | undefined)[]> {
    const rows = await this.#engine.read(['records'], (tables) => tables.records.getMany(ids));
    return rows.map((raw) => this.#readable(raw));
  }

  async save(record: DkRecord): Promise<ChangeEntry> {
    const [entry] = await this.#saveAll([record]);
    return entry!;
  }

  async saveAll(records: readonly DkRecord[]): Promise<void> {
    await this.#saveAll(records);
  }

  async saveEdits(edits: readonly Edit[], prefer?: Prefer): Promise<EditOutcome> {
    const { types } = this.#options;
    const ready = edits.map(({ record, basedOn }) => ({ record: recordToWrite(record, types), basedOn }));
    const { merged, entries } = await this.#tidied(recordStores, async (tables) => {
      const found = await mergeEdits(tables, ready, prefer);
      if (!found.ok) return { merged: found, entries: [] };
      const records = found.records.map((record) => recordToWrite(record, types));
      return { merged: found, entries: await writeRecords(tables, records) };
    });
    this.#did(entries);
    return merged;
  }

  async remove(id: string, who: string, at: string): Promise<ChangeEntry | undefined> {
    const [entry] = await this.#removeAll([id], who, at);
    return entry;
  }

  async removeAll(ids: readonly string[], who: string, at: string): Promise<void> {
    await this.#removeAll(ids, who, at);
  }

  async undo(recordId: string, who: string, at: string): Promise<DkRecord | undefined> {
    const { types, now } = this.#options;
    const undone = await this.#tidied(recordStores, (tables) =>
      oneStepBack(tables, recordId, { who, at, types, now: now() }),
    );
    if (undone) this.#did(undone.entries);
    return this.#readable(undone?.after);
  }

  history(recordId: string): Promise<readonly ChangeEntry[]> {
    return this.#engine.read(['log'], (tables) => historyOf(tables.log, recordId));
  }

  acts(asked: ActsAsked): Promise<readonly LoggedAct[]> {
    return this.#engine.read(['log'], (tables) => actsOf(tables.log, asked));
  }

  async undoAct(act: string, who: string, at: string): Promise<UndoOutcome> {
    const outcome = await this.#takeBack(who, at, (tables, taking) => takeBack(tables, act, taking));
    if (outcome.ok) this.#options.done.did(outcome.act.entries);
    return outcome;
  }

  async undoLast(who: string, at: string, skip: readonly string[] = []): Promise<UndoOutcome> {
    const { done } = this.#options;
    for (let act = done.last(skip); act !== undefined; act = done.last(skip)) {
      const last = act;
      const outcome = await this.#takeBack(who, at, (tables, taking) => takeBack(tables, last, taking));
      if (outcome.ok) done.tookBack(outcome.act.id);
      if (outcome.ok || outcome.why === 'clash') return outcome;
    }
    return NOTHING;
  }

  async redoLast(who: string, at: string): Promise<UndoOutcome> {
    const { done } = this.#options;
    const act = done.lastUndone();
    if (act === undefined) return NOTHING;
    const outcome = await this.#takeBack(who, at, (tables, taking) => takeBack(tables, act, taking));
    if (outcome.ok) done.didAgain(outcome.act.entries);
    return outcome;
  }

  removed({ most }: { readonly most: number }): Promise<readonly RemovedRecord[]> {
    const { types, now } = this.#options;
    return this.#engine.read(recordStores, (tables) => removedRecords(tables, { types, now: now(), most }));
  }

  async restore(recordId: string, who: string, at: string): Promise<UndoOutcome> {
    const outcome = await this.#takeBack(who, at, (tables, taking) => bringOut(tables, recordId, taking));
    if (outcome.ok) this.#options.done.did(outcome.act.entries);
    return outcome;
  }

  async forget(recordIds?: readonly string[]): Promise<void> {
    const gone = await this.#engine.write(recordStores, async (tables) => {
      const all = await removedIds(tables);
      const ids = recordIds ? all.filter((id) => recordIds.includes(id)) : all;
      for (const id of ids) await forget(tables, id);
      return ids;
    });
    this.#options.changes.tell(gone.map((id) => ({ kind: 'record', id })));
  }

  async expire(now: string): Promise<Expired> {
    return this.#tidied(
      recordStores,
      async (_tables, expired) => expired,
      () => now,
    );
  }

  expiring(until: string): Promise<readonly Expiring[]> {
    return this.#engine.read(['records'], (tables) => expiringBy(tables, this.#options.now(), until));
  }

  watch(listener: (notice: ChangeNotice) => void): () => void {
    return this.#options.changes.listen(listener);
  }

  async #saveAll(records: readonly DkRecord[]): Promise<ChangeEntry[]> {
    const ready = records.map((record) => recordToWrite(record, this.#options.types));
    const saved = await this.#tidied(recordStores, (tables) => writeRecords(tables, ready));
    this.#did(saved);
    return saved;
  }

  async #removeAll(ids: readonly string[], who: string, at: string): Promise<ChangeEntry[]> {
    const { types, now } = this.#options;
    const removing = { who, at, now: now(), types };
    const entries = await this.#tidied(recordStores, (tables) => removeRecords(tables, ids, removing));
    this.#did(entries);
    return entries;
  }

  /** Takes back or brings back in one transaction, and tells of it. */
  async #takeBack(
    who: string,
    at: string,
    work: (tables: Tables, taking: TakingBack) => Promise<UndoOutcome>,
  ): Promise<UndoOutcome> {
    const { types, now } = this.#options;
    const outcome = await this.#tidied(everyAct, (tables) => work(tables, { who, at, types, now: now() }));
    if (outcome.ok) this.#options.changes.tell(outcome.act.entries.map(noticeOf));
    return outcome;
  }

  #did(entries: readonly ChangeEntry[]): void {
    this.#options.done.did(entries);
    this.#options.changes.tell(entries.map(noticeOf));
  }

  #tidied<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables, expired: Expired) => Promise<Result>,
    now: () => string = this.#options.now,
  ): Promise<Result> {
    return writeTidied(this.#engine, stores, { ...this.#options, now }, work);
  }

  #readable(raw: unknown): DkRecord | undefined {
    if (raw === undefined || hasExpired(raw, this.#options.now())) return undefined;
    const checked = checkRecord(raw, this.#options.types);
    return checked.ok ? checked.record : undefined;
  }
}

const NOTHING: UndoOutcome = { ok: false, why: 'nothing', clashes: [] };

const noticeOf = ({ type, recordId }: ChangeEntry): ChangeNotice =>
  type === DATASET ? { kind: 'dataset', id: recordId } : { kind: 'record', type, id: recordId };

function newestFirst(records: readonly DkRecord[]): DkRecord[] {
  const timed = records.map((record) => ({ record, time: Date.parse(record.updatedAt) }));
  return timed.sort((a, b) => b.time - a.time).map(({ record }) => record);
}
