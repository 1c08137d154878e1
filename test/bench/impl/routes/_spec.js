import { walk } from '../../lib/data.js';

/** What every way of placing shows. */
export const spec = walk(40, 1);

/** Lets a library draw in the box of the page. */
export const placeLine =
  ({ line }) =>
  async (box) => {
    await line(box, spec).ready;
  };
