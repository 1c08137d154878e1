import { tiles } from './_tiles.js';
export const { open, write, sum, query } = tiles(512);
