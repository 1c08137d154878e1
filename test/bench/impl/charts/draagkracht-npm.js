import '@draagkracht/charts/outcome-chart/define.js';
import { lineOf } from './_draagkracht.js';

/** The same element from the npm package, in one file with the page, as the peers are. */
export const line = lineOf(() => Promise.resolve());
