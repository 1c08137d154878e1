import { drawn } from './_drawn.js';

/** A `div` becomes the element, which then draws itself. */
export const place = drawn;
