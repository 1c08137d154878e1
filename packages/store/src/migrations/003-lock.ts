/**
 * Version 3: one row that says whether everything is locked, and how often anything was written. A version that does not know
 * the lock must not write beside it: the number of the version keeps it out.
 *
 * Frozen: it uses no type or name of today's code, so that no later change can alter what version 3 was.
 */
export function lock(database: IDBDatabase): void {
  database.createObjectStore('lock', { keyPath: 'id' });
}
