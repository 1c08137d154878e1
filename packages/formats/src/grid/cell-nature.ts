import { readCell } from '../csv/cell-text.js';
import type { GridCell } from './grid.js';

/** What a cell looks like to somebody who looks for a header. A year may be a header or a figure. */
export type CellNature = 'blank' | 'text' | 'figure' | 'year';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Signs for a missing figure that cannot be a word: a column may well be called "x" or "nvt". */
const sign = /^[.:*?\-–—]{1,3}$/;

/** Units that stand in a row of their own under the names. */
const unit =
  /^(aantal|absoluut|abs\.?|%|‰|€|eur(o|o's)?|(x |× )?(1[ .]?000|mln|mld)( euro)?|per (100|10{0,2}[ .]?000|inwoner|huishouden)( (inwoners|huishoudens|jongeren))?|jaar|dagen|uren|km2?|m2|m²|km²|ha|index|graden|punten|personen|procent)$/i;

/** What a cell looks like. */
export function natureOfCell(cell: GridCell | undefined): CellNature {
  if (cell === null || cell === undefined) return 'blank';
  if (typeof cell === 'number') return isYear(cell) ? 'year' : 'figure';
  const text = cell.trim();
  if (text === '') return 'blank';
  if (/^(19|20)\d{2}\*{0,2}$/.test(text)) return 'year';
  if (sign.test(text)) return 'figure';
  return text.length < 40 && readsAsFigure(text) ? 'figure' : 'text';
}

const readsAsFigure = (text: string): boolean =>
  readCell(text, ',').kind === 'figure' || readCell(text, '.').kind === 'figure';

/** Whether a text names a unit. */
export const isUnit = (cell: GridCell | undefined): boolean => typeof cell === 'string' && unit.test(cell.trim());
