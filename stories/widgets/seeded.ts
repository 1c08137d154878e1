import { provideContext, storageContext } from '@draagkracht/base';
import {
  StorageError,
  type DkRecord,
  type KeptDraft,
  type LockPort,
  type Storage,
  type StorageCode,
  type StorageProvider,
} from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';

/** What a pretended device holds and does. */
export interface Seed {
  readonly records?: readonly DkRecord[];
  /** What was typed and never saved, by nobody who is there now. */
  readonly drafts?: readonly KeptDraft[];
  readonly refuses?: StorageCode;
  readonly fails?: StorageCode;
  readonly provider?: 'slow' | 'none';
  /** The lock on the device; default: one cannot be set. */
  readonly lock?: LockPort;
}

/** A storage in memory that holds the records and says that it is a device, or that the device refuses. */
export async function seededStorage({ records = [], drafts = [], refuses, fails, lock }: Seed): Promise<Storage> {
  const storage = memoryStorage({ now: () => '2026-11-22T09:00:00.000Z' });
  if (records.length > 0) await storage.records.saveAll(records);
  for (const draft of drafts) {
    await storage.drafts.keep(draft);
    storage.drafts.leave(draft.key);
  }
  const list: Storage['records']['list'] = (type) =>
    fails ? Promise.reject(new StorageError(fails)) : storage.records.list(type);
  const repository = new Proxy(storage.records, {
    get: (target, name) => (name === 'list' ? list : (Reflect.get(target, name) as () => unknown).bind(target)),
  });
  return {
    ...storage,
    ...(lock ? { lock } : {}),
    records: repository,
    status: () => (refuses ? { mode: 'memory', because: refuses } : { mode: 'local' }),
    close: () => undefined,
  };
}

/** Lets a part of a page answer with a pretended device. */
export function seed(root: EventTarget, { provider, ...seeding }: Seed): void {
  if (provider === 'none') return;
  const storage = provider === 'slow' ? new Promise<Storage>(() => undefined) : seededStorage(seeding);
  const made: StorageProvider = { open: () => storage };
  provideContext(root, storageContext, made);
}
