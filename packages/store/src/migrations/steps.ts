import { start } from './001-start.js';
import { actIds } from './002-act-ids.js';
import { lock } from './003-lock.js';
import { drafts } from './004-drafts.js';

/** One step brings a database from the version before it to its own: step `n` of the list makes version `n + 1`. */
export type Step = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Every version there has been, in order; the version of today's code is the length of this list. */
export const steps: readonly Step[] = [start, actIds, lock, drafts];
