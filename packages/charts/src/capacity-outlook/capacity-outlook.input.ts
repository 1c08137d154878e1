import type { Language, Source } from '@draagkracht/model';
import type { CapacityRow } from '@draagkracht/statistics';
import type { InputMessages } from '../shared/messages.js';
import type { CapacityData, OldestAge } from './capacity-outlook.series.js';
import type { CapacityReading } from './capacity-table.js';
import type { CapacityFault } from './messages.notice.js';

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

/** The age a page names; `undefined` for none. */
export const ageOf = (text: string | null): OldestAge | undefined =>
  text === '75' || text === '80' || text === '85' ? (Number(text) as OldestAge) : undefined;

/** The sources a page names, counted first. */
export const namedSources = ({ source, projectionSource }: CapacityWishes): Source[] =>
  [source, projectionSource].flatMap((name) => (name ? [{ name }] : []));

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
 * @param sourced what a file came to, when the page names one.
 * @param reader gives the reader of tables, and is asked only when there is one to read.
 */
export function capacityInput(
  host: HTMLElement,
  wishes: CapacityWishes,
  sourced: CapacityInput | undefined,
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
  return sourced ?? fromTable(host, wishes, reader, language);
}
