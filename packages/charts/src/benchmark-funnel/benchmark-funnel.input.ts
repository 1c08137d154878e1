import { periodOf, type Direction, type Language, type SourcedAreas } from '@draagkracht/model';
import type { InputMessages } from '../shared/messages.js';
import type { SourceState } from '../shared/source-controller.js';
import type { comparisonOf } from './areas.series.js';
import type { Comparison } from './benchmark-funnel.series.js';
import type { FunnelNoticeMessages } from './messages.notice.js';
import type { UnitsReading } from './units-table.js';

/** What a page wrote on the element; `null` is an attribute that was taken away. */
export interface FunnelPage {
  readonly comparison: Comparison | null | undefined;
  readonly own: string | null;
  readonly population: string | null;
  readonly group: string | null;
  readonly period: string | null;
  readonly better: Direction | '' | null;
}

/** What stands in the place of a comparison, with the page's own content below it. */
export type FunnelNotice =
  | { readonly kind: 'waiting' | 'empty' }
  | {
      readonly kind: 'loading' | 'fault';
      readonly say: (messages: FunnelNoticeMessages, input: InputMessages) => string;
    };

/** What an element has to show. */
export type FunnelInput =
  | { readonly kind: 'comparison'; readonly comparison: Comparison; readonly isExample?: boolean }
  | FunnelNotice;

/** Reads a table; fetched only by pages that hold one. */
export type UnitsReader = (table: HTMLTableElement, language: Language) => UnitsReading;

/** What reads a page for a comparison; each is fetched by pages that have something for it to read. */
export interface FunnelReaders {
  readonly table: () => UnitsReader | undefined;
  readonly areas: () => typeof comparisonOf | undefined;
}

/** What the page wrote goes before what the file tells. */
function wished(comparison: Comparison, { better, period }: FunnelPage): FunnelInput {
  const code = period ? periodOf(period)?.code : undefined;
  const indicator = better ? { ...comparison.indicator, direction: better } : comparison.indicator;
  return { kind: 'comparison', comparison: { ...comparison, indicator, ...(code ? { period: code } : {}) } };
}

function fromAreas(areas: SourcedAreas, page: FunnelPage, read: typeof comparisonOf | undefined): FunnelInput {
  if (!read) return { kind: 'waiting' };
  const period = page.period ? (periodOf(page.period)?.code ?? page.period) : '';
  const asked = { population: Boolean(page.population), group: Boolean(page.group) };
  const found = read(areas, page.own?.trim().toUpperCase() ?? '', period, asked);
  return typeof found === 'string'
    ? { kind: 'fault', say: (messages) => messages.areas[found](period) }
    : wished(found, page);
}

function fromSource(
  state: SourceState<SourcedAreas>,
  page: FunnelPage,
  readers: FunnelReaders,
): FunnelInput | undefined {
  switch (state.state) {
    case 'ready':
      return fromAreas(state.series, page, readers.areas());
    case 'loading':
      return { kind: 'loading', say: (_, input) => input.loading };
    case 'failed':
      return { kind: 'fault', say: (_, input) => input.source[state.code](state.detail) };
    case 'no-reader':
      return { kind: 'fault', say: (_, input) => input.noReader };
    default:
      return undefined;
  }
}

function fromTable(
  table: HTMLTableElement,
  page: FunnelPage,
  read: UnitsReader | undefined,
  language: Language,
): FunnelInput {
  if (!read) return { kind: 'waiting' };
  const reading = read(table, language);
  return reading.ok
    ? wished(reading.comparison, page)
    : { kind: 'fault', say: (messages) => messages.table[reading.code](reading.where) };
}

/**
 * Decides what an element shows: a comparison that was set, else what `src` names, else the table inside it, else how to begin.
 * @param readers are asked only when there is something for them to read.
 */
export function funnelInputOf(
  host: HTMLElement,
  page: FunnelPage,
  source: SourceState<SourcedAreas>,
  readers: FunnelReaders,
  language: Language,
): FunnelInput {
  if (page.comparison) return wished(page.comparison, page);
  const sourced = fromSource(source, page, readers);
  if (sourced) return sourced;
  const table = host.querySelector('table');
  return table ? fromTable(table, page, readers.table(), language) : { kind: 'empty' };
}
