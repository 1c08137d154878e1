import { seriesSource } from '@draagkracht/formats';

/** Reads what `src` names, relative to the page, once per address. */
export const { read, readAreas } = seriesSource({
  fetch: (address, options) => fetch(address, options),
  baseUrl: document.baseURI,
});
