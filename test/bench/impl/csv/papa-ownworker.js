import url from './_papa.worker.js?worker';
import { viaWorker } from './_shared.js';
export const parse = viaWorker(url);
