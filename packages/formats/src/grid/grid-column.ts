import { gapCode, NO_GAP } from '@draagkracht/model';
import { readCell } from '../csv/cell-text.js';
import { mostlyText } from '../csv/column-kinds.js';
import type { DecimalSign } from '../csv/marks.js';
import type { FigureColumn, TableColumn, WordColumn } from '../table/typed-table.js';
import type { GridCell } from './grid.js';

const MISSING = gapCode('missing');

/** Significant digits a person can have written; what a double holds beyond them is noise of a sum. */
const WRITTEN_DIGITS = 14;

/** Decimals of a number as a person would write it: 0.1 + 0.2 has one. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = '', exponent = '0'] =
    /^-?\d+\.?(\d*)(?:e([+-]\d+))?$/.exec(String(Number(value.toPrecision(WRITTEN_DIGITS)))) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** The text of a cell in a column of words; a number is written with the decimal sign of its table. */
const wordOf = (cell: GridCell | undefined, decimal: DecimalSign): string =>
  typeof cell === 'number' ? String(cell).replace('.', decimal) : (cell ?? '');

/** What must be known to read one column of a grid. */
export interface GridColumnPlan {
  readonly name: string;
  readonly cells: readonly (GridCell | undefined)[];
  readonly decimal: DecimalSign;
  /** Decimals the document shows; found in the figures when absent. */
  readonly decimals?: number | undefined;
  readonly percent?: boolean | undefined;
  /** True for the first column, whose cells may be the names of the rows. */
  readonly leading?: boolean;
  /** Told of each text among figures, by its place in `cells`. */
  readonly onOdd: (at: number, text: string) => void;
}

function wordColumn({ name, cells, decimal }: GridColumnPlan): WordColumn {
  const places = new Map<string, number>();
  const words: string[] = [];
  const codes = Int32Array.from(cells, (cell) => {
    const word = wordOf(cell, decimal);
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    return words.push(word) - 1;
  });
  return { kind: 'words', name, codes, words };
}

/** A column of figures while its cells are read. */
class Figures {
  readonly values: Float64Array;
  readonly gaps: Uint8Array;
  status: Uint8Array | undefined;
  count = 0;
  decimals = 0;
  percent = false;

  constructor(rows: number) {
    this.values = new Float64Array(rows).fill(Number.NaN);
    this.gaps = new Uint8Array(rows).fill(MISSING);
  }

  figure(row: number, value: number, decimals: number): void {
    this.values[row] = value;
    this.gaps[row] = NO_GAP;
    this.count++;
    this.decimals = Math.max(this.decimals, decimals);
  }

  /** @returns whether the text was a figure or a gap. */
  text(row: number, text: string, decimal: DecimalSign): boolean {
    const reading = readCell(text, decimal);
    if (reading.kind === 'gap') this.gaps[row] = reading.gap;
    if (reading.kind !== 'figure') return reading.kind === 'gap';
    this.figure(row, reading.value, reading.decimals);
    this.percent ||= reading.percent;
    if (reading.status !== 0) (this.status ??= new Uint8Array(this.values.length))[row] = reading.status;
    return true;
  }
}

function figureColumn({ name, cells, decimal, decimals, percent, onOdd }: GridColumnPlan): FigureColumn {
  const found = new Figures(cells.length);
  cells.forEach((cell, row) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) found.figure(row, cell, decimals ?? decimalsOf(cell));
    else if (typeof cell === 'string' && !found.text(row, cell, decimal)) onOdd(row, cell);
  });
  const whole = found.values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return {
    kind: 'figures',
    name,
    values: found.count === 0 ? new Float64Array(0) : found.values,
    gaps: found.gaps,
    ...(found.status ? { status: found.status } : {}),
    figures: found.count,
    decimals: whole ? 0 : found.decimals,
    percent: percent === true || found.percent,
  };
}

/** Numbers that are all different beside a text that is none name the rows: ages 0 to 98 and "99 en ouder". */
function namesRows({ leading, cells, decimal }: GridColumnPlan): boolean {
  if (!leading || !cells.some((cell) => typeof cell === 'string' && readCell(cell, decimal).kind === 'odd'))
    return false;
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return new Set(numbers).size === numbers.length;
}

/** One column of a grid, typed by what its cells hold. A number of the document itself counts as a figure. */
export function gridColumn(plan: GridColumnPlan): TableColumn {
  const texts = plan.cells.filter((cell) => typeof cell === 'string');
  const numbers = plan.cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? 1 : 0), 0);
  const words = mostlyText(texts, plan.decimal, numbers) || namesRows(plan);
  return words ? wordColumn(plan) : figureColumn(plan);
}
