import { UnreadableError } from '../problems/unreadable.js';

/** Cells of a table for each that is filled: where nearly all would be blank, cells are no table but lie scattered. */
const MOST_PER_FILLED = 12;

/** Cells that may be blank whatever the share: they cost too little to refuse a file for. */
const FREE = 1_000_000;

/**
 * Keeps a table from costing memory its document does not have: a few cells at the far ends of a sheet would make millions.
 * @throws {UnreadableError} when the filled cells lie too far apart.
 */
export function checkDensity(cells: number, filled: number): void {
  if (cells > FREE && cells > MOST_PER_FILLED * filled) throw new UnreadableError('scattered-sheet', undefined, filled);
}
