import type { TypedTable } from '../table/typed-table.js';
import { iv3 } from './iv3.js';
import { keyFiguresLayout } from './key-figures-layout.js';
import type { LayoutKind, Recogniser, Recognition } from './recognised.js';
import { statline } from './statline.js';
import { swing } from './swing.js';

/** The sharpest first: what names task fields is Iv3, whatever else it looks like. */
const recognisers: Readonly<Record<LayoutKind, Recogniser>> = { iv3, 'key-figures': keyFiguresLayout, swing, statline };

/**
 * What a typed table is recognised as, or `undefined`.
 * @param chosen overrules: `none` to take the table as it lies, or the one layout to try
 */
export function recognise(table: TypedTable, chosen?: LayoutKind | 'none'): Recognition | undefined {
  if (chosen === 'none') return undefined;
  const tried = chosen ? [recognisers[chosen]] : Object.values(recognisers);
  for (const one of tried) {
    const found = one(table);
    if (found) return found;
  }
  return undefined;
}
