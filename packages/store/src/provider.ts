import { StorageError, type Storage, type StorageMode, type StorageProvider } from '@draagkracht/model';
import { deviceStorage, type DeviceOptions } from './device/device-storage.js';
import { memoryStorage, noStorage } from './memory/memory-storage.js';
import { databaseName } from './schema.js';

/** What a provider may be given; see `DeviceOptions`. */
export type ProviderOptions = DeviceOptions;

interface Shared {
  readonly storage: Storage;
  users: number;
}

/** The same storage for one more user: closing it twice is closing it once. */
function handleOf(storage: Storage, release: () => void): Storage {
  let open = true;
  const close = (): void => {
    if (open) release();
    open = false;
  };
  return { ...storage, close };
}

/** What is locked can be handed out: its status says so. */
function unlessLocked(error: unknown): void {
  if (!(error instanceof StorageError && error.code === 'locked')) throw error;
}

/**
 * Hands out one storage per namespace and mode; the last user to close it closes it. Opening writes nothing; it only looks, so
 * that `status()` is true from the start.
 */
export function storageProvider(options: ProviderOptions = {}): StorageProvider {
  const shared = new Map<string, Shared>();
  const made: Readonly<Record<StorageMode, (namespace: string) => Storage>> = {
    none: () => noStorage(options),
    memory: () => memoryStorage(options),
    local: (namespace) => deviceStorage(databaseName(namespace), options),
  };
  return {
    async open(namespace, mode) {
      const key = `${mode} ${namespace}`;
      const found = shared.get(key) ?? { storage: made[mode](namespace), users: 0 };
      shared.set(key, found);
      found.users++;
      await found.storage.records.get('').catch(unlessLocked); // The lightest look there is: no record has an empty name.
      return handleOf(found.storage, () => {
        found.users--;
        if (found.users > 0) return;
        shared.delete(key);
        found.storage.close();
      });
    },
  };
}
