import type { LockPort, RecordType, Storage, StorageCode, StorageMode, StorageStatus } from '@draagkracht/model';
import { Backup } from './backup/backup.js';
import type { Changes } from './changes.js';
import { Drafts } from './drafts/drafts.js';
import type { Typing } from './drafts/typing.js';
import { LateMerging } from './merge/late-merging.js';
import type { DiskKeeper } from './platform.js';
import { Done } from './repositories/done.js';
import { Records } from './repositories/records.js';
import { Datasets } from './repositories/series.js';
import type { Engine } from './tables.js';

/** How a storage stands, and who wants to know. */
export class Standing {
  #status: StorageStatus;
  readonly #listeners = new Set<(status: StorageStatus) => void>();

  constructor(mode: StorageMode) {
    this.#status = { mode };
  }

  get status(): StorageStatus {
    return this.#status;
  }

  /** The device refuses, or (with `undefined`) is back. Listeners hear of a difference only. */
  readonly fault = (because: StorageCode | undefined): void => {
    if (because === this.#status.because) return;
    this.#status = because ? { mode: because === 'locked' ? 'local' : 'memory', because } : { mode: 'local' };
    for (const listener of this.#listeners) listener(this.#status);
  };

  listen(listener: (status: StorageStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** What every storage is made with, whatever its engine. */
export interface PlaceOptions {
  readonly types: readonly RecordType[];
  readonly now: () => string;
  readonly changes: Changes;
  readonly standing: Standing;
  readonly keeper?: DiskKeeper | undefined;
  /** The lock, where something is kept on the device. */
  readonly lock?: LockPort & { close(): void };
  /** Which drafts are open, here and in other tabs. */
  readonly typing: Typing;
}

/** A storage over an engine. */
export function storageOver(
  engine: Engine,
  { types, now, changes, standing, keeper, lock, typing }: PlaceOptions,
): Storage {
  const done = new Done();
  return {
    records: new Records(engine, { types, now, changes, done }),
    series: new Datasets(engine, { now, changes, done }),
    backup: new Backup(engine, { types, now, changes, done, keeper, lock }),
    merge: new LateMerging(engine, { types, now, changes, done }),
    drafts: new Drafts(engine, { now, typing }),
    ...(lock ? { lock } : {}),
    status: () => standing.status,
    onStatus: (listener) => standing.listen(listener),
    close: () => {
      typing.close();
      lock?.close();
      engine.close();
      changes.close();
    },
  };
}
