import { waitUntil } from '@open-wc/testing';

/** Waits for something that is fetched first: parts of an element come one by one, and a busy machine takes its time. */
export const until = (there: () => unknown): Promise<void> => waitUntil(there, undefined, { timeout: 10_000 });
