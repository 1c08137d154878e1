import { NO_GAP, periodOf } from '@draagkracht/model';
import { gapOfSign, readCell } from '../csv/cell-text.js';
import type { GridCell } from '../grid/grid.js';

/** A row of a document as it lies there. */
export type Row = readonly GridCell[];

/** The parts of a document that holds one table with lines around it. */
export interface StackedParts {
  /** Lines above the table: its title, the choices that were made. */
  readonly title: readonly string[];
  /** Rows that make the header together, from the top. */
  readonly header: readonly Row[];
  readonly body: readonly Row[];
  /** Lines below the table: source, definitions, what the signs mean. */
  readonly footer: readonly string[];
  /** 1-based row of the first of `body`. */
  readonly firstRow: number;
  /** Leading columns that say what a row is about. */
  readonly labels: number;
}

/** Header rows a table may have: StatLine has one for each dimension across. */
const MOST_HEADERS = 8;

/** The text of a cell, trimmed; empty where there is none. */
export const textOf = (cell: GridCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

const filled = (row: Row): number => row.reduce<number>((sum, cell) => sum + (textOf(cell) === '' ? 0 : 1), 0);

/** Lines around a table that have two cells: "Bron:" and what it is. */
const said =
  /^((bron(nen)?|source)\s*:?|(periode|gebied|thema|definitie|eenheid|toelichting|noot|legenda|peildatum|gemaakt op)\s*[:=])\s*$/i;
/** Lines that explain signs: "x = afgeschermd", "- : onbekend". */
const legend = /^(\?|x|-|\.|\*{1,2})\s*[:=]\s+\S/;

const aside = (row: Row): boolean =>
  filled(row) <= 1 ||
  (filled(row) === 2 && (said.test(textOf(row.find((cell) => textOf(cell) !== ''))) || legend.test(textOf(row[0]))));

const lineOf = (row: Row): string => row.map(textOf).filter(Boolean).join(' ');

/** True when a text is a figure or the sign of one that is not there; both decimal signs count. */
export function isFigure(text: string): boolean {
  if (text === '') return false;
  return gapOfSign(text) !== NO_GAP || readCell(text, ',').kind === 'figure' || readCell(text, '.').kind === 'figure';
}

const isPeriod = (text: string): boolean => periodOf(text) !== undefined;

/** What stands before the periods of a header row; anything else before years is a row of figures that look like years. */
const headLabel =
  /^$|^(onderwerp(en)?|indicator(en)?|perioden?|jaar|jaren|regio'?s?|gebied(en)?|gebiedsnaam|gemeenten?|wijk(en)?( en buurten)?|buurt(en)?|provincies?|land(en)?|thema|eenheid)$/i;

/** A row of figures. A row whose figures are all periods is a header, when its labels are such as stand there. */
function isBody(row: Row): boolean {
  const texts = row.slice(1).map(textOf).filter(Boolean);
  const figures = texts.filter(isFigure);
  const periods = figures.length > 1 || texts.length === 1 ? figures.every(isPeriod) : false;
  return figures.length > 0 && !(periods && headLabel.test(textOf(row[0])));
}

const periodName = /^(perioden?|jaar|jaren|jaartal|datum|maand|kwartaal|peildatum)$/i;

/** Leading columns that mostly hold texts. */
function countLabels(header: readonly Row[], body: readonly Row[], width: number): number {
  for (let c = 0; c < width; c++) {
    const texts = body.map((row) => textOf(row[c])).filter(Boolean);
    // A column of nothing but periods under a header that says so tells when.
    const names = header.map((row) => textOf(row[c])).filter(Boolean);
    const when = names.every((name) => periodName.test(name)) && texts.every(isPeriod);
    const figures = when ? 0 : texts.filter(isFigure).length;
    if (texts.length === 0 ? c > 0 : figures * 2 > texts.length) return c;
  }
  return width;
}

/**
 * Finds title, header rows, body and footer of the rows of a document. `undefined` when there is no table with figures under
 * a header.
 */
export function stackedParts(rows: readonly Row[]): StackedParts | undefined {
  const first = rows.findIndex((row) => !aside(row));
  if (first < 0) return undefined;
  let last = rows.length;
  while (last > first && aside(rows[last - 1]!)) last--;
  const table = rows.slice(first, last);
  const top = table.findIndex(isBody);
  if (top < 1 || top > MOST_HEADERS) return undefined;
  const body = table.slice(top).filter((row) => filled(row) > 0);
  const width = Math.max(...table.map((row) => row.length));
  const labels = countLabels(table.slice(0, top), body, width);
  if (labels < 1 || labels >= width) return undefined;
  const lines = (part: readonly Row[]): string[] => part.map(lineOf).filter(Boolean);
  return {
    title: lines(rows.slice(0, first)),
    header: table.slice(0, top).filter((row) => filled(row) > 0),
    body,
    footer: lines(rows.slice(last)),
    firstRow: first + top + 1,
    labels,
  };
}
