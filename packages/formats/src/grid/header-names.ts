import { isUnit } from './cell-nature.js';
import type { GridCell } from './grid.js';
import type { HeaderRows, Merge, RawRow } from './raw-table.js';

const textOf = (cell: GridCell | undefined): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Texts of the header rows with merged cells filled. */
function filled(
  { top, bottom }: HeaderRows,
  rows: readonly RawRow[],
  merges: readonly Merge[],
  width: number,
): string[][] {
  const texts = rows.slice(top, bottom + 1).map((row) => Array.from({ length: width }, (_, c) => textOf(row[c])));
  for (const merge of merges) {
    if (merge.top > bottom || merge.bottom < top) continue;
    const text = textOf(rows[merge.top]?.[merge.left]);
    for (let r = Math.max(merge.top, top); r <= Math.min(merge.bottom, bottom); r++)
      texts[r - top]!.fill(text, merge.left, Math.min(merge.right + 1, width));
  }
  return texts;
}

/**
 * A group that was typed once above several columns, without merging: it holds up to the next one, where the names below
 * would else be the same.
 */
function carried(groups: readonly string[], names: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = names.some((name) => name !== '' && seen.size === seen.add(name).size);
  if (!repeated) return [...groups];
  let last = '';
  return groups.map((group, c) => {
    if (group !== '') last = group;
    return names[c] === '' ? group : last;
  });
}

/** "Wmo / 2023", and "Inwoners (aantal)" where the lowest row holds units. A text that says the same twice is said once. */
function joined(parts: readonly string[]): string {
  const told = parts.filter((part, i) => part !== '' && part !== parts[i - 1]);
  const last = told.at(-1);
  if (told.length > 1 && last !== undefined && isUnit(last)) return `${told.slice(0, -1).join(' / ')} (${last})`;
  return told.join(' / ');
}

/** The names of the columns of a header of one or more rows. */
export function headerNames(
  header: HeaderRows,
  rows: readonly RawRow[],
  merges: readonly Merge[],
  width: number,
): string[] {
  const texts = filled(header, rows, merges, width);
  for (let r = texts.length - 2; r >= 0; r--) texts[r] = carried(texts[r]!, texts[r + 1]!);
  return Array.from({ length: width }, (_, c) => joined(texts.map((row) => row[c]!)));
}
