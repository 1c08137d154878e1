import type { ReadTable, TableOptions } from '../table/read-table.js';
import { ProblemList } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { DimensionFacts, TableFacts } from './facts.js';
import { codesOf, factsOf } from './read-facts.js';
import type { OdataResponse } from './response.js';
import type { OdataRows } from './rows.js';
import { DataSetRows } from './rows-v3.js';
import { ObservationRows } from './rows-v4.js';
import { seriesOfRows } from './series-of-rows.js';

/** A table of CBS OData understood. */
export interface ReadOdata {
  readonly format: 'odata-v3' | 'odata-v4';
  readonly series: ReadTable;
  readonly size: { readonly rows: number; readonly columns: number };
}

/** The version of the figures, or that of what is there without them. */
const versionOf = (responses: readonly OdataResponse[]): 3 | 4 =>
  (responses.find(({ kind }) => kind === 'data') ?? responses[0])!.version;

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Figures of several tables are not one table; what comes without a number goes with what there is. */
function checkOneTable(responses: readonly OdataResponse[]): void {
  const [first, ...others] = responses.flatMap(({ tableId }) => tableId ?? []);
  const other = others.find((id) => !sameId(id, first!));
  if (other !== undefined) throw new UnreadableError('odata-several-tables', { name: first!, text: other });
  const version = versionOf(responses);
  if (responses.some((one) => one.version !== version && one.kind === 'data'))
    throw new UnreadableError('odata-several-tables', { name: 'OData v3', text: 'OData v4' });
}

function rowsOf(version: 3 | 4, data: readonly OdataResponse[], facts: TableFacts): OdataRows {
  if (version === 4) {
    const rows = new ObservationRows();
    for (const response of data) rows.add(response.rows);
    return rows.finish();
  }
  const rows = new DataSetRows();
  for (const response of data) rows.add(response.rows);
  return rows.finish(facts, data.length > 0 && data.every(({ name }) => name === 'UntypedDataSet'));
}

/** A list of codes without a name belongs to the dimension it explains most codes of. */
function placeNameless(lists: readonly OdataResponse[], rows: OdataRows, facts: TableFacts): TableFacts {
  const dimensions = new Map<string, DimensionFacts>(facts.dimensions);
  for (const list of lists) {
    const codes = codesOf(list.rows);
    const hits = rows.keys.map(({ words }) => words.filter((word) => codes.has(word)).length);
    const best = hits.indexOf(Math.max(0, ...hits));
    const name = hits[best]! > 0 ? rows.keys[best]!.name : undefined;
    if (name !== undefined && !dimensions.get(name)?.codes) dimensions.set(name, { ...dimensions.get(name), codes });
  }
  return { ...facts, dimensions };
}

/** A page is told from a table: what is missing from it is not missing from the source. */
function tellPartial(data: readonly OdataResponse[], rows: OdataRows, facts: TableFacts, problems: ProblemList): void {
  const all = facts.rows;
  const fewer = all !== undefined && rows.count < all;
  if (!fewer && !(data.length === 1 && data[0]!.next !== undefined)) return;
  problems.add({
    code: 'odata-partial',
    severity: 'warning',
    count: rows.count,
    ...(all === undefined ? {} : { example: { text: String(all) } }),
  });
}

/**
 * Reads responses of one table of CBS OData together: figures, lists of codes, measures and facts of the table. Figures alone are
 * read with what they have.
 * @throws {UnreadableError} when there are no figures among them, or figures of more than one table
 */
export function readOdata(responses: readonly OdataResponse[], options: TableOptions = {}): ReadOdata {
  checkOneTable(responses);
  const version = versionOf(responses);
  const data = responses.filter(({ kind }) => kind === 'data');
  const described = responses.filter(({ kind, version: its }) => kind !== 'data' && its === version);
  const known = factsOf(
    version,
    responses.filter((one) => one.version === version),
  );
  if (data.length === 0) throw new UnreadableError('odata-no-figures', { name: known.tableId ?? '' });
  const rows = rowsOf(version, data, known);
  const nameless = described.filter(({ kind, name }) => kind === 'codes' && name === '');
  const facts = placeNameless(nameless, rows, known);
  const problems = new ProblemList();
  tellPartial(data, rows, facts, problems);
  return readRows(rows, facts, options, problems);
}

/** The table of rows that were gathered, with the facts that go with them. */
export function readRows(
  rows: OdataRows,
  facts: TableFacts,
  options: TableOptions,
  problems: ProblemList = new ProblemList(),
): ReadOdata {
  return {
    format: facts.version === 3 ? 'odata-v3' : 'odata-v4',
    series: seriesOfRows(rows, facts, options, problems),
    size: {
      rows: rows.count,
      columns: rows.keys.length + (facts.version === 3 ? rows.measures.length + rows.texts.length : 2),
    },
  };
}
