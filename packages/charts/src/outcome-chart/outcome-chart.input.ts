import {
  isGap,
  MISSING,
  type Direction,
  type Indicator,
  type Language,
  type Point,
  type Series,
} from '@draagkracht/model';
import { breaksIn, eventsIn, targetFrom } from '../shared/light-source.js';
import type { InputMessages } from '../shared/messages.js';
import type { SourceState } from '../shared/source-controller.js';
import type { TableReading } from '../shared/table-source.js';
import type { ChartMessages } from './messages.js';

/** What a page wrote on the element; `null` is an attribute that was taken away. */
export interface PageWishes {
  readonly series: Series | null | undefined;
  readonly others: readonly Series[] | null | undefined;
  readonly better: Direction | '' | null;
  readonly unit: string | null;
  readonly target: string | null;
  readonly targetSetBy: string | null;
  readonly targetBasis: string | null;
}

/** What an element has to show in the place of a chart, with the page's own content below it. Nothing is said while `waiting`. */
export type ChartNotice =
  | { readonly kind: 'waiting' | 'empty' }
  | { readonly kind: 'loading' | 'fault'; readonly say: (messages: InputMessages) => string };

/** What an element has to show: series, or a notice in their place. */
export type ChartInput =
  | {
      readonly kind: 'series';
      readonly series: Series;
      readonly others: readonly Series[];
      readonly targetRefused?: boolean;
      readonly isExample?: boolean;
    }
  | ChartNotice;

/** Reads a table; fetched only by pages that hold one. */
export type TableReader = (table: HTMLTableElement, language: Language, given: Partial<Indicator>) => TableReading;

function wishedIndicator(host: Element, wishes: PageWishes): { given: Partial<Indicator>; targetRefused: boolean } {
  const target = targetFrom(wishes.target ?? '', wishes.targetSetBy ?? '', wishes.targetBasis ?? '');
  const breaks = breaksIn(host);
  const given: Partial<Indicator> = {
    ...(wishes.better ? { direction: wishes.better } : {}),
    ...(wishes.unit ? { unit: wishes.unit } : {}),
    ...(target && target !== 'refused' ? { target } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
  return { given, targetRefused: target === 'refused' };
}

const isWrong = ({ value }: Point): boolean => !isGap(value) && !Number.isFinite(value);

/** A page may hand over anything: what is no finite number is not known, and never a figure. */
function withoutNonsense(series: Series): Series {
  return series.points.some(isWrong)
    ? { ...series, points: series.points.map((point) => (isWrong(point) ? { ...point, value: MISSING } : point)) }
    : series;
}

/** What the page wrote goes before what the file tells. */
function withWishes(series: Series, host: Element, given: Partial<Indicator>): Series {
  const events = eventsIn(host);
  return withoutNonsense({
    ...series,
    indicator: { ...series.indicator, ...given },
    ...(events.length > 0 ? { events } : {}),
  });
}

function fromTable(
  table: HTMLTableElement,
  host: Element,
  read: TableReader | undefined,
  language: Language,
  given: Partial<Indicator>,
): ChartInput {
  if (!read) return { kind: 'waiting' };
  const reading = read(table, language, given);
  if (!reading.ok) return { kind: 'fault', say: (messages) => messages.table[reading.code](reading.where) };
  return { kind: 'series', series: withWishes(reading.series, host, given), others: reading.others };
}

function fromSource(
  state: SourceState,
  host: Element,
  others: readonly Series[],
  given: Partial<Indicator>,
): ChartInput | undefined {
  switch (state.state) {
    case 'ready':
      return { kind: 'series', series: withWishes(state.series, host, given), others };
    case 'loading':
      return { kind: 'loading', say: (messages) => messages.loading };
    case 'failed':
      return { kind: 'fault', say: (messages) => messages.source[state.code](state.detail) };
    case 'no-reader':
      return { kind: 'fault', say: (messages) => messages.noReader };
    default:
      return undefined;
  }
}

/**
 * Decides what an element shows: a series that was set, else what `src` names, else the table inside it, else how to begin.
 * @param reader gives the reader of tables, and is asked only when there is one to read.
 */
export function inputOf(
  host: HTMLElement,
  wishes: PageWishes,
  source: SourceState,
  reader: () => TableReader | undefined,
  language: Language,
): ChartInput {
  const { given, targetRefused } = wishedIndicator(host, wishes);
  const others = (wishes.others ?? []).map(withoutNonsense);
  if (wishes.series) return { kind: 'series', series: withWishes(wishes.series, host, given), others, targetRefused };
  const sourced = fromSource(source, host, others, given);
  const table = sourced ? null : host.querySelector('table');
  const input: ChartInput = sourced ?? (table ? fromTable(table, host, reader(), language, given) : { kind: 'empty' });
  return input.kind === 'series' ? { ...input, targetRefused } : input;
}

/** What must be said above the conclusion: that figures are made up, or that a target was refused. */
export function remarksOf(input: ChartInput, messages: ChartMessages): string[] {
  if (input.kind !== 'series') return [];
  return [...(input.isExample ? [messages.example] : []), ...(input.targetRefused ? [messages.targetRefused] : [])];
}
