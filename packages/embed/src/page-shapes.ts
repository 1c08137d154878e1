import { shapesSource } from '@draagkracht/formats';

/** Reads what `geo` names, relative to the page, once per address. */
export const { readShapes } = shapesSource({
  fetch: (address, options) => fetch(address, options),
  baseUrl: document.baseURI,
});
