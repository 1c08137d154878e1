import { wordAt, type TypedTable, type FigureColumn, type WordColumn } from '@draagkracht/formats';
import { gapOfCode } from '@draagkracht/model';

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The bytes of a text of which every letter is below 256, as Windows-1252 has them. */
export const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const figures = (table: TypedTable, name: string): FigureColumn =>
  table.columns.find((c): c is FigureColumn => c.kind === 'figures' && c.name === name)!;

export const words = (table: TypedTable, name: string): string[] => {
  const column = table.columns.find((c): c is WordColumn => c.kind === 'words' && c.name === name)!;
  return Array.from({ length: table.rows }, (_, row) => wordAt(column, row));
};

/** Every cell of a table as text, number or the name of its gap: what two readings are compared by. */
export const cells = (table: TypedTable): (string | number)[][] =>
  Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((column) => {
      if (column.kind === 'words') return wordAt(column, row);
      return gapOfCode(column.gaps[row]!) ?? column.values[row]!;
    }),
  );

export const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

/** The sum of the figures of a column. */
export const sum = (column: FigureColumn): number =>
  column.values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);

/** Pieces of bytes, cut at the given places. */
export function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const borders = [0, ...[...places].map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return borders.slice(1).map((to, i) => bytes.subarray(borders[i], to));
}

/** Pieces as a source of bytes. */
export async function* stream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
