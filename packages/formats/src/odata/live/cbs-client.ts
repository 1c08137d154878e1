import { dayAt, type AbortSignalLike, type Source } from '@draagkracht/model';
import { inspectionOf } from '../../inspect/inspection.js';
import type { ReadFile } from '../../inspect/read-file.js';
import { ProblemList } from '../../problems/problem-list.js';
import { UnreadableError } from '../../problems/unreadable.js';
import { readRows } from '../read-odata.js';
import { DataSetRows } from '../rows-v3.js';
import { ObservationRows } from '../rows-v4.js';
import type { OdataRow } from '../response.js';
import { codeText, type OdataRows } from '../rows.js';
import { CbsAsker, type CbsParts } from './ask.js';
import { chosenOf, type CbsChoice, type Chosen } from './choose.js';
import { describeTable, type CbsTable } from './describe.js';
import { pagesOf } from './pages.js';
import { filtersOf, selectOf, type Wanted } from './question.js';
import { cbsHosts, findTable, setAddress, type CbsHosts, type FoundTable } from './services.js';
import { tableIdOf } from './table-id.js';

/** How a fetching is followed and stopped. */
export interface CbsReading {
  /** Told after each page: rows so far, and all there are where CBS tells. */
  readonly onProgress?: (rows: number, total: number | undefined) => void;
  readonly signal?: AbortSignalLike;
  /** Lets the page draw and answer between slices of the work. */
  readonly pause?: () => Promise<unknown>;
}

/** Asks CBS for tables. */
export interface CbsClient {
  /**
   * What there is to choose from in a table.
   * @param table its number, or any address of it
   * @throws {UnreadableError} with a code that begins with `cbs-`; its sentence tells how to go on with a file
   * @throws {AbortedError} as soon as the signal says so
   */
  describe(table: string, reading?: CbsReading): Promise<CbsTable>;
  /** The figures that were chosen, as a file would give them. @throws as `describe` */
  read(table: string, choice: CbsChoice, reading?: CbsReading): Promise<ReadFile>;
}

/** Figures fetched at once at most: more would not fit on the page, and would take CBS minutes. */
const MOST_ROWS = 5_000_000;

/** Rows gathered at a time. */
const SLICE = 2_000;

/** One question for a part of the rows. */
interface Asking {
  readonly url: string;
  readonly total: number | undefined;
}

async function askingsOf(found: FoundTable, chosen: Chosen, asker: CbsAsker): Promise<readonly Asking[]> {
  const { version, facts } = found;
  const all = chosen.measures.length === [...facts.measures.values()].filter(({ text }) => !text).length;
  const measures: Wanted[] = version === 4 && !all ? [{ name: 'Measure', keys: chosen.measures }] : [];
  const fields = ['ID', ...facts.dimensions.keys(), ...chosen.measures];
  const select = version === 3 && !all ? selectOf(fields) : undefined;
  const set = version === 3 ? 'TypedDataSet' : 'Observations';
  const askings: Asking[] = [];
  for (const filter of filtersOf([...chosen.dimensions, ...measures], version)) {
    const total = await asker.count(setAddress({ ...found, version: 4 }, `${set}/$count`, { filter }));
    askings.push({ url: setAddress(found, set, { filter, select }), total });
  }
  return askings;
}

const totalOf = (askings: readonly Asking[]): number | undefined =>
  askings.reduce<number | undefined>(
    (sum, { total }) => (sum === undefined || total === undefined ? undefined : sum + total),
    0,
  );

/** Only what was chosen, whatever came: a server may take less notice of a question than it says. */
function chooser({ version }: FoundTable, { measures, dimensions }: Chosen): (row: OdataRow) => OdataRow[] {
  const wanted = new Set(measures);
  const keys = dimensions.map((one) => [one.name, new Set(one.keys.map((key) => key.trim()))] as const);
  return (row) => {
    if (keys.some(([name, codes]) => name in row && !codes.has(codeText(row[name])))) return [];
    if (version === 4) return wanted.has(codeText(row.Measure)) ? [row] : [];
    return [Object.fromEntries(Object.entries(row).filter(([field]) => wanted.has(field) || !/_\d+$/.test(field)))];
  };
}

/** Rows that were fetched, with how many there were and should have been. */
interface Fetched {
  readonly rows: OdataRows;
  readonly got: number;
  readonly total: number | undefined;
}

async function fetchRows(found: FoundTable, chosen: Chosen, asker: CbsAsker, reading: CbsReading): Promise<Fetched> {
  const { tableId, version, facts } = found;
  const askings = await askingsOf(found, chosen, asker);
  const total = totalOf(askings);
  const tooMuch = (count: number): UnreadableError => new UnreadableError('cbs-too-much', { name: tableId }, count);
  if ((total ?? 0) > MOST_ROWS) throw tooMuch(total!);
  const choose = chooser(found, chosen);
  const gathered = version === 3 ? new DataSetRows() : new ObservationRows();
  let got = 0;
  for (const asking of askings)
    for await (const page of pagesOf(asking.url, asker, {
      tableId,
      ...(asking.total === undefined ? {} : { total: asking.total }),
    })) {
      for (let at = 0; at < page.rows.length; at += SLICE) {
        await reading.pause?.();
        gathered.add(page.rows.slice(at, at + SLICE).flatMap(choose));
      }
      got += page.rows.length;
      reading.onProgress?.(got, total);
      if (got > MOST_ROWS) throw tooMuch(got);
    }
  const rows = gathered instanceof DataSetRows ? gathered.finish(facts, false) : gathered.finish();
  return { rows, got, total };
}

function sourceOf({ tableId }: FoundTable, now: number): Source {
  return {
    name: 'CBS',
    tableId,
    url: `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${tableId}`,
    licence: 'CC BY 4.0',
    retrieved: dayAt(new Date(now)),
  };
}

/** A client of CBS OData, version 4 where the table is there and version 3 elsewhere. Nothing is kept but what tables are like. */
export function cbsClient(parts: CbsParts, hosts: CbsHosts = cbsHosts): CbsClient {
  const tables = new Map<string, FoundTable>();
  const numberOf = (table: string): string => {
    const tableId = tableIdOf(table);
    if (tableId === undefined) throw new UnreadableError('cbs-no-table', { name: table.trim().slice(0, 80) });
    return tableId;
  };
  const tableOf = async (tableId: string, { signal }: CbsReading): Promise<FoundTable> => {
    const found = tables.get(tableId) ?? (await findTable(tableId, hosts, new CbsAsker(parts, tableId, signal)));
    tables.set(tableId, found);
    return found;
  };
  return {
    async describe(table, reading = {}) {
      return describeTable(await tableOf(numberOf(table), reading));
    },
    async read(table, choice, reading = {}) {
      const found = await tableOf(numberOf(table), reading);
      const asker = new CbsAsker(parts, found.tableId, reading.signal);
      const fetched = await fetchRows(found, chosenOf(found.facts, choice), asker, reading);
      const problems = new ProblemList();
      if (fetched.got < (fetched.total ?? 0))
        problems.add({
          code: 'odata-partial',
          severity: 'warning',
          count: fetched.got,
          example: { text: String(fetched.total) },
        });
      await reading.pause?.();
      const content = readRows(fetched.rows, found.facts, { source: sourceOf(found, parts.now()) }, problems);
      return { table: content.series, inspection: inspectionOf(content, content.series) };
    },
  };
}
