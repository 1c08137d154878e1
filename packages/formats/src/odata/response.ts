import { listOf, objectOf, textOf } from '../json-stat/dataset.js';

/** A row of a response: fields by name. */
export type OdataRow = Readonly<Record<string, unknown>>;

/**
 * What a response tells: figures, what is measured, how measures are grouped, which dimensions there are, the codes of one
 * dimension, facts of the whole table, all but the figures (`table`, a downloaded v4 table), or what is of no use here.
 */
export type ResponseKind =
  | 'data'
  | 'measures'
  | 'measure-groups'
  | 'dimensions'
  | 'codes'
  | 'properties'
  | 'table'
  | 'other';

/** One response of CBS OData, or what a tool made of one. */
export interface OdataResponse {
  readonly version: 3 | 4;
  readonly kind: ResponseKind;
  /** Name of the set asked for: `TypedDataSet`, `Observations`; for `codes` the dimension, empty when it is not told. */
  readonly name: string;
  readonly tableId?: string;
  readonly rows: readonly OdataRow[];
  /** Address of the next page, when this is not the last. */
  readonly next?: string;
}

const kindsOfSets: Readonly<Record<string, ResponseKind>> = {
  TypedDataSet: 'data',
  UntypedDataSet: 'data',
  DataProperties: 'measures',
  TableInfos: 'properties',
  CategoryGroups: 'other',
  Observations: 'data',
  MeasureCodes: 'measures',
  MeasureGroups: 'measure-groups',
  Dimensions: 'dimensions',
  Properties: 'properties',
};

/** Table and set in a context: `…/CBS/83841NED/$metadata#PeriodenCodes`, `…/84799NED/$metadata#Cbs.OData.WebAPI.Perioden`. */
function inContext(context: string): { tableId?: string; set: string } {
  const [path = '', fragment = ''] = context.split('#');
  const tableId = /([^/]+)\/\$metadata$/.exec(path)?.[1];
  const set =
    fragment
      .replace(/[&/(].*$/s, '')
      .split('.')
      .at(-1) ?? '';
  return { set, ...(tableId ? { tableId } : {}) };
}

function kindOfSet(set: string, version: 3 | 4): { kind: ResponseKind; name: string } {
  const known = Object.hasOwn(kindsOfSets, set) ? kindsOfSets[set] : undefined;
  if (known) return { kind: known, name: set };
  if (version === 3) return { kind: 'codes', name: set };
  return set.endsWith('Codes') ? { kind: 'codes', name: set.slice(0, -'Codes'.length) } : { kind: 'other', name: set };
}

const topicTypes = new Set(['Topic', 'TopicGroup', 'Dimension', 'GeoDimension', 'GeoDetail', 'TimeDimension']);

/** What rows are that no context goes with: tools keep only the rows of a response. */
function byShape(row: OdataRow): { version: 3 | 4; kind: ResponseKind; name: string } | undefined {
  const has = (...names: readonly string[]): boolean => names.every((name) => name in row);
  if (has('Measure', 'ValueAttribute', 'Value')) return { version: 4, kind: 'data', name: 'Observations' };
  if (has('Identifier', 'Unit', 'DataType')) return { version: 4, kind: 'measures', name: 'MeasureCodes' };
  if (has('Identifier', 'Title', 'Kind')) return { version: 4, kind: 'dimensions', name: 'Dimensions' };
  if (has('Identifier', 'Title', 'DimensionGroupId')) return { version: 4, kind: 'codes', name: '' };
  if (has('Key', 'Title') && topicTypes.has(String(row.Type)))
    return { version: 3, kind: 'measures', name: 'DataProperties' };
  if (has('Identifier', 'ShortTitle', 'ColumnCount')) return { version: 3, kind: 'properties', name: 'TableInfos' };
  if (has('Key', 'Title', 'Description')) return { version: 3, kind: 'codes', name: '' };
  if (has('ID') && Object.keys(row).some((name) => /[A-Za-z]_\d+$/.test(name)))
    return { version: 3, kind: 'data', name: 'TypedDataSet' };
  return undefined;
}

/** A document that is one thing, not a list: the properties of a table, or a table as it is downloaded. */
function singleOf(json: OdataRow): OdataResponse | undefined {
  const tableId = textOf(json.Identifier);
  if (!tableId || !textOf(json.Title)) return undefined;
  const told = { tableId, rows: [json] };
  if ('Measures' in json && 'Dimensions' in json) return { version: 4, kind: 'table', name: 'D', ...told };
  if ('ObservationCount' in json) return { version: 4, kind: 'properties', name: 'Properties', ...told };
  if ('RecordCount' in json) return { version: 3, kind: 'properties', name: 'TableInfos', ...told };
  return undefined;
}

const rowsOf = (values: unknown): OdataRow[] => listOf(values).map(objectOf);

/** Recognises a response of CBS OData, version 3 or 4; `undefined` when the document is something else. */
export function responseOf(document: unknown): OdataResponse | undefined {
  const json = objectOf(document);
  const v3 = textOf(json['odata.metadata']);
  const context = v3 ?? textOf(json['@odata.context']);
  if (!Array.isArray(document) && !('value' in json)) return singleOf(json);
  const rows = rowsOf(Array.isArray(document) ? document : json.value);
  const next = textOf(json['odata.nextLink'] ?? json['@odata.nextLink']);
  const rest = { rows, ...(next ? { next } : {}) };
  if (context?.includes('$metadata#')) {
    const version = v3 ? 3 : 4;
    const { set, tableId } = inContext(context);
    return { version, ...kindOfSet(set, version), ...(tableId ? { tableId } : {}), ...rest };
  }
  const shape = rows[0] && byShape(rows[0]);
  return shape && { ...shape, ...rest };
}
