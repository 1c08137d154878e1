import { addressOf, moduleWorker } from '../platform.js';
import type { WorkerLike } from './read-in-worker.js';

/** Where this module was loaded from; a classic script has no such place. */
const here = (): string | undefined => (import.meta as unknown as { readonly url?: string }).url;

/**
 * Where the worker lies: beside this module, as source or built; in the bundle for pages beside the loader, one folder above
 * the chunks.
 */
export function workerAddress(from: string): string | undefined {
  const path = from.split(/[?#]/)[0]!;
  const name = path.endsWith('.ts') ? './read-table.worker.ts' : './read-table.worker.js';
  return addressOf(name, path.replace(/\/chunks\/[^/]*$/, '/'))?.href;
}

/**
 * Starts the worker that reads files. Where a bundler moves modules, hand `readInWorker` your own instead: it needs
 * `@draagkracht/formats/worker/read-table.worker.js` as a module worker.
 * @throws where no worker can be made; `readInWorker` then reads on the page.
 */
export function createReadWorker(): WorkerLike {
  const from = here();
  const address = from === undefined ? undefined : workerAddress(from);
  if (address === undefined) throw new TypeError('the place of the worker is not known');
  return moduleWorker(address);
}
