/**
 * Starts the worker that reads files. Bundlers know this form and put the worker beside the bundle; where no worker can start,
 * `readInWorker` reads on the page.
 */
export const createReadWorker = (): Worker =>
  new Worker(new URL('@draagkracht/formats/worker/read-table.worker.js', import.meta.url), { type: 'module' });
