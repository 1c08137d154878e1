/**
 * Version 4: what is filled in and not saved yet, apart from the records.
 *
 * Frozen: it uses no type or name of today's code, so that no later change can alter what version 4 was.
 */
export function drafts(database: IDBDatabase): void {
  const store = database.createObjectStore('drafts', { keyPath: 'key' });
  store.createIndex('due', 'expiresAt');
}
