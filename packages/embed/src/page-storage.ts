import { storageProvider } from '@draagkracht/store';

/** Storage on this device for a bare page: IndexedDB, opened for writing at the first save. */
export const { open } = storageProvider();
