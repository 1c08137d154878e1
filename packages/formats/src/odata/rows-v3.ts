import { gapCode, NO_GAP, readFigure, statusCode } from '@draagkracht/model';
import type { TableFacts } from './facts.js';
import type { OdataRow } from './response.js';
import { codeText, inSourceOrder, WordBuilder, type CellVisit, type OdataRows } from './rows.js';

const MISSING = gapCode('missing');

/** A measure's field ends in the position of its column; a dimension's does not. */
const looksLikeMeasure = (field: string): boolean => /_\d+$/.test(field);

/** A cell read: a figure or a gap. */
interface ReadCell {
  readonly value: number;
  readonly gap: number;
  readonly status: number;
}

const missing: ReadCell = { value: Number.NaN, gap: MISSING, status: 0 };

/**
 * A cell of `TypedDataSet` is a number or `null`, which stands for blank and for `.` alike: both are unknown here, since nothing
 * tells which it was. `UntypedDataSet` has the signs themselves. `undefined`: a text that is no figure.
 */
function cellOf(value: unknown): ReadCell | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, gap: NO_GAP, status: 0 } : missing;
  if (typeof value !== 'string') return missing;
  const { value: read, status } = readFigure(value, '.');
  if (read === undefined) return undefined;
  return typeof read === 'number'
    ? { value: read, gap: NO_GAP, status: statusCode(status) }
    : { value: Number.NaN, gap: gapCode(read.kind), status: 0 };
}

/** Gathers rows of `TypedDataSet` or `UntypedDataSet` (OData v3), page by page. */
export class DataSetRows {
  readonly #columns = new Map<string, unknown[]>();
  #size = 0;

  /** Rows taken in so far. */
  get size(): number {
    return this.#size;
  }

  add(rows: readonly OdataRow[]): void {
    for (const row of rows) {
      for (const field of Object.keys(row)) if (!this.#columns.has(field)) this.#columns.set(field, this.#blanks());
      for (const [field, column] of this.#columns) column.push(row[field] ?? null);
      this.#size++;
    }
  }

  #blanks(): unknown[] {
    return Array.from({ length: this.#size }, () => null);
  }

  /** @param untyped true when every value came as a text (`UntypedDataSet`) */
  finish(facts: TableFacts, untyped: boolean): OdataRows {
    const ids = this.#columns.get('ID') ?? this.#blanks();
    const { order, repeated } = inSourceOrder(ids.map((id) => (typeof id === 'number' ? id : undefined)));
    const fields = [...this.#columns.keys()].filter((field) => field !== 'ID' && !field.includes('odata.'));
    const isMeasure = (field: string): boolean =>
      facts.measures.has(field) || (!facts.dimensions.has(field) && looksLikeMeasure(field));
    const measured = fields.filter(isMeasure);
    const texts = measured.filter((field) => this.#isText(field, facts, untyped));
    const measures = measured.filter((field) => !texts.includes(field));
    const columns = measures.map((field) => this.#columns.get(field)!);
    const words = (field: string) => this.#words(field, order);
    return {
      count: order.length,
      keys: fields.filter((field) => !isMeasure(field)).map(words),
      measures,
      texts: texts.map(words),
      oddMarks: new Map(),
      oddTexts: countOdd(measures, columns),
      repeated,
      visit: (cell: CellVisit) =>
        order.forEach((row, i) =>
          columns.forEach((column, m) => {
            const { value, gap, status } = cellOf(column[row]) ?? missing;
            cell(i, m, value, gap, status);
          }),
        ),
    };
  }

  /** A field of texts: one that is said to be, holds texts where figures are typed, or holds a text that is no figure. */
  #isText(field: string, facts: TableFacts, untyped: boolean): boolean {
    const known = facts.measures.get(field);
    if (known) return known.text;
    const column = this.#columns.get(field)!;
    return column.some((value) => typeof value === 'string' && (!untyped || cellOf(value) === undefined));
  }

  #words(field: string, order: Int32Array) {
    const builder = new WordBuilder();
    for (const value of this.#columns.get(field)!) builder.push(codeText(value));
    return builder.column(field, order);
  }
}

function countOdd(measures: readonly string[], columns: readonly (readonly unknown[])[]): Map<string, number> {
  const counts = measures.map(
    (field, m) => [field, columns[m]!.filter((value) => typeof value === 'string' && !cellOf(value)).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
