import { WHOLE_FILE } from '../table/regions.js';
import { rhythmsOf } from '../table/periods.js';
import { cellText } from '../table/row-keys.js';
import type { WordColumn } from '../table/typed-table.js';
import type { ProblemList } from '../problems/problem-list.js';
import type { Axes } from './axes.js';
import type { TableFacts } from './facts.js';
import type { PlacedCells } from './placed-cells.js';
import type { OdataRows } from './rows.js';

/** Codes that their list does not hold. */
function tellUnknown(
  codes: readonly string[],
  known: ReadonlyMap<string, unknown>,
  name: string,
  problems: ProblemList,
): void {
  for (const code of codes)
    if (code !== '' && !known.has(code))
      problems.add({
        code: 'odata-unknown-codes',
        severity: 'warning',
        example: { ...(name === '' ? {} : { name }), text: code },
      });
}

/** Codes of the figures that their list does not hold, and columns of codes that have no list at all. */
function tellCodes(rows: OdataRows, facts: TableFacts, problems: ProblemList): void {
  for (const { name, words } of rows.keys) {
    const known = facts.dimensions.get(name)?.codes;
    if (known) tellUnknown(words, known, name, problems);
    else problems.add({ code: 'odata-no-code-list', severity: 'note', example: { name } });
  }
  if (facts.measures.size > 0) tellUnknown(rows.measures, facts.measures, '', problems);
  else problems.add({ code: 'odata-no-measure-list', severity: 'note' });
}

/** Tells what of the rows could not be understood or named. */
export function tellRows(rows: OdataRows, facts: TableFacts, problems: ProblemList): void {
  if (rows.count === 0) problems.add({ code: 'no-rows', severity: 'warning' });
  tellCodes(rows, facts, problems);
  for (const [text, count] of rows.oddMarks)
    problems.add({ code: 'odata-unknown-marks', severity: 'warning', count, example: { text } });
  for (const [name, count] of rows.oddTexts)
    problems.add({ code: 'text-in-numbers', severity: 'warning', count, example: { name } });
  const [text] = rows.texts;
  if (text)
    problems.add({ code: 'code-columns', severity: 'note', count: rows.texts.length, example: { name: text.name } });
  if (rows.repeated > 0) problems.add({ code: 'odata-repeated-rows', severity: 'note', count: rows.repeated });
}

function tellLost(keys: Int32Array, column: WordColumn | undefined, code: string, problems: ProblemList): void {
  if (!column) return;
  const lost = keys.findIndex((key) => key < 0);
  if (lost < 0) return;
  const count = keys.filter((key) => key < 0).length;
  const example = { row: lost + 1, name: column.name, text: cellText(column, lost) };
  problems.add({ code, severity: 'warning', count, example });
}

/** Tells what of regions and periods is not there or could not be read. */
export function tellAxes(rows: OdataRows, axes: Axes, problems: ProblemList): void {
  if (axes.regions.keys[0] === WHOLE_FILE) problems.add({ code: 'no-regions', severity: 'note' });
  tellLost(axes.regions.rows, axes.geo, 'rows-without-region', problems);
  tellLost(axes.periods.rows, axes.time, 'unreadable-period', problems);
  if (axes.periods.keys.length === 0) {
    if (rows.count > 0) problems.add({ code: 'no-period', severity: 'warning' });
    return;
  }
  const rhythms = rhythmsOf(axes.periods);
  if (rhythms.length > 1)
    problems.add({
      code: 'mixed-periods',
      severity: 'warning',
      count: rhythms.length,
      example: { text: rhythms.map(({ first }) => first).join(', ') },
    });
}

/** Tells which cells stood in one place, and whether there was room for all. */
export function tellCells(rows: OdataRows, { doubles, conflicts, full }: PlacedCells, problems: ProblemList): void {
  if (doubles > 0) problems.add({ code: 'odata-repeated-rows', severity: 'note', count: doubles });
  const [first] = conflicts;
  if (first !== undefined)
    problems.add({
      code: 'odata-conflicts',
      severity: 'warning',
      count: conflicts.size,
      example: { name: rows.measures[first]! },
    });
  if (full) problems.add({ code: 'too-many-combinations', severity: 'error', count: rows.measures.length });
}
