/**
 * Asks for what an element is going to ask for as soon as it is there, while the element itself is on its way: what reads a file, and what
 * reads a page for a chart. On a slow connection that saves two round trips.
 * @param tag the name of the element
 * @param file whether it names a file
 * @param inside how many things the page put in it
 * @returns what was asked for, to be waited for; `false` in the place of what was not
 */
export const ahead = (tag: string, file: boolean, inside: number) =>
  [
    file && import('./page-source.js'),
    tag === 'dk-outcome-chart' && (file || inside > 0) && import('@draagkracht/charts/outcome-chart/page-readers.js'),
  ] as const;
