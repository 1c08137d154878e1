import {
  isGap,
  MISSING,
  type Direction,
  type Indicator,
  type Language,
  type Point,
  type Series,
} from '@draagkracht/model';
import type { LightNotes } from '../shared/light-source.js';
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
  readonly baseline: number | null;
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

/** Reads lists and target; fetched only by pages that have either. */
export type NotesReader = typeof import('../shared/light-source.js').lightNotes;

/** What reads a page comes when there is something to read: each part gives itself, or nothing while it is on its way. */
export interface PageReaders {
  readonly table: () => TableReader | undefined;
  readonly notes: () => NotesReader | undefined;
}

/** What the page wrote in lists and attributes; `undefined` while what reads it is on its way. */
function notesOf(
  host: Element,
  { target, targetSetBy, targetBasis }: PageWishes,
  { notes }: PageReaders,
): LightNotes | undefined {
  if (!target && !host.querySelector(':scope > [data-dk]')) return { indicator: {}, series: {}, targetRefused: false };
  return notes()?.(host, target ?? '', targetSetBy ?? '', targetBasis ?? '');
}

const isWrong = ({ value }: Point): boolean => !isGap(value) && !Number.isFinite(value);

/** Points by their periods: codes of one rhythm sort as text. Names that are no calendar keep the order they came in. */
const inOrder = (points: readonly Point[]): readonly Point[] =>
  points.every(({ period }) => /^\d{4}/.test(period))
    ? points.toSorted((a, b) => (a.period < b.period ? -1 : 1))
    : points;

/** A page may hand over anything, in any order: what is no finite number is not known, and never a figure. */
function withoutNonsense(series: Series): Series {
  const points = inOrder(series.points).map((point) => (isWrong(point) ? { ...point, value: MISSING } : point));
  return points.every((point, at) => point === series.points[at]) ? series : { ...series, points };
}

/** A series with what the page wrote, which goes before what the file tells. */
type Wished = (series: Series) => Series;

function fromTable(
  table: HTMLTableElement,
  wished: Wished,
  read: TableReader | undefined,
  language: Language,
  given: Partial<Indicator>,
): ChartInput {
  if (!read) return { kind: 'waiting' };
  const reading = read(table, language, given);
  if (!reading.ok) return { kind: 'fault', say: (messages) => messages.table[reading.code](reading.where) };
  return { kind: 'series', series: wished(reading.series), others: reading.others };
}

function fromSource(state: SourceState, wished: Wished, others: readonly Series[]): ChartInput | undefined {
  switch (state.state) {
    case 'ready':
      return { kind: 'series', series: wished(state.series), others };
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
 * @param readers are asked only when there is something to read.
 * @param given the series that was set, as it is drawn.
 */
export function inputOf(
  host: HTMLElement,
  wishes: PageWishes,
  source: SourceState,
  readers: PageReaders,
  language: Language,
  given: Series | null | undefined = wishes.series,
): ChartInput {
  const notes = notesOf(host, wishes, readers);
  if (!notes) return { kind: 'waiting' };
  const { better, unit, baseline } = wishes;
  const told: Partial<Indicator> = {
    ...notes.indicator,
    ...(better ? { direction: better } : {}),
    ...(unit ? { unit } : {}),
  };
  const wished: Wished = (series) =>
    withoutNonsense({
      ...series,
      ...notes.series,
      ...(baseline ? { baseline } : {}),
      indicator: { ...series.indicator, ...told },
    });
  const others = (wishes.others ?? []).map(withoutNonsense);
  const { targetRefused } = notes;
  if (given) return { kind: 'series', series: wished(given), others, targetRefused };
  const sourced = fromSource(source, wished, others);
  const table = sourced ? null : host.querySelector('table');
  const input: ChartInput =
    sourced ?? (table ? fromTable(table, wished, readers.table(), language, told) : { kind: 'empty' });
  return input.kind === 'series' ? { ...input, targetRefused } : input;
}

/** What must be said above the conclusion: that figures are made up, or that a target was refused. */
export function remarksOf(input: ChartInput, messages: ChartMessages): string[] {
  if (input.kind !== 'series') return [];
  return [...(input.isExample ? [messages.example] : []), ...(input.targetRefused ? [messages.targetRefused] : [])];
}
