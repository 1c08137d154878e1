import { tiles } from './_tiles.js';
/** Half the bytes; exact only for values with at most 7 significant digits. */
export const { open, write, sum, query } = tiles(undefined, Float32Array);
