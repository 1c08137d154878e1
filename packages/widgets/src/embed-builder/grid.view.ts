import { periodOf } from '@draagkracht/model';

/** Rows of cells as they were pasted, with what stood above and below them. Every row has as many cells as the widest. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** One text above the table, such as its title; empty when there was none. */
  readonly caption: string;
  /** Lines below the table, such as its source. */
  readonly notes: readonly string[];
}

/** Why a text is no table. `too-long`: more rows than belong on a page; `merged`: a cell lies over others. */
export type GridFault = 'empty' | 'one-column' | 'one-row' | 'too-long' | 'merged';

/** What was found in a text. */
export type GridReading =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly code: GridFault; readonly where?: string };

/** Most rows of a table that is pasted; more belong in a file. */
export const MOST_ROWS = 400;

const tidy = (text: string): string =>
  text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The signs that may part cells, the surest first. A comma is last: in Dutch it stands inside figures. */
const partings = ['\t', ';', '|', ','] as const;

/** Cells of a line, with quotes as a spreadsheet writes them. */
function cellsOf(line: string, parting: string): string[] {
  const cells: string[] = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    const last = cells.length - 1;
    if (sign === '"' && quoted && line.charAt(at + 1) === '"') cells[last] += line.charAt(++at);
    else if (sign === '"' && (quoted || cells[last]!.trim() === '')) quoted = !quoted;
    else if (sign === parting && !quoted) cells.push('');
    else cells[last] += sign;
  }
  return cells;
}

/** Lines of a text; a line break between quotes is none. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const last = lines.at(-1);
    const open = last !== undefined && (last.split('"').length - 1) % 2 === 1 && last.includes('"');
    if (open && /(^|[\t;|,])\s*"/.test(last)) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** A row of a table in Markdown that only draws a line. */
const isRule = (cells: readonly string[]): boolean =>
  cells.some((cell) => /-{2,}/.test(cell)) && cells.every((cell) => /^:?-*:?$/.test(cell));

const filled = (row: readonly string[]): number => row.filter(Boolean).length;

/** Empty rows and columns away, titles and notes apart, every row as wide as the widest. */
export function gridOf(raw: readonly (readonly string[])[], caption = ''): GridReading {
  const rows = raw.map((row) => row.map(tidy)).filter((row) => filled(row) > 0 && !isRule(row));
  if (rows.length === 0) return { ok: false, code: 'empty' };
  const isTable = (row: readonly string[]): boolean => filled(row) > 1;
  const first = rows.findIndex(isTable);
  if (first < 0) return { ok: false, code: 'one-column' };
  const last = rows.findLastIndex(isTable);
  const inside = rows.slice(first, last + 1);
  if (inside.length < 2) return { ok: false, code: 'one-row' };
  if (inside.length > MOST_ROWS) return { ok: false, code: 'too-long' };
  const width = Math.max(...inside.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => inside.some((row) => row[at]));
  const single = (row: readonly string[]): string => row.filter(Boolean).join(' ');
  return {
    ok: true,
    grid: {
      rows: inside.map((row) => columns.map((at) => row[at] ?? '')),
      caption: tidy(caption) || rows.slice(0, first).map(single).join(' '),
      notes: rows.slice(last + 1).map(single),
    },
  };
}

/** A comma inside a figure: `2024 12,5`. */
const hasDecimals = (line: string): boolean => /\d\s+-?\d+,\d/.test(line);

/** Which sign parts the cells: the first that nearly every line holds, as many times as the others. */
function partingOf(lines: readonly string[]): string | undefined {
  const even = (parting: string): boolean => {
    if (parting === ',' && (lines.some(hasDecimals) || !lines[0]?.includes(','))) return false;
    const counts = lines.map((line) => cellsOf(line, parting).length).filter((count) => count > 1);
    return counts.length > 1 && new Set(counts).size <= 3 && counts.length >= lines.length / 2;
  };
  return partings.find(even);
}

/** Without a sign between them cells stand apart: two spaces or more, or what comes after the last one. */
const bySpaces = (line: string): string[] => {
  const wide = line.trim().split(/ {2,}/);
  const [, head, last] = /^(.*\S)\s+(\S+)$/.exec(line.trim()) ?? [];
  return wide.length > 1 || head === undefined || last === undefined ? wide : [head, last];
};

/**
 * Reads a table as it comes out of a word processor, a spreadsheet or a file: cells parted by tabs, semicolons, bars or commas, else by
 * spaces.
 */
export function gridOfText(text: string): GridReading {
  const lines = linesOf(text).filter((line) => line.trim());
  const parting = partingOf(lines);
  return gridOf(lines.map((line) => (parting ? cellsOf(line, parting) : bySpaces(line))));
}

/** A table whose first row holds figures already gets heads: a chart takes the first row for names. */
export function withHeads(grid: Grid, heads: { readonly period: string; readonly figure: string }): Grid {
  const [first = []] = grid.rows;
  if (!periodOf(first[0] ?? '')) return grid;
  const names = first.map((_, at) => (at === 0 ? heads.period : `${heads.figure}${first.length > 2 ? ` ${at}` : ''}`));
  return { ...grid, rows: [names, ...grid.rows] };
}
