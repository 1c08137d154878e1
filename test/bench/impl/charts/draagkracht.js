import { lineOf } from './_draagkracht.js';

/** The real product: one script tag, whose loader finds the element on the page and loads its chunk from the bundle. */
export const line = lineOf(() => customElements.whenDefined('dk-outcome-chart'));
