import { storageProvider } from '@draagkracht/store';

/** Storage on this device for a page that provides none itself. */
export const ownStorage = storageProvider();
