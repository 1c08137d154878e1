import url from './_bytes.worker.js?worker';
import { viaWorker } from './_shared.js';
/** Near-limit with a free main thread. */
export const parse = viaWorker(url);
