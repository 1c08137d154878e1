import type { Language, Series, Source } from '@draagkracht/model';
import type { CapacityRow } from '@draagkracht/statistics';
import type { InputMessages } from '../shared/messages.js';
import type { SourceState } from '../shared/source-controller.js';
import { rowsOfSeries, type CapacityData, type OldestAge } from './capacity-outlook.series.js';
import type { CapacityReading } from './capacity-table.js';
import type { CapacityFault } from './messages.notice.js';
import type { OutlookSeries } from './outlook-reader.js';

/** What a page wrote on the element; `null` is an attribute that was taken away. */
export interface CapacityWishes {
  readonly rows: readonly CapacityRow[] | null | undefined;
  readonly regionName: string | null;
  readonly older: string | null;
  readonly projectedFrom: number | null | undefined;
  readonly source: string | null;
  readonly projectionSource: string | null;
}

/** What an outlook has to show instead of figures, with the page's own content below it. */
export type CapacityNotice =
  | { readonly kind: 'empty' }
  | { readonly kind: 'table-fault'; readonly code: CapacityFault; readonly where: string }
  | { readonly kind: 'source'; readonly isFault: boolean; readonly say: (messages: InputMessages) => string };

/** What an outlook has to show: figures, a notice in their place, or nothing yet. */
export type CapacityInput =
  | { readonly kind: 'data'; readonly data: CapacityData; readonly isExample?: boolean }
  | { readonly kind: 'waiting' }
  | CapacityNotice;

/** Reads a table; fetched only by pages that hold one. */
export type CapacityTableReader = (
  table: HTMLTableElement,
  language: Language,
  wanted: OldestAge | undefined,
  from: number | undefined,
) => CapacityReading;

const ageOf = (text: string | null): OldestAge | undefined =>
  text === '75' || text === '80' || text === '85' ? (Number(text) as OldestAge) : undefined;

const namedSources = ({ source, projectionSource }: CapacityWishes): Source[] =>
  [source, projectionSource].flatMap((name) => (name ? [{ name }] : []));

/** Sources as the files name them, those the page names first; each once. */
function sourcesOf(wishes: CapacityWishes, series: readonly Series[]): Source[] {
  const all = [...namedSources(wishes), ...series.flatMap(({ indicator }) => indicator.source ?? [])];
  return all.filter(
    (one, at) => all.findIndex(({ name, tableId }) => name === one.name && tableId === one.tableId) === at,
  );
}

function ofSource(state: SourceState<OutlookSeries>): CapacityInput | undefined {
  switch (state.state) {
    case 'loading':
      return { kind: 'source', isFault: false, say: (messages) => messages.loading };
    case 'no-reader':
      return { kind: 'source', isFault: true, say: (messages) => messages.noReader };
    case 'failed':
      return { kind: 'source', isFault: true, say: (messages) => messages.source[state.code](state.detail) };
    default:
      return undefined;
  }
}

function fromSource(state: SourceState<OutlookSeries>, wishes: CapacityWishes): CapacityInput | undefined {
  if (state.state !== 'ready') return ofSource(state);
  const { pool, oldest } = state.series;
  const rows = rowsOfSeries(pool, oldest, wishes.projectedFrom ?? undefined);
  if (!rows.some((row) => !Number.isNaN(row.pool + row.oldest)))
    return { kind: 'table-fault', code: 'unlike-years', where: '' };
  return {
    kind: 'data',
    data: {
      rows,
      place: wishes.regionName || (pool.region?.label ?? ''),
      age: ageOf(wishes.older) ?? 85,
      sources: sourcesOf(wishes, [pool, oldest]),
    },
  };
}

function fromTable(
  host: HTMLElement,
  wishes: CapacityWishes,
  reader: () => CapacityTableReader | undefined,
  language: Language,
): CapacityInput {
  const table = host.querySelector('table');
  if (!table) return { kind: 'empty' };
  const reading = reader()?.(table, language, ageOf(wishes.older), wishes.projectedFrom ?? undefined);
  if (!reading) return { kind: 'waiting' };
  if (!reading.ok) return { kind: 'table-fault', code: reading.code, where: reading.where };
  const place = wishes.regionName || reading.data.place;
  return { kind: 'data', data: { ...reading.data, place, sources: namedSources(wishes) } };
}

/**
 * Decides what an outlook shows: rows that were set, else what `src` names, else the table inside it, else how to begin.
 * @param reader gives the reader of tables, and is asked only when there is one to read.
 */
export function capacityInput(
  host: HTMLElement,
  wishes: CapacityWishes,
  source: SourceState<OutlookSeries>,
  reader: () => CapacityTableReader | undefined,
  language: Language,
): CapacityInput {
  if (wishes.rows?.length) {
    const { rows, regionName, older } = wishes;
    return {
      kind: 'data',
      data: { rows, place: regionName ?? '', age: ageOf(older) ?? 85, sources: namedSources(wishes) },
    };
  }
  return fromSource(source, wishes) ?? fromTable(host, wishes, reader, language);
}
