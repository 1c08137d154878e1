import { NO_GAP, type Problem } from '@draagkracht/model';
import type { Encoding } from '../bytes/encoding.js';
import type { ReadingEvidence, TypedTable } from '../table/typed-table.js';
import type { DecimalSign, Delimiter } from '../csv/marks.js';
import { gravestFirst } from '../problems/problem-list.js';
import type { PeriodEvidence } from '../table/periods.js';
import type { UsedColumn } from '../table/column-roles.js';
import type { Layout, ReadTable } from '../table/read-table.js';
import type { RecognisedLayout } from '../layout/recognised.js';
import { layoutSignature } from '../layout/signature.js';
import type { Content, Format, Part, Recognised } from './content.js';

/** One indicator as it is listed: how many cells hold a figure and how many none. */
export interface InspectedIndicator {
  readonly id: string;
  readonly label: string;
  readonly values: number;
  readonly missing: number;
}

/** What was understood of a file and what not: the contract of `draagkracht inspect --json`. */
export interface Inspection {
  readonly format: Format | 'unknown';
  /** All tables of the document, where it can hold several. */
  readonly parts?: readonly Part[];
  /** Name of the one that was read. */
  readonly part?: string;
  /** What people call the layout, where it was recognised. */
  readonly recognised?: string;
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
  readonly evidence?: ReadingEvidence & {
    readonly layout: Layout;
    readonly period: PeriodEvidence;
    /** What gave the layout away, where it was recognised. */
    readonly recognised?: RecognisedLayout;
    /** The layout without its year: choices for it are kept and found under this. */
    readonly signature?: string;
    /** The columns and what each was taken for. */
    readonly columns?: readonly UsedColumn[];
  };
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

/** The decimal sign of texts, where a document that is no plain text holds any that tell one. */
function decimalOf({ table }: Content): DecimalSign | null {
  if (!table) return '.';
  const { comma = 0, dot = 0, unclear = 0, given } = table.evidence.decimal ?? {};
  return table.delimiter !== null || given || comma + dot + unclear > 0 ? table.decimal : null;
}

const headersOf = ({ columns }: TypedTable): string[] => columns.map(({ name }) => name);

/** The inspection of a document that was read. */
export function inspectionOf(content: Content, read: ReadTable, found?: Recognised): Inspection {
  const { format, table, size, parts, part } = content;
  return {
    format,
    ...(parts ? { parts } : {}),
    ...(part === undefined ? {} : { part }),
    ...(found ? { recognised: found.name } : {}),
    encoding: table ? table.encoding : 'utf-8',
    delimiter: table?.delimiter ?? null,
    decimal: decimalOf(content),
    rows: table?.rows ?? size?.rows ?? read.regionCodes.length,
    columns: table?.columns.length ?? size?.columns ?? read.indicators.length,
    regions: read.regionCodes.length,
    periods: read.periods,
    indicators: countIndicators(read),
    problems: gravestFirst(read.problems),
    evidence: {
      ...table?.evidence,
      layout: read.layout,
      period: read.periodEvidence,
      ...(found?.layout ? { recognised: found.layout } : {}),
      ...(table ? { signature: layoutSignature(headersOf(table), format) } : {}),
      ...(read.uses ? { columns: read.uses } : {}),
    },
  };
}

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
