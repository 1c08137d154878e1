import { responseFile, type Row, type ServedTable } from './cbs-tables.js';

/** What a service answers. */
export interface ServiceAnswer {
  readonly status: number;
  readonly body: string;
}

/** How a service is set up. */
export interface ServiceSetup {
  readonly tables: readonly ServedTable[];
  /** Rows on a page; CBS has 100,000 (v4) and 10,000 (v3). */
  readonly pageSize?: number;
  /** Figures of v3 as the plain service gives them: it stops after a page and does not say that there is more. */
  readonly silentEnd?: boolean;
}

/** What a condition of a question means; only what CBS understands is understood here. */
function conditionOf(text: string): (row: Row) => boolean {
  const equal = /^(\w+) eq '(.*)'$/.exec(text);
  if (equal) return (row) => row[equal[1]!] === equal[2]!.replaceAll("''", "'");
  const begins = /^startswith\((\w+),'(.*)'\)$/.exec(text);
  if (begins) return (row) => String(row[begins[1]!]).startsWith(begins[2]!);
  const holds = /^substringof\('(.*)',(\w+)\)$/.exec(text);
  if (holds) return (row) => String(row[holds[2]!]).includes(holds[1]!);
  throw new TypeError(`not understood: ${text}`);
}

function filterOf(text: string): (row: Row) => boolean {
  const all = text.split(' and ').map((clause) => {
    const any = clause.replace(/^\((.*)\)$/, (whole, inner: string) => (clause.startsWith('(') ? inner : whole));
    const conditions = any.split(' or ').map(conditionOf);
    return (row: Row): boolean => conditions.some((holds) => holds(row));
  });
  return (row) => all.every((clause) => clause(row));
}

const only = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.filter((name) => name in row).map((name) => [name, row[name]]));

const json = (body: unknown): ServiceAnswer => ({ status: 200, body: JSON.stringify(body) });
const notThere: ServiceAnswer = { status: 404, body: '{"error":"not found"}' };

function pageOf(table: ServedTable, set: string, address: URL, setup: ServiceSetup): ServiceAnswer {
  const { searchParams: asked } = address;
  if (table.version === 3 && asked.get('$format') !== 'json') return { status: 200, body: '<feed />' };
  const skip = Number(asked.get('$skip') ?? 0);
  const fields = asked.get('$select')?.split(',');
  const filter = asked.get('$filter');
  const found = table.sets[set]!.filter(filter ? filterOf(filter) : () => true);
  const size = setup.pageSize ?? 1000;
  const rows = found.slice(skip, skip + size).map((row) => (fields ? only(row, fields) : row));
  const more = skip + size < found.length && !(setup.silentEnd && set === 'TypedDataSet');
  asked.set('$skip', String(skip + size));
  const link = table.version === 3 ? 'odata.nextLink' : '@odata.nextLink';
  // CBS names itself in its links, and in v3 without the s of https.
  const host = table.version === 3 ? 'http://opendata.cbs.nl' : 'https://datasets.cbs.nl';
  const page = { ...responseFile(table, set), value: rows };
  return json(more ? { ...page, [link]: host + address.pathname + address.search } : page);
}

/** Answers at the paths of CBS, both versions, with paging, `$filter`, `$select`, `$skip` and `/$count`. */
export function cbsService(setup: ServiceSetup): (url: string) => ServiceAnswer {
  return (url) => {
    const address = new URL(url);
    const [, path, id, set, count] =
      /\/(odata\/v1\/CBS|ODataFeed\/odata)\/([^/]+)\/([^/]+)(\/\$count)?$/.exec(address.pathname) ?? [];
    const version = path === 'ODataFeed/odata' ? 3 : 4;
    const table = setup.tables.find((one) => one.id === id && one.version === version);
    if (!table || set === undefined) return notThere;
    if (set === 'Properties' && table.properties) return json(responseFile(table, set));
    if (!table.sets[set]) return notThere;
    if (!count) return pageOf(table, set, address, setup);
    const filter = address.searchParams.get('$filter');
    return json(table.sets[set].filter(filter ? filterOf(filter) : () => true).length);
  };
}
