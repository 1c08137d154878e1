import { pages } from './_pages.js';
export const { open, write, readAll, query, put, close } = pages(500);
