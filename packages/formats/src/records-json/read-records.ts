import { regionKind, trimRegion } from '@draagkracht/model';
import type { Content, FileOptions } from '../inspect/content.js';
import { tableOfGrid } from '../grid/table-of-grid.js';
import type { GridCell } from '../grid/grid.js';

type Record = Readonly<{ [name: string]: unknown }>;

/** Records of a document, and what they are called in it. */
interface Records {
  readonly name: string;
  readonly rows: readonly Record[];
}

/** Name of the column the keys of a document become. */
const CODE = 'Codering';

/** How deep the parts of a record are read: "Bevolking: jonger dan 15 jaar". */
const DEPTH = 3;

const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCode = (key: string): boolean => regionKind(trimRegion(key)) !== 'other';

/** Rows of a list of records, or of records by region code; `undefined` for anything else. */
function recordsIn(value: unknown, name: string): Records | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRecord) ? { name, rows: value } : undefined;
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const isByCode = entries.length > 0 && entries.every(([key, row]) => isCode(key) && isRecord(row));
  return isByCode ? { name, rows: entries.map(([code, row]) => ({ [CODE]: code, ...(row as Record) })) } : undefined;
}

const cellOf = (value: unknown): GridCell | undefined => {
  if (value === null) return '.';
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
};

/** The cells of a record by the path to each; lists and yes-or-no are no figures and left out. */
function* cellsOf(record: Record, path = '', depth = 1): Generator<[string, GridCell]> {
  for (const [name, value] of Object.entries(record)) {
    const cell = cellOf(value);
    if (cell !== undefined) yield [path + name, cell];
    else if (isRecord(value) && depth < DEPTH) yield* cellsOf(value, `${path}${name}: `, depth + 1);
  }
}

function contentOfRecords({ name, rows }: Records, options: FileOptions): Content {
  const places = new Map<string, number>();
  const cells = rows.map((row) => {
    const made: GridCell[] = [];
    for (const [title, cell] of cellsOf(row)) {
      if (!places.has(title)) places.set(title, places.size);
      made[places.get(title)!] = cell;
    }
    return made;
  });
  const grid = cells.map((row) => Array.from({ length: places.size }, (_, at) => row[at] ?? null));
  const { decimal, cellLimit } = options;
  return {
    format: 'json',
    table: tableOfGrid(
      { name, header: [...places.keys()], rows: grid, firstRow: 1 },
      { ...(decimal ? { decimal } : {}), ...(cellLimit === undefined ? {} : { cellLimit }) },
    ),
  };
}

/**
 * Plain JSON as people export it: a list of records, or records by region code; also one or more of those under a name, of which
 * the longest is read. What lies inside a record becomes a column of its own ("Zorg: Wmo-cliënten"); `null` is not known.
 * `undefined` when a document holds nothing of the kind.
 */
export function recordsContent(document: unknown, options: FileOptions): Content | undefined {
  const whole = recordsIn(document, '');
  if (whole) return contentOfRecords(whole, options);
  if (!isRecord(document)) return undefined;
  const found = Object.entries(document)
    .flatMap(([name, value]) => recordsIn(value, name) ?? [])
    .sort((a, b) => b.rows.length - a.rows.length);
  const chosen = found.find(({ name }) => name === options.part) ?? found[0];
  return chosen && contentOfRecords(chosen, options);
}
