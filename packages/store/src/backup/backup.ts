import type {
  BackupPort,
  FileStanding,
  LockPort,
  RecordType,
  Rehearsal,
  RestorePreview,
  StoredSummary,
} from '@draagkracht/model';
import type { Changes } from '../changes.js';
import type { DiskKeeper } from '../platform.js';
import type { Done } from '../repositories/done.js';
import { inUse } from '../repositories/stored-dataset.js';
import { writeTidied } from '../repositories/expiry.js';
import { storeNames } from '../schema.js';
import type { Engine } from '../tables.js';
import { readBackup, writeBackup } from './backup-file.js';
import { Held, heldStores, holdAll, putBack, type HeldContent } from './held.js';
import { isEmpty, madeStores, rememberFile, standingOf } from './file-made.js';
import { bringBack, plan, prepare, type Bringing, type Plan, type Prepared } from './bring-back.js';
import { sorted, takeOut } from './take-out.js';

/** What backing up needs beside its engine. */
export interface BackupOptions {
  readonly types: readonly RecordType[];
  /** The clock, as an ISO instant. */
  readonly now: () => string;
  readonly changes: Changes;
  /** What was done on this page. */
  readonly done: Done;
  /** Says how many bytes are in use and whether they are kept under pressure; absent for memory. */
  readonly keeper?: DiskKeeper | undefined;
  /** The lock, where there can be one. */
  readonly lock?: Pick<LockPort, 'state'> | undefined;
}

const nothing = { added: 0, updated: 0, unchanged: 0, datasets: 0, setAside: 0, rejected: [] };

function previewOf(planned: Plan, { content, rejected }: Prepared, exportedAt: string): RestorePreview {
  const added = planned.records.filter(({ before }) => before === undefined).length;
  const updated = planned.records.length - added;
  return {
    ok: true,
    exportedAt,
    added,
    updated,
    unchanged: content.records.length - rejected.length - added - updated,
    datasets: planned.datasets.size,
    setAside: planned.setAside.length,
    rejected,
  };
}

/** Taking everything along and bringing it back, over any engine; see the port for what is promised. */
export class Backup implements BackupPort {
  readonly #engine: Engine;
  readonly #options: BackupOptions;
  readonly #held = new Held<HeldContent>();

  constructor(engine: Engine, options: BackupOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  async summary(): Promise<StoredSummary> {
    const { types, now, keeper } = this.#options;
    const { rows, datasets } = await this.#engine.read(['records', 'datasets'], async (tables) => {
      const [all, sets] = await Promise.all([tables.records.all(), tables.datasets.all()]);
      return { rows: all, datasets: sets.filter(inUse).length };
    });
    const { records, setAside } = sorted(rows, types, now());
    const counts: Record<string, number> = {};
    for (const { type } of records as { type: string }[]) counts[type] = (counts[type] ?? 0) + 1;
    const { usage: bytes, quota } = (await keeper?.estimate?.().catch(() => undefined)) ?? {};
    const persisted = await keeper?.persisted?.().catch(() => undefined);
    return {
      records: counts,
      datasets,
      setAside: setAside.length,
      ...(bytes === undefined ? {} : { bytes }),
      ...(quota === undefined ? {} : { quota }),
      ...(persisted === undefined ? {} : { persisted }),
    };
  }

  async exportAll(at: string): Promise<string> {
    const content = await this.#engine.read(storeNames, (tables) =>
      takeOut(tables, this.#options.types, this.#options.now()),
    );
    return writeBackup(content, at);
  }

  previewRestore(text: string): Promise<RestorePreview> {
    return this.#with(text, { types: this.#options.types, who: '', at: this.#options.now() }, (prepared, exportedAt) =>
      this.#engine.read(storeNames, async (tables) => previewOf(await plan(prepared, tables), prepared, exportedAt)),
    );
  }

  async restore(text: string, who: string, at: string): Promise<RestorePreview> {
    const bringing = { types: this.#options.types, who, at };
    const preview = await this.#with(text, bringing, (prepared, exportedAt) =>
      writeTidied(this.#engine, storeNames, this.#options, async (tables) => {
        const wasEmpty = await isEmpty(tables);
        const planned = await plan(prepared, tables);
        await bringBack(planned, prepared, tables, bringing);
        // Everything there is now is in that file.
        if (wasEmpty) await rememberFile(tables, exportedAt);
        return previewOf(planned, prepared, exportedAt);
      }),
    );
    if (preview.ok) this.#options.changes.tell([{ kind: 'restored' }]);
    return preview;
  }

  async wipe(seconds = 0): Promise<boolean> {
    // What cannot be read can still be wiped: it may be the only way out for who lost the phrase of a lock.
    const content = seconds > 0 ? await this.#engine.read(heldStores, holdAll).catch(() => undefined) : undefined;
    const { lock, done, changes } = this.#options;
    const held = content !== undefined && (lock?.state ?? 'none') === 'none';
    this.#held.take();
    await this.#engine.wipe();
    if (held) this.#held.put(content, seconds);
    done.clear();
    changes.tell([{ kind: 'wiped' }]);
    return held;
  }

  async unwipe(): Promise<boolean> {
    const content = this.#held.take();
    if (!content) return false;
    await this.#engine.write(heldStores, (tables) => putBack(content, tables));
    this.#options.changes.tell([{ kind: 'restored' }]);
    return true;
  }

  async fileMade(at: string): Promise<void> {
    if (await this.#engine.read(madeStores, isEmpty)) return;
    await this.#engine.write(['records', 'log'], (tables) => rememberFile(tables, at));
  }

  fileStanding(): Promise<FileStanding> {
    return this.#engine.read(['records', 'log'], standingOf);
  }

  async rehearse(text: string): Promise<Rehearsal> {
    const { types, now } = this.#options;
    const { rehearse } = await import('./rehearse.js');
    return rehearse(text, this.#engine, types, now());
  }

  persist(): Promise<boolean | undefined> {
    return this.#options.keeper?.persist?.().catch(() => false) ?? Promise.resolve(undefined);
  }

  async #with(
    text: string,
    bringing: Bringing,
    use: (prepared: Prepared, exportedAt: string) => Promise<RestorePreview>,
  ): Promise<RestorePreview> {
    const file = readBackup(text);
    if (!file.ok) return { ok: false, fault: file.fault, ...nothing };
    const prepared = prepare(file.content, bringing);
    if (!prepared) return { ok: false, fault: 'not-ours', ...nothing };
    return use(prepared, file.exportedAt);
  }
}
