import { periodOf } from '@draagkracht/model';

/** A cell as a reader sees it, without what an editor's program left in it. */
export interface Cell {
  readonly text: string;
  /** The machine value of `<data>`, where it has one. */
  readonly machine: string;
  /** It spans several rows or columns. */
  readonly merged: boolean;
}

/** A table as rows of equal length, with periods down the first column where it has any. */
export interface TableGrid {
  /** One name per column. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What it is called: its caption, or what stands above it. */
  readonly name: string;
}

const NONE: Cell = { text: '', machine: '', merged: false };

/** Marks of a footnote behind a text: `12,3 ¹⁾`, `2024 1)`, `7†`. A star is no such mark: CBS marks provisional figures with it. */
const footnote = /\s*(?:[¹²³⁴-⁹†‡§]+[⁾)]?|(?<=\S)\s+(?:\d|[a-z])\)|\[\d{1,2}\])$/;

/** A small raised number or letter is the mark of a footnote; behind the letter of a measure (m²) it is not. */
const isMark = (raised: Element): boolean => {
  const before = raised.previousSibling?.textContent ?? '';
  return /^\s*(?:\[?[\da-z]{1,2}\]?\)?|[†‡§])\s*$/.test(raised.textContent) && !/(?:^|[\s(/])[ck]?m$/.test(before);
};

/** The text of a cell, its lines apart, without the marks of footnotes and signs that nobody sees. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const raised of copy.querySelectorAll('sup')) if (isMark(raised)) raised.remove();
  for (const line of copy.querySelectorAll('br, p, div, li')) line.append(' ');
  for (const stop of copy.querySelectorAll('br')) stop.replaceWith(' ');
  return (copy.querySelector('time')?.dateTime || copy.textContent)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(footnote, '')
    .trim();
}

const cellOf = (cell: HTMLTableCellElement): Cell => ({
  text: textOf(cell),
  machine: cell.querySelector('data')?.value.trim() ?? '',
  merged: cell.colSpan > 1 || cell.rowSpan > 1,
});

/** Cells at their places: one that spans several stands in all of them. */
function placed(table: HTMLTableElement): Cell[][] {
  const rows = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot');
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const one of row.cells) {
      while (grid[at]![column]) column++;
      const cell = cellOf(one);
      const below = Math.min(one.rowSpan || rows.length, rows.length - at);
      for (let y = 0; y < below; y++) for (let x = 0; x < one.colSpan; x++) grid[at + y]![column + x] = cell;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? NONE));
}

const isEmpty = ({ text, machine }: Cell): boolean => text === '' && machine === '';

/** Rows and columns changed round, for a table that has its periods along the top. */
const turned = (grid: readonly (readonly Cell[])[]): Cell[][] =>
  (grid[0] ?? []).map((_, at) => grid.map((row) => row[at]!));

const withoutEmptyRows = (grid: readonly (readonly Cell[])[]): (readonly Cell[])[] =>
  grid.filter((row) => !row.every(isEmpty));

/** The period in a cell; the star of a provisional year is no part of it. */
export const periodIn = ({ text }: Cell): ReturnType<typeof periodOf> => periodOf(text.replace(/\s*\*+$/, ''));

const periodsIn = (grid: readonly (readonly Cell[])[]): number =>
  grid.filter(([first]) => first && periodIn(first)).length;

/** A row that says one thing, over its whole width or in its first cell alone. */
const isRemark = (row: readonly Cell[]): boolean =>
  row.every((cell) => cell === row[0] || isEmpty(cell)) && !periodIn(row[0]!);

const nameOfRow = (row: readonly Cell[]): string => row[0]?.text ?? '';

/** Above figures a first cell alone is the name of its column; above another row, or over the whole width, it is a title. */
const isTitle = (row: readonly Cell[], next: readonly Cell[]): boolean =>
  isRemark(row) && (row[0]!.merged || !periodIn(next[0]!));

/** Titles above and remarks below the figures, which pasted tables have as rows. */
function trimmed(grid: readonly (readonly Cell[])[]): { rows: (readonly Cell[])[]; title: string } {
  const rows = [...grid];
  let title = '';
  while (rows.length > 2 && isTitle(rows[0]!, rows[1]!)) title ||= nameOfRow(rows.shift()!);
  while (rows.length > 1 && isRemark(rows.at(-1)!)) rows.pop();
  return { rows, title };
}

const totals = /^(?:totaal|total|gemiddelde?|average|som|sum)\b/i;

/** One name per column, of all the rows above the figures. */
const joined = (rows: readonly (readonly Cell[])[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => [...new Set(rows.map((row) => row[at]!.text))].filter(Boolean).join(' '));

/** The column with the periods comes first; of two the first. */
function periodsFirst(grid: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const counts = (grid[0] ?? []).map((_, at) => grid.filter((row) => periodIn(row[at]!)).length);
  const best = counts[0] ? 0 : counts.findIndex((count) => count * 2 > grid.length);
  return best > 0 ? grid.map((row) => [row[best]!, ...row.filter((_, at) => at !== best)]) : [...grid];
}

/** What stands right above a table, inside the same element, as its name: a heading, or a line that is all bold. */
function nameAbove(table: Element): string {
  for (let at: Element | null = table; at && !at.localName.includes('-'); at = at.parentElement) {
    for (let one = at.previousElementSibling; one; one = one.previousElementSibling) {
      const text = textOf(one);
      const bold = [...one.querySelectorAll('strong, b')].map((part) => part.textContent).join('');
      if (/^h[1-6]$/.test(one.localName) || (text !== '' && bold.replace(/\s+/g, ' ').trim() === text)) return text;
    }
  }
  return '';
}

/**
 * Reads a table as a person would see it: titles, remarks, empty rows and columns are no figures, names over several columns hold for each of them,
 * and periods may stand down any column or along the top. The table itself is not touched.
 */
export function gridOf(table: HTMLTableElement): TableGrid {
  const { rows: whole, title } = trimmed(withoutEmptyRows(placed(table)));
  const full = turned(withoutEmptyRows(turned(whole)));
  const [upright, across] = [periodsFirst(full), turned(full)];
  const rows = periodsIn(across) > periodsIn(upright) ? across : upright;
  const first = rows.findIndex(([cell]) => cell && periodIn(cell));
  const above = first < 0 ? 1 : first;
  const captions = table.caption ?? table.closest('figure')?.querySelector('figcaption');
  const caption = captions ? textOf(captions) : '';
  return {
    head: joined(rows.slice(0, above), rows[0]?.length ?? 0),
    rows: rows.slice(above).filter(([cell]) => !totals.test(cell!.text)),
    name: caption || title || nameAbove(table),
  };
}
