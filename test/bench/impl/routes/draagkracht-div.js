import { drawn } from './_drawn.js';

/** A `div` becomes the element, which then draws itself. */
export const place = (box) => drawn(() => box.querySelector('dk-outcome-chart'));
