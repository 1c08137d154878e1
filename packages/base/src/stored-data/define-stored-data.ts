import { define } from '../element/define.js';

/**
 * Fetches and registers `dk-stored-data`. It comes as a part of its own: most visits end without anything kept. Elements that
 * save call this as soon as there is something to take along, so that it is there when the network is not.
 */
export async function defineStoredData(): Promise<void> {
  const { DkStoredData } = await import('./stored-data.js');
  define('dk-stored-data', DkStoredData);
}
