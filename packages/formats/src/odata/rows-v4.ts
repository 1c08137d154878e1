import { gapCode, NO_GAP } from '@draagkracht/model';
import type { OdataRow } from './response.js';
import { codeText, inSourceOrder, WordBuilder, type CellVisit, type OdataRows } from './rows.js';
import { markOf, type ReadMark } from './value-attribute.js';

/** Fields of an observation that are no dimension. */
const own = new Set(['Id', 'Measure', 'Value', 'ValueAttribute', 'StringValue']);

const MISSING: ReadMark = { gap: gapCode('missing'), status: 0 };

/** Gathers observations (OData v4), page by page, in columns: a row of JSON costs ten times as much. */
export class ObservationRows {
  readonly #keys = new Map<string, WordBuilder>();
  readonly #measures = new WordBuilder();
  readonly #ids: (number | undefined)[] = [];
  readonly #values: number[] = [];
  readonly #gaps: number[] = [];
  readonly #status: number[] = [];
  readonly #texts: string[] = [];
  readonly #marks = new Map<string, ReadMark>();
  readonly #oddMarks = new Map<string, number>();

  /** Observations taken in so far. */
  get size(): number {
    return this.#ids.length;
  }

  add(rows: readonly OdataRow[]): void {
    for (const row of rows) this.#add(row);
  }

  #add(row: OdataRow): void {
    for (const name of Object.keys(row)) if (!own.has(name) && !this.#keys.has(name)) this.#newKey(name);
    for (const [name, column] of this.#keys) column.push(codeText(row[name]));
    this.#measures.push(codeText(row.Measure));
    this.#ids.push(typeof row.Id === 'number' ? row.Id : undefined);
    this.#addValue(row);
  }

  #newKey(name: string): void {
    const column = new WordBuilder();
    for (let row = 0; row < this.#ids.length; row++) column.push('');
    this.#keys.set(name, column);
  }

  #addValue({ Value: value, ValueAttribute: attribute, StringValue: text }: OdataRow): void {
    const mark = this.#mark(codeText(attribute));
    const isFigure = typeof value === 'number' && Number.isFinite(value);
    const said = codeText(text);
    this.#texts.push(said);
    this.#values.push(isFigure && mark.gap === NO_GAP ? value : Number.NaN);
    this.#gaps.push(mark.gap !== NO_GAP ? mark.gap : isFigure ? NO_GAP : MISSING.gap);
    this.#status.push(mark.status);
  }

  /** The meaning of a mark; each word is looked up once. */
  #mark(word: string): ReadMark {
    const known = this.#marks.get(word) ?? markOf(word);
    if (!known) this.#oddMarks.set(word, (this.#oddMarks.get(word) ?? 0) + 1);
    else this.#marks.set(word, known);
    return known ?? MISSING;
  }

  finish(): OdataRows {
    const { order, repeated } = inSourceOrder(this.#ids);
    const measures = this.#measures.column('Measure', order);
    const [values, gaps, status] = [this.#values, this.#gaps, this.#status];
    const textOnly = (row: number): boolean => this.#texts[row] !== '' && Number.isNaN(values[row]!);
    const texts = new Map<string, WordBuilder>();
    order.forEach((row, i) => {
      if (textOnly(row)) wordsOf(texts, measures.words[measures.codes[i]!]!).push(this.#texts[row]!);
    });
    return {
      count: order.length,
      keys: [...this.#keys].map(([name, column]) => column.column(name, order)),
      measures: measures.words,
      texts: [...texts].map(([name, column]) => column.column(name, Int32Array.from(column.codes.keys()))),
      oddMarks: this.#oddMarks,
      oddTexts: new Map(),
      repeated,
      visit: (cell: CellVisit) =>
        order.forEach((row, i) => {
          if (!textOnly(row)) cell(i, measures.codes[i]!, values[row]!, gaps[row]!, status[row]!);
        }),
    };
  }
}

const wordsOf = (texts: Map<string, WordBuilder>, name: string): WordBuilder =>
  texts.get(name) ?? texts.set(name, new WordBuilder()).get(name)!;
