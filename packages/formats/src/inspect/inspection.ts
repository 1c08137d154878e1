import { NO_GAP, type Problem } from '@draagkracht/model';
import type { Encoding } from '../bytes/encoding.js';
import type { ReadingEvidence, TypedTable } from '../table/typed-table.js';
import type { DecimalSign, Delimiter } from '../csv/marks.js';
import { gravestFirst } from '../problems/problem-list.js';
import type { PeriodEvidence } from '../table/periods.js';
import type { Layout, ReadTable } from '../table/read-table.js';

/** One indicator as it is listed: how many cells hold a figure and how many none. */
export interface InspectedIndicator {
  readonly id: string;
  readonly label: string;
  readonly values: number;
  readonly missing: number;
}

/** What was understood of a file and what not: the contract of `draagkracht inspect --json`. */
export interface Inspection {
  readonly format: 'csv' | 'json-stat' | 'unknown';
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly decimal: DecimalSign | null;
  readonly rows: number;
  /** Number of columns. */
  readonly columns: number;
  /** Number of regions. */
  readonly regions: number;
  readonly periods: readonly string[];
  readonly indicators: readonly InspectedIndicator[];
  readonly problems: readonly Problem[];
  /** Why it was read so; absent when it could not be read. */
  readonly evidence?: ReadingEvidence & { readonly layout: Layout; readonly period: PeriodEvidence };
}

/** How many cells of each indicator hold a figure; a table without periods counts the cells of its columns. */
function countIndicators(read: ReadTable): InspectedIndicator[] {
  return read.indicators.map(({ id, label }, i) => {
    const gaps = read.blocks[i]?.gaps ?? read.columns?.[i]?.gaps ?? new Uint8Array(0);
    let values = 0;
    for (const gap of gaps) if (gap === NO_GAP) values++;
    return { id, label: label.nl, values, missing: gaps.length - values };
  });
}

/** The inspection of a delimited file that was read. */
export const inspectionOf = (table: TypedTable, read: ReadTable): Inspection => ({
  format: 'csv',
  encoding: table.encoding,
  delimiter: table.delimiter,
  decimal: table.decimal,
  rows: table.rows,
  columns: table.columns.length,
  regions: read.regionCodes.length,
  periods: read.periods,
  indicators: countIndicators(read),
  problems: gravestFirst(read.problems),
  evidence: { ...table.evidence, layout: read.layout, period: read.periodEvidence },
});

/** The inspection of a file that gave no table. */
export const unreadableInspection = (problem: Problem): Inspection => ({
  format: 'unknown',
  encoding: null,
  delimiter: null,
  decimal: null,
  rows: 0,
  columns: 0,
  regions: 0,
  periods: [],
  indicators: [],
  problems: [problem],
});

/** The inspection of a JSON-stat dataset that was read. */
export const jsonStatInspection = (read: ReadTable): Inspection => ({
  format: 'json-stat',
  encoding: 'utf-8',
  delimiter: null,
  decimal: '.',
  rows: read.regionCodes.length,
  columns: read.indicators.length,
  regions: read.regionCodes.length,
  periods: read.periods,
  indicators: countIndicators(read),
  problems: gravestFirst(read.problems),
  evidence: { layout: read.layout, period: read.periodEvidence },
});
