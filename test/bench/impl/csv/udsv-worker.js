import url from './_udsv.worker.js?worker';
import { viaWorker } from './_shared.js';
export const parse = viaWorker(url);
