import { textOf } from '../../json-stat/dataset.js';
import { UnreadableError } from '../../problems/unreadable.js';
import type { TableFacts } from '../facts.js';
import { factsOf } from '../read-facts.js';
import type { OdataResponse } from '../response.js';
import type { CbsAsker } from './ask.js';
import { pagesOf } from './pages.js';
import { addressWith } from './question.js';

/** Addresses of the two services, to be changed for a mirror or a proxy. Without a slash at the end. */
export interface CbsHosts {
  /** `https://datasets.cbs.nl/odata/v1/CBS` */
  readonly v4: string;
  /** `https://opendata.cbs.nl/ODataFeed/odata`: the bulk service, which pages; the plain one stops at 10,000 rows. */
  readonly v3: string;
}

/** Where CBS gives its tables. */
export const cbsHosts: CbsHosts = {
  v4: 'https://datasets.cbs.nl/odata/v1/CBS',
  v3: 'https://opendata.cbs.nl/ODataFeed/odata',
};

/** A table found at one of the services, with everything but its figures. */
export interface FoundTable {
  /** The number as the service knows it: v4 tells capitals from small letters. */
  readonly tableId: string;
  readonly version: 3 | 4;
  /** Address of the table, without a slash at the end. */
  readonly base: string;
  readonly facts: TableFacts;
}

const isNotThere = (error: unknown): boolean =>
  error instanceof UnreadableError && error.problem.code === 'cbs-no-table';

/** The address of a set; v3 gives XML unless asked otherwise. */
export const setAddress = (
  { base, version }: Pick<FoundTable, 'base' | 'version'>,
  set: string,
  options: Readonly<Record<string, string | undefined>> = {},
): string => addressWith(`${base}/${set}`, { ...(version === 3 ? { format: 'json' } : {}), ...options });

type Place = Omit<FoundTable, 'facts'>;

async function whole(place: Place, set: string, asker: CbsAsker): Promise<OdataResponse> {
  const pages: OdataResponse[] = [];
  for await (const page of pagesOf(setAddress(place, set), asker, place)) pages.push(page);
  return { ...pages[0]!, rows: pages.flatMap(({ rows }) => rows) };
}

/** A set that not every table has. */
const ifThere = async (place: Place, set: string, asker: CbsAsker): Promise<OdataResponse[]> => {
  try {
    return [await whole(place, set, asker)];
  } catch (error) {
    if (isNotThere(error)) return [];
    throw error;
  }
};

/** The names of the dimensions in what was told of them. */
function dimensionsIn({ version, rows }: OdataResponse): string[] {
  const kinds = version === 3 ? /^(Time|Geo)?Dimension$|^GeoDetail$/ : /./;
  return rows.flatMap((row) => {
    const name = textOf(version === 3 ? row.Key : row.Identifier);
    return name && kinds.test(String(version === 3 ? row.Type : row.Kind)) ? [name] : [];
  });
}

async function describeAt(place: Place, asker: CbsAsker): Promise<FoundTable> {
  const { version } = place;
  const info = await whole(place, version === 3 ? 'TableInfos' : 'Properties', asker);
  const described = await whole(place, version === 3 ? 'DataProperties' : 'Dimensions', asker);
  const more: OdataResponse[] = [];
  if (version === 4) {
    more.push(await whole(place, 'MeasureCodes', asker));
    more.push(...(await ifThere(place, 'MeasureGroups', asker)));
  }
  for (const name of dimensionsIn(described)) {
    const codes = await ifThere(place, version === 3 ? name : `${name}Codes`, asker);
    more.push(...codes.map((one) => ({ ...one, kind: 'codes' as const, name })));
  }
  return { ...place, facts: factsOf(version, [info, described, ...more]) };
}

/** Where a table may be: v4 in the letters given, then in small ones, then v3. */
function placesOf(tableId: string, hosts: CbsHosts): Place[] {
  const spelled = [...new Set([tableId, tableId.toLowerCase(), tableId.toUpperCase()])];
  return [
    ...spelled.map((id): Place => ({ tableId: id, version: 4, base: `${hosts.v4}/${id}` })),
    { tableId, version: 3, base: `${hosts.v3}/${tableId}` },
  ];
}

/**
 * Finds a table at the newest service that has it. When one service cannot be reached the other is tried: a page may be allowed to ask
 * one of the two.
 */
export async function findTable(tableId: string, hosts: CbsHosts, asker: CbsAsker): Promise<FoundTable> {
  let failure: unknown;
  let silent: number | undefined;
  for (const place of placesOf(tableId, hosts)) {
    if (place.version === silent) continue;
    try {
      return await describeAt(place, asker);
    } catch (error) {
      if (!(error instanceof UnreadableError) || !['cbs-no-table', 'cbs-unreachable'].includes(error.problem.code))
        throw error;
      if (error.problem.code === 'cbs-unreachable') silent = place.version;
      if (!failure || error.problem.code === 'cbs-unreachable') failure = error;
    }
  }
  throw failure;
}
