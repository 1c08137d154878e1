import {
  checkRecord,
  DATASET,
  type ChangeEntry,
  type ChangeNotice,
  type DkRecord,
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
import type { Engine, Tables } from '../tables.js';
import { actsOf, append, entryOf, historyOf } from './acts.js';
import { stepBack, type Raw } from './diff.js';
import type { Done } from './done.js';
import { mergeEdits, type Prefer } from './edits.js';
import { forget, hasExpired, purge, recordStores } from './expiry.js';
import { bringOut, takeBack, type TakingBack } from './take-back.js';
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
    const { types, now } = this.#options;
    const ready = edits.map(({ record, basedOn }) => ({ record: recordToWrite(record, types), basedOn }));
    const { merged, entries } = await this.#engine.write(recordStores, async (tables) => {
      await purge(tables, now());
      const found = await mergeEdits(tables, ready, prefer);
      if (!found.ok) return { merged: found, entries: [] };
      const records = found.records.map((record) => recordToWrite(record, types));
      return { merged: found, entries: await writeRecords(tables, records, now()) };
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
    const undone = await this.#engine.write(recordStores, async (tables) => {
      await purge(tables, this.#options.now());
      const last = (await historyOf(tables.log, recordId)).at(-1);
      if (!last) return undefined;
      const now = (await tables.records.get(recordId)) as Raw | undefined;
      const after = asBefore(last, now, at);
      if (!now && !after) return undefined;
      return { entry: await this.#replace(tables, now, after, who, at), after };
    });
    if (undone) this.#did([undone.entry]);
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

  watch(listener: (notice: ChangeNotice) => void): () => void {
    return this.#options.changes.listen(listener);
  }

  async #saveAll(records: readonly DkRecord[]): Promise<ChangeEntry[]> {
    const { types, now } = this.#options;
    const ready = records.map((record) => recordToWrite(record, types));
    const saved = await this.#engine.write(recordStores, (tables) => writeRecords(tables, ready, now()));
    this.#did(saved);
    return saved;
  }

  async #removeAll(ids: readonly string[], who: string, at: string): Promise<ChangeEntry[]> {
    const removing = { who, at, now: this.#options.now() };
    const entries = await this.#engine.write(recordStores, (tables) => removeRecords(tables, ids, removing));
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
    const outcome = await this.#engine.write(everyAct, async (tables) => {
      await purge(tables, now());
      return work(tables, { who, at, types, now: now() });
    });
    if (outcome.ok) this.#options.changes.tell(outcome.act.entries.map(noticeOf));
    return outcome;
  }

  #did(entries: readonly ChangeEntry[]): void {
    this.#options.done.did(entries);
    this.#options.changes.tell(entries.map(noticeOf));
  }

  async #replace(
    tables: Tables,
    before: Raw | undefined,
    after: Raw | undefined,
    who: string,
    at: string,
  ): Promise<ChangeEntry> {
    const entry = entryOf(before, after, who, at);
    if (after) tables.records.put(after);
    else tables.records.delete(before);
    const [numbered] = await append(tables.log, [entry]);
    return numbered!;
  }

  #readable(raw: unknown): DkRecord | undefined {
    if (raw === undefined || hasExpired(raw, this.#options.now())) return undefined;
    const checked = checkRecord(raw, this.#options.types);
    return checked.ok ? checked.record : undefined;
  }
}

/** The record before its last entry; the times are those of now, so that undoing counts as the newest change. */
function asBefore(last: ChangeEntry, now: Raw | undefined, at: string): Raw | undefined {
  if (last.kind === 'create') return undefined;
  const back = stepBack(now ?? { id: last.recordId, type: last.type }, last.changes);
  return { ...back, ...(now?.['expiresAt'] === undefined ? {} : { expiresAt: now['expiresAt'] }), updatedAt: at };
}

const NOTHING: UndoOutcome = { ok: false, why: 'nothing', clashes: [] };

const noticeOf = ({ type, recordId }: ChangeEntry): ChangeNotice =>
  type === DATASET ? { kind: 'dataset', id: recordId } : { kind: 'record', type, id: recordId };

function newestFirst(records: readonly DkRecord[]): DkRecord[] {
  const timed = records.map((record) => ({ record, time: Date.parse(record.updatedAt) }));
  return timed.sort((a, b) => b.time - a.time).map(({ record }) => record);
}
