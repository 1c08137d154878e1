import type { DecimalSign } from './marks.js';
import { readCell } from './cell-text.js';
import type { SampleRecords } from './split-sample.js';

/** Texts among the cells of a column of figures that are taken for mistakes: one in ten. */
const TOLERATED = 0.1;

/**
 * Whether these cells of one column are texts rather than figures: one is a code such as `0362`, or more are odd than may be
 * mistakes.
 * @param numbers cells of the column beside these that are figures for certain
 */
export function mostlyText(cells: readonly string[], decimal: DecimalSign, numbers = 0): boolean {
  let figures = numbers;
  let odd = 0;
  for (const cell of cells) {
    const { kind } = readCell(cell, decimal);
    if (kind === 'code') return true;
    if (kind === 'figure') figures++;
    else if (kind === 'odd') odd++;
  }
  return odd > 0 && odd > TOLERATED * (figures + odd);
}

/**
 * Whether each column holds texts, judged from the first records. One code with a leading zero makes a column text, since
 * `0362` is no quantity; a column of nothing but gaps is taken for figures until something else is met.
 */
export function textColumns(body: SampleRecords, width: number, decimal: DecimalSign): boolean[] {
  // A line of one cell under a wide table is a remark, not a row.
  const rows = width > 2 ? body.filter(({ length }) => length > 1) : body;
  return Array.from({ length: width }, (_, c) =>
    mostlyText(
      rows.map((record) => record[c] ?? ''),
      decimal,
    ),
  );
}
