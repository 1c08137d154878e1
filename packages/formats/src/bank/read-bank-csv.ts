import type { BankColumn, BankColumnChoice, BankLine, BankProblem, BankProblemReason } from '@draagkracht/model';
import { bankCents, bankDay } from './bank-cells.js';
import type { BankRow } from './bank-rows.js';
import { chosenLayout, layoutOf, type FoundLayout } from './csv-layouts.js';
import { scrubbed } from './scrub.js';

/** What came of the rows of a file. */
export interface ReadRows {
  readonly lines: readonly BankLine[];
  readonly problems: readonly BankProblem[];
}

/** Words that say which way the money went; the first letter of some is enough. */
const outWords = /^(?:af|debit|debet|d|dr|dbit|afschrijving(?:en)?)$/i;
const inWords = /^(?:bij|credit|c|cr|crdt|bijschrijving(?:en)?)$/i;

/** Kinds of payment at a terminal: the other party is then a shop, which is how a purchase is recognised. */
const terminal = /^(?:ba|bc|bea|betaalautomaat|pin|pinbetaling|payment terminal|betaalpas)$/i;

class RowFault extends Error {
  constructor(
    readonly reason: BankProblemReason,
    readonly cell = '',
  ) {
    super(reason);
  }
}

function centsIn(cells: readonly string[], { places }: FoundLayout): number {
  const cell = cells[places.amount] ?? '';
  const cents = bankCents(cell);
  if (cents === undefined) throw new RowFault('no-amount', cell);
  if (places.direction < 0) return cents;
  const way = (cells[places.direction] ?? '').trim();
  if (inWords.test(way)) return cents;
  if (!outWords.test(way)) throw new RowFault('no-direction', way);
  return cents === 0 ? 0 : -cents;
}

function lineOf({ row, cells }: BankRow, layout: FoundLayout, choice: BankColumnChoice | undefined): BankLine {
  const { places } = layout;
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? '').trim());
  if (cells.length < Math.max(places.date, places.amount) + 1) throw new RowFault('row-width');
  const on = bankDay(cell(places.date));
  if (on === undefined) throw new RowFault('no-date', cell(places.date));
  const currency = cell(places.currency);
  if (currency !== '' && !/^(?:eur|€)$/i.test(currency)) throw new RowFault('other-currency', currency);
  const cents = centsIn(cells, layout);
  const shop = terminal.test(cell(places.kind)) ? cell(places.party) : '';
  const told = [shop, ...places.text.map(cell)].filter((text) => text !== '').map(scrubbed);
  return {
    on,
    cents: choice?.spentIsPositive && cents !== 0 ? -cents : cents,
    description: [...new Set(told)].filter(Boolean).join(' · ').slice(0, 80),
    reference: /^\d{1,16}$/.exec(cell(places.reference))?.[0] ?? '',
    row,
  };
}

const problemOf = (row: number, { reason, cell }: RowFault): BankProblem => {
  const text = scrubbed(cell).slice(0, 40);
  return { row, reason, ...(text && { text }) };
};

/** Reads the rows below the header: each gives a line or a problem. */
export function readRows(rows: readonly BankRow[], layout: FoundLayout, choice?: BankColumnChoice): ReadRows {
  const lines: BankLine[] = [];
  const problems: BankProblem[] = [];
  for (const row of rows.slice(layout.header + 1)) {
    try {
      lines.push(lineOf(row, layout, choice));
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      problems.push(problemOf(row.row, error));
    }
  }
  return { lines, problems };
}

/** Rows that are looked at to tell what a column holds. */
const LOOK = 50;

const part = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

const isDay = (cell: string): boolean => bankDay(cell) !== undefined;
const isAmount = (cell: string): boolean => bankCents(cell) !== undefined && !/^\d{6,}$/.test(cell.trim());

/** The first of the rows is a header when none of its cells is a day or an amount. */
const headerOf = (rows: readonly BankRow[]): number =>
  rows[0]?.cells.some((cell) => isDay(cell) || isAmount(cell)) ? -1 : 0;

/** The columns of a file in which no bank was recognised. Names come from the header; a file without one has numbered columns. */
export function columnsOf(rows: readonly BankRow[]): BankColumn[] {
  const header = headerOf(rows);
  const body = rows.slice(header + 1, header + 1 + LOOK);
  const width = Math.max(0, ...rows.slice(0, LOOK).map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at): BankColumn => {
    const cells = body.map((row) => row.cells[at] ?? '').filter((cell) => cell.trim() !== '');
    const name = header < 0 ? '' : (rows[header]!.cells[at] ?? '').trim();
    return { at, name: name || `Kolom ${at + 1}`, days: part(cells, isDay), amounts: part(cells, isAmount) };
  });
}

/** The layout of rows: that of a bank, else the columns somebody chose; `undefined` when nobody did. */
export function layoutFor(rows: readonly BankRow[], choice: BankColumnChoice | undefined): FoundLayout | undefined {
  if (!choice) return layoutOf(rows.map(({ cells }) => cells));
  const width = rows[0]?.cells.length ?? 0;
  return chosenLayout(choice.date, choice.amount, width, headerOf(rows));
}
