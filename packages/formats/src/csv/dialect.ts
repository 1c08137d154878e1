import type { Delimiter } from './marks.js';
import { splitSample, type SampleRecords } from './split-sample.js';

/** Why a delimiter was chosen. */
export interface DelimiterEvidence {
  /** Cells in the header by this delimiter. */
  readonly columns: number;
  /** Records of the sample with that many cells, of `of`. */
  readonly agreeing: number;
  readonly of: number;
  readonly given?: boolean;
}

/** How the sample reads by the delimiter that fits best. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly evidence: DelimiterEvidence;
  /** Lines above the header that are not part of the table (a title, a source). */
  readonly preface: number;
  readonly records: SampleRecords;
}

const candidates: readonly Delimiter[] = [';', '\t', ',', '|'];

/** Records looked at to choose a delimiter. */
const LOOK = 60;

/** The number of cells most records have; of equals the larger. */
function commonWidth(records: SampleRecords): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Cells that make a row a row, where most lines of a file are none: a remark may hold one delimiter by chance. */
const SURELY_A_ROW = 3;

/** From one place on to the end all records are alike: a table, also where more lines stand above it than it has rows. */
function runsToTheEnd(records: SampleRecords, first: number): boolean {
  const rows = records.slice(first);
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && width >= SURELY_A_ROW && rows.every(({ length }) => length === width);
}

function judge(sample: string, delimiter: Delimiter, whole: boolean): Dialect {
  const records = splitSample(sample, delimiter, LOOK, whole);
  const width = commonWidth(records);
  // A title stands above the table as a line of one cell; any other first line is the header, ragged or not.
  const first = records.findIndex((record) => record.length > 1);
  const preface = first > 0 && (width > 1 || runsToTheEnd(records, first)) ? first : 0;
  const columns = records[preface]?.length ?? 0;
  const body = records.slice(preface);
  const agreeing = body.filter((record) => record.length === columns).length;
  return { delimiter, preface, records, evidence: { columns, agreeing, of: body.length } };
}

/** Lines above a supposed header count against it: `1,5;2,5` would otherwise make `a;b` a title. */
const share = ({ evidence, records }: Dialect): number =>
  evidence.columns < 2 ? 0 : evidence.agreeing / records.length;

/**
 * Chooses the delimiter by which most records have as many cells as the header; of equals the one with more columns.
 * A file in which none gives two columns reads as one column, by `;`.
 */
export function detectDialect(sample: string, whole: boolean, given?: Delimiter): Dialect {
  if (given) {
    const dialect = judge(sample, given, whole);
    return { ...dialect, evidence: { ...dialect.evidence, given: true } };
  }
  const judged = candidates.map((delimiter) => judge(sample, delimiter, whole));
  return judged.reduce((best, next) => {
    const difference = share(next) - share(best);
    const wider = next.evidence.columns > best.evidence.columns;
    return difference > 0 || (difference === 0 && share(next) > 0 && wider) ? next : best;
  });
}
