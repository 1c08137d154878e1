/**
 * Files of the bundle that are asked for before the page in a frame is there: what reads a file, and what reads a page for a chart. The
 * build names them; outside a bundle there are none.
 */
export const filesAhead: { readonly source: readonly string[]; readonly chart: readonly string[] } = {
  source: [],
  chart: [],
};
