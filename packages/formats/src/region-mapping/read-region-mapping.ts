import {
  firstDay,
  periodOf,
  regionKind,
  trimRegion,
  type Problem,
  type RegionChange,
  type RegionChangeKind,
  type RegionMapping,
} from '@draagkracht/model';
import { natureOf } from '../bytes/magic.js';
import { readCsvBytes } from '../csv/read-csv.js';
import { lenientUtf8 } from '../platform.js';
import { ProblemList } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { recordsContent } from '../records-json/read-records.js';
import { cellText } from '../table/row-keys.js';
import type { TypedTable } from '../table/typed-table.js';
import { checkedChanges, type ReadChange } from './check-changes.js';

/** What the maker of a file says of all of it. */
export type MappingAbout = Pick<RegionMapping, 'id' | 'label' | 'source'>;

/** A mapping with what was met in its file; without one nothing could be used. */
export interface ReadMapping {
  readonly mapping?: RegionMapping;
  readonly problems: readonly Problem[];
}

/** Names of columns, as Dutch and English files have them. */
const columns = {
  from: /^(van|oud|from|old)([ _-]?(code|gebied|region))?$/i,
  to: /^(naar|nieuw|to|new)([ _-]?(code|gebied|region))?$/i,
  date: /^(datum|jaar|ingang|per|date|year)$/i,
  share: /^(aandeel|deel|share|part)( \(?%\)?)?$/i,
  kind: /^(soort|kind|type)$/i,
  source: /^(bron|source)$/i,
  note: /^(toelichting|opmerking|note)$/i,
  fromLabel: /^(van|from)[ _-]?(naam|name|label)$/i,
  toLabel: /^(naar|to)[ _-]?(naam|name|label)$/i,
} as const;
type Name = keyof typeof columns;
type Row = Readonly<Partial<Record<Name, string>>>;

const kinds: Readonly<Record<string, RegionChangeKind>> = {
  samengevoegd: 'merge',
  merge: 'merge',
  gesplitst: 'split',
  split: 'split',
  naam: 'renamed',
  hernoemd: 'renamed',
  renamed: 'renamed',
  code: 'code',
  grens: 'border',
  border: 'border',
};

/** What a row says happened; a merge where it says nothing that is known. */
function kindOf(text: string): RegionChangeKind {
  const word = text.trim().toLowerCase();
  return (Object.hasOwn(kinds, word) ? kinds[word] : undefined) ?? 'merge';
}

/** A municipality is often written as its number alone: 370 is GM0370. */
const codeOf = (text: string): string =>
  /^\d{1,4}$/.test(text.trim()) ? `GM${text.trim().padStart(4, '0')}` : trimRegion(text);

function shareOf(text: string): number | undefined | 'wrong' {
  if (text === '' || text === '.' || text === '?') return undefined;
  const share = Number(text.replace(/\s*%$/, '').replace(',', '.')) / (text.endsWith('%') ? 100 : 1);
  return share > 0 && share <= 1 ? share : 'wrong';
}

function* rowsOf(table: TypedTable): Generator<Row> {
  const names = Object.keys(columns) as Name[];
  const found = names.flatMap((name) => {
    const column = table.columns.find((one) => columns[name].test(one.name.trim()));
    return column ? [{ name, column }] : [];
  });
  if (!(['from', 'to', 'date'] as const).every((name) => found.some((one) => one.name === name)))
    throw new UnreadableError('mapping-no-columns');
  for (let row = 0; row < table.rows; row++)
    yield Object.fromEntries(found.map(({ name, column }) => [name, shownShare(name, column, cellText(column, row))]));
}

/** A column of shares with percent signs was read as figures: the sign goes back on. */
const shownShare = (name: Name, column: TypedTable['columns'][number], text: string): string =>
  name === 'share' && text !== '' && column.kind === 'figures' && (column.percent || column.name.includes('%'))
    ? `${text}%`
    : text;

function changeOf(given: Row, row: number, problems: ProblemList): ReadChange | undefined {
  const { from = '', to = '', date = '', share = '', kind = '', source, note, fromLabel, toLabel } = given;
  const [old, next, day, part] = [codeOf(from), codeOf(to), periodOf(date), shareOf(share)];
  const wrong = [from, to].find((code) => regionKind(codeOf(code)) === 'other');
  if (wrong !== undefined) problems.add({ code: 'mapping-code', severity: 'error', example: { row, text: wrong } });
  if (!day) problems.add({ code: 'mapping-date', severity: 'error', example: { row, text: date } });
  if (wrong !== undefined || !day) return undefined;
  if (part === 'wrong') problems.add({ code: 'mapping-share', severity: 'error', example: { row, text: share } });
  const named = {
    ...(source ? { source } : {}),
    ...(note ? { note } : {}),
    ...(fromLabel ? { fromLabel } : {}),
    ...(toLabel ? { toLabel } : {}),
  };
  const change: RegionChange = {
    from: old,
    to: next,
    date: firstDay(day),
    kind: kindOf(kind),
    ...(typeof part === 'number' ? { share: part } : {}),
    ...named,
  };
  return { change, row };
}

/** Where a kind was not written it is plain from the rows: a region that goes more ways was split. */
const withKinds = (changes: readonly RegionChange[]): RegionChange[] =>
  changes.map((change) =>
    change.kind === 'merge' &&
    change.from !== change.to &&
    changes.some(({ from, to, date }) => from === change.from && date === change.date && to !== change.to)
      ? { ...change, kind: 'split' }
      : change,
  );

function tableOf(bytes: Uint8Array): TypedTable {
  if (natureOf(bytes.subarray(0, 4096)) !== 'json') return readCsvBytes(bytes);
  let document: unknown;
  try {
    document = JSON.parse(lenientUtf8(bytes).replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableError('broken-json');
  }
  const table = recordsContent(document, {})?.table;
  if (!table) throw new UnreadableError('mapping-no-columns');
  return table;
}

/**
 * Reads a file of changes of regions, CSV or JSON: a row per move with `van`, `naar` and `datum` (or `from`, `to`, `date`), and
 * where known `aandeel` (0–1 or with a percent sign), `soort`, `bron`, `toelichting`, `van_naam` and `naar_naam`. A region that lives on
 * has a row to itself. What cannot be used is named in `problems`; nothing is guessed.
 */
export function readRegionMapping(bytes: Uint8Array, about: MappingAbout): ReadMapping {
  const problems = new ProblemList();
  try {
    const read = [...rowsOf(tableOf(bytes))].flatMap((row, at) => changeOf(row, at + 2, problems) ?? []);
    const changes = withKinds(checkedChanges(read, problems));
    return { ...(changes.length > 0 ? { mapping: { ...about, changes } } : {}), problems: problems.all() };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { problems: [error.problem] };
  }
}
