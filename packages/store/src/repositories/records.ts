import {
  checkRecord,
  type ChangeEntry,
  type ChangeNotice,
  type DkRecord,
  type Listed,
  type RecordRepository,
  type RecordType,
  type SetAside,
} from '@draagkracht/model';
import type { Changes } from '../changes.js';
import type { Engine, Tables } from '../tables.js';
import { append, entryOf, historyOf } from './acts.js';
import { rawOf, stepBack, type Raw } from './diff.js';
import { hasExpired, purge, recordStores } from './expiry.js';

/** What a repository of records needs beside its engine. */
export interface RecordsOptions {
  readonly types: readonly RecordType[];
  /** The clock, as an ISO instant; decides what has expired. */
  readonly now: () => string;
  readonly changes: Changes;
}

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

  async save(record: DkRecord): Promise<ChangeEntry> {
    const [entry] = await this.#saveAll([record]);
    return entry!;
  }

  async saveAll(records: readonly DkRecord[]): Promise<void> {
    await this.#saveAll(records);
  }

  async remove(id: string, who: string, at: string): Promise<ChangeEntry | undefined> {
    const entry = await this.#engine.write(recordStores, async (tables) => {
      await purge(tables, this.#options.now());
      const before = (await tables.records.get(id)) as Raw | undefined;
      return before && this.#replace(tables, before, undefined, who, at);
    });
    if (entry) this.#options.changes.tell([noticeOf(entry)]);
    return entry;
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
    if (undone) this.#options.changes.tell([noticeOf(undone.entry)]);
    return this.#readable(undone?.after);
  }

  history(recordId: string): Promise<readonly ChangeEntry[]> {
    return this.#engine.read(['log'], (tables) => historyOf(tables.log, recordId));
  }

  watch(listener: (notice: ChangeNotice) => void): () => void {
    return this.#options.changes.listen(listener);
  }

  async #saveAll(records: readonly DkRecord[]): Promise<ChangeEntry[]> {
    const ready = records.map((record) => this.#checked(record));
    const saved = await this.#engine.write(recordStores, async (tables) => {
      const now = this.#options.now();
      const [there] = await Promise.all([tables.records.getMany(ready.map(({ id }) => id)), purge(tables, now)]);
      const latest = new Map(
        ready.map(({ id }, i) => [id, hasExpired(there[i], now) ? undefined : (there[i] as Raw | undefined)]),
      );
      const entries = ready.map((record) => {
        const before = latest.get(record.id);
        if (before && before['type'] !== record.type)
          throw new TypeError(`save: ${record.id} is a ${String(before['type'])}, not a ${record.type}`);
        const entry = entryOf(before, rawOf(record), record.authorRole, record.updatedAt);
        latest.set(record.id, rawOf(record));
        tables.records.put(record);
        return entry;
      });
      return append(tables.log, entries);
    });
    this.#options.changes.tell(saved.map(noticeOf));
    return saved;
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
    const expiresAt = after ? undefined : before?.['expiresAt'];
    const [numbered] = await append(tables.log, [entry], typeof expiresAt === 'string' ? expiresAt : undefined);
    return numbered!;
  }

  #readable(raw: unknown): DkRecord | undefined {
    if (raw === undefined || hasExpired(raw, this.#options.now())) return undefined;
    const checked = checkRecord(raw, this.#options.types);
    return checked.ok ? checked.record : undefined;
  }

  #checked(record: DkRecord): DkRecord {
    const checked = checkRecord(record, this.#options.types);
    if (checked.ok) return checked.record;
    const { code, path } = checked.fault;
    throw new TypeError(`save: ${record.type} is no record that can be kept (${code}${path ? ` at ${path}` : ''})`);
  }
}

/** The record before its last entry; the times are those of now, so that undoing counts as the newest change. */
function asBefore(last: ChangeEntry, now: Raw | undefined, at: string): Raw | undefined {
  if (last.kind === 'create') return undefined;
  const back = stepBack(now ?? { id: last.recordId, type: last.type }, last.changes);
  return { ...back, ...(now?.['expiresAt'] === undefined ? {} : { expiresAt: now['expiresAt'] }), updatedAt: at };
}

const noticeOf = ({ type, recordId }: ChangeEntry): ChangeNotice => ({ kind: 'record', type, id: recordId });

function newestFirst(records: readonly DkRecord[]): DkRecord[] {
  const timed = records.map((record) => ({ record, time: Date.parse(record.updatedAt) }));
  return timed.sort((a, b) => b.time - a.time).map(({ record }) => record);
}
