import { addressOf, moduleWorker } from '../platform.js';
import type { WorkerLike } from './read-in-worker.js';

/** Where this module was loaded from; a classic script has no such place. */
const here = (): string | undefined => (import.meta as unknown as { readonly url?: string }).url;

/**
 * Where a worker lies: beside the module that asks for it, as source or built; in the bundle for pages beside the loader, one folder
 * above the chunks.
 * @param from address of the module that asks @param name file of the worker, without `.worker.js`
 */
export function workerAddress(from: string, name = 'read-table'): string | undefined {
  const path = from.split(/[?#]/)[0]!;
  const file = `./${name}.worker.${path.endsWith('.ts') ? 'ts' : 'js'}`;
  return addressOf(file, path.replace(/\/chunks\/[^/]*$/, '/'))?.href;
}

/**
 * Starts a worker of ours that lies beside a module.
 * @param from address of that module; absent in a classic script that does not know where it came from
 * @throws where no worker can be made: do the work on the page then
 */
export function createWorkerBeside(from: string | undefined, name: string): WorkerLike {
  const address = from === undefined ? undefined : workerAddress(from, name);
  if (address === undefined) throw new TypeError('the place of the worker is not known');
  return moduleWorker(address);
}

/**
 * Starts the worker that reads files. Where a bundler moves modules, hand `readInWorker` your own instead: it needs
 * `@draagkracht/formats/worker/read-table.worker.js` as a module worker.
 * @throws where no worker can be made; `readInWorker` then reads on the page.
 */
export const createReadWorker = (): WorkerLike => createWorkerBeside(here(), 'read-table');
