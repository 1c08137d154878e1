import { periodOf } from '@draagkracht/model';
import { listOf, numberOf, objectOf, textOf } from '../json-stat/dataset.js';
import type { AxisKind, CodeFacts, DimensionFacts, MeasureFacts, TableFacts } from './facts.js';
import type { OdataResponse, OdataRow } from './response.js';
import { periodStatus } from './value-attribute.js';

const trimmed = (value: unknown): string | undefined => textOf(value)?.trim() || undefined;

const axisKinds: Readonly<Record<string, AxisKind>> = {
  TimeDimension: 'time',
  GeoDimension: 'geo',
  GeoDetail: 'geo',
  Dimension: 'other',
};

const kindOf = (word: unknown): AxisKind | undefined =>
  Object.hasOwn(axisKinds, String(word)) ? axisKinds[String(word)] : undefined;

/** The codes of a list: `Key` in v3, `Identifier` in v4. CBS pads keys to the width of the column. */
export function codesOf(rows: readonly OdataRow[]): Map<string, CodeFacts> {
  const codes = new Map<string, CodeFacts>();
  for (const row of rows) {
    const key = textOf(row.Key ?? row.Identifier);
    const code = key?.trim();
    if (!key || !code) continue;
    const title = trimmed(row.Title) ?? code;
    codes.set(code, { key, title: title.replace(/\s*\*{1,2}$/, ''), status: periodStatus(textOf(row.Status), title) });
  }
  return codes;
}

/** Titles of a measure and of the groups it is in, from near to far. A group that lies in itself ends the walk. */
function pathOf(own: string, parent: string | undefined, groups: ReadonlyMap<string, OdataRow>): string[] {
  const path = [own];
  const seen = new Set<string>();
  for (let at = parent; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const group = groups.get(at);
    const title = trimmed(group?.Title);
    if (title) path.push(title);
    at = idOf(group?.ParentID ?? group?.ParentId);
  }
  return path;
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;

function measureOf(row: OdataRow, path: readonly string[], type: unknown): MeasureFacts {
  const definition = trimmed(row.Description);
  const decimals = numberOf(row.Decimals);
  return {
    path,
    unit: trimmed(row.Unit) ?? '',
    text: /^string$/i.test(String(type)),
    ...(definition ? { definition } : {}),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

/** Measures and dimensions of `DataProperties` (v3). */
function readProperties(rows: readonly OdataRow[], found: Found): void {
  const groups = new Map(rows.filter((row) => row.Type === 'TopicGroup').map((row) => [String(row.ID), row]));
  for (const row of rows) {
    const key = trimmed(row.Key);
    const kind = kindOf(row.Type);
    const title = trimmed(row.Title);
    if (!key) continue;
    if (row.Type === 'Topic')
      found.measures.set(key, measureOf(row, pathOf(title ?? key, idOf(row.ParentID), groups), row.Datatype));
    else if (kind) merge(found, key, { kind, ...(title ? { title } : {}) });
  }
}

/** Measures of `MeasureCodes` (v4), with the groups that were given beside them. */
function readMeasures(rows: readonly OdataRow[], groups: readonly OdataRow[], found: Found): void {
  const byId = new Map(groups.map((row) => [String(row.Id), row]));
  for (const row of rows) {
    const code = trimmed(row.Identifier);
    const path = code && pathOf(trimmed(row.Title) ?? code, idOf(row.MeasureGroupId), byId);
    if (code && path) found.measures.set(code, measureOf(row, path, row.DataType));
  }
}

/** Dimensions of `Dimensions` (v4); in a downloaded table each holds its own list of codes. */
function readDimensions(rows: readonly OdataRow[], found: Found): void {
  for (const row of rows) {
    const name = trimmed(row.Identifier);
    const kind = kindOf(row.Kind);
    const title = trimmed(row.Title);
    const codes = listOf(row.CodeList).map(objectOf);
    if (!name) continue;
    merge(found, name, {
      ...(kind ? { kind } : {}),
      ...(title ? { title } : {}),
      ...(codes.length > 0 ? { codes: codesOf(codes) } : {}),
    });
  }
}

/** Facts while they are gathered. */
interface Found {
  tableId?: string;
  title?: string;
  period?: string;
  rows?: number;
  readonly measures: Map<string, MeasureFacts>;
  readonly dimensions: Map<string, DimensionFacts>;
}

function merge({ dimensions }: Found, name: string, facts: DimensionFacts): void {
  const before = dimensions.get(name);
  const codes = before?.codes && facts.codes ? new Map([...before.codes, ...facts.codes]) : undefined;
  dimensions.set(name, { ...before, ...facts, ...(codes ? { codes } : {}) });
}

/** A period is only taken where the whole text is one: "2011-2024" is a span, and "2022-2023" would look like a school year. */
function wholePeriod(text: string | undefined): string | undefined {
  const plain = text?.trim();
  return plain && !/\d{4}\D+\d{2,4}$/.test(plain) ? periodOf(plain)?.code : undefined;
}

function readTableInfo(row: OdataRow, found: Found): void {
  const tableId = trimmed(row.Identifier);
  const title = trimmed(row.Title);
  const period = wholePeriod(trimmed(row.Period) ?? trimmed(row.TemporalCoverage));
  const rows = numberOf(row.RecordCount) ?? numberOf(row.ObservationCount);
  if (tableId) found.tableId = tableId;
  if (title) found.title = title;
  if (period) found.period = period;
  if (rows !== undefined) found.rows = rows;
}

/** What responses of one table tell beside its figures; lists of codes without a name are left to who knows the figures. */
export function factsOf(version: 3 | 4, responses: readonly OdataResponse[]): TableFacts {
  const found: Found = { measures: new Map(), dimensions: new Map() };
  const groups = responses.filter(({ kind }) => kind === 'measure-groups').flatMap(({ rows }) => rows);
  for (const { kind, name, rows, tableId } of responses) {
    if (tableId) found.tableId ??= tableId;
    if (kind === 'measures') {
      if (version === 3) readProperties(rows, found);
      else readMeasures(rows, groups, found);
    } else if (kind === 'dimensions') readDimensions(rows, found);
    else if (kind === 'codes' && name !== '') merge(found, name, { codes: codesOf(rows) });
    else if (kind === 'properties' && rows[0]) readTableInfo(rows[0], found);
    else if (kind === 'table') for (const table of rows) readDownloaded(table, found);
  }
  return { version, ...found };
}

/** All but the figures of a downloaded table (`D-83841NED.json`). */
function readDownloaded(table: OdataRow, found: Found): void {
  readTableInfo(table, found);
  readMeasures(listOf(table.Measures).map(objectOf), listOf(table.MeasureGroups).map(objectOf), found);
  readDimensions(listOf(table.Dimensions).map(objectOf), found);
}
