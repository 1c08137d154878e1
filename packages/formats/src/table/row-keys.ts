import { NO_GAP } from '@draagkracht/model';
import type { TableColumn } from './typed-table.js';

/** Row of a table → place on an axis; −1 where the row has none. */
export interface RowKeys {
  readonly keys: readonly string[];
  readonly rows: Int32Array;
}

/** Every row on one place: a table without such a column. */
export const oneKey = (key: string, rows: number): RowKeys => ({ keys: [key], rows: new Int32Array(rows) });

/** Stars by `statusCode`, as CBS writes them. */
const stars = ['', '**', '*'] as const;

/** The text of a cell of any column, trimmed. */
export function cellText(column: TableColumn, row: number): string {
  if (column.kind === 'words') return (column.words[column.codes[row]!] ?? '').trim();
  return column.gaps[row] === NO_GAP ? `${column.values[row]}${stars[column.status?.[row] ?? 0]}` : '';
}

/**
 * Numbers the rows of a column by the key its text stands for, in the order in which keys are met. Each distinct text is
 * looked at once, so a country of neighbourhoods costs no more than its names.
 * @param keyOf the key of a trimmed text, or `undefined` when it stands for nothing
 */
export function rowKeys(column: TableColumn, rows: number, keyOf: (text: string) => string | undefined): RowKeys {
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  const place = (text: string): number => {
    const key = keyOf(text.trim());
    if (key === undefined) return -1;
    const known = byKey.get(key) ?? byKey.set(key, keys.push(key) - 1).get(key)!;
    return known;
  };
  const found = new Int32Array(rows);
  if (column.kind === 'words') {
    const places = column.words.map(() => -2);
    for (let row = 0; row < rows; row++) {
      const word = column.codes[row]!;
      if (places[word] === -2) places[word] = place(column.words[word]!);
      found[row] = places[word]!;
    }
  } else for (let row = 0; row < rows; row++) found[row] = place(cellText(column, row));
  return { keys, rows: found };
}
