import type { LockPort, StorageProvider } from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';

const provider = storageProvider();

/** From when a lock can shut by itself, the page asks first; what does so is fetched then. Returns the function that ends it. */
function askBefore(lock: LockPort): () => void {
  let leave: (() => void) | undefined;
  let isAsked = false;
  const look = async (): Promise<void> => {
    if (lock.state !== 'unlocked' || isAsked) return;
    isAsked = true;
    const part = await import('@draagkracht/dashboard/page-asking.js').catch(() => undefined);
    if (isAsked && part) leave = part.askOnPage(document, lock);
    else isAsked = false;
  };
  const end = lock.onChange(() => void look());
  void look();
  return () => {
    isAsked = false;
    end();
    leave?.();
    leave = undefined;
  };
}

/** Storage on this device for a bare page: IndexedDB, opened for writing at the first save. */
export const open: StorageProvider['open'] = async (namespace, mode) => {
  const storage = await provider.open(namespace, mode);
  if (!storage.lock) return storage;
  const end = askBefore(storage.lock);
  return { ...storage, close: () => (end(), storage.close()) };
};
