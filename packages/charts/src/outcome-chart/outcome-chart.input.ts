import { isGap, MISSING, periodOf, sameText, type Direction, type Indicator, type Language, type Point, type Series } from '@draagkracht/model';
import { breaksIn, eventsIn, targetFrom } from '../shared/light-source.js';
import { inputMessages } from '../shared/messages.js';
import type { SourceState } from '../shared/source-controller.js';
import { readTable } from '../shared/table-source.js';
import { chartMessages } from './messages.js';

/** What a page wrote on the element. */
export interface PageWishes {
  readonly series: Series | undefined;
  readonly others: readonly Series[];
  readonly better: Direction | '';
  readonly unit: string;
  readonly target: string;
  readonly targetSetBy: string;
  readonly targetBasis: string;
}

/** What the element has to show: series, or one sentence in their place, with the page's own content below it. */
export type ChartInput =
  | { readonly kind: 'series'; readonly series: Series; readonly others: readonly Series[]; readonly remark?: string }
  | { readonly kind: 'loading' | 'empty' | 'fault'; readonly text: string };

function wishedIndicator(host: Element, wishes: PageWishes): { given: Partial<Indicator>; refused: boolean } {
  const target = targetFrom(wishes.target, wishes.targetSetBy, wishes.targetBasis);
  const breaks = breaksIn(host);
  const given: Partial<Indicator> = {
    ...(wishes.better ? { direction: wishes.better } : {}),
    ...(wishes.unit ? { unit: wishes.unit } : {}),
    ...(target && target !== 'refused' ? { target } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
  return { given, refused: target === 'refused' };
}

const isWrong = ({ value }: Point): boolean => !isGap(value) && !Number.isFinite(value);

/** A page may hand over anything: what is no finite number is not known, and never a figure. */
function withoutNonsense(series: Series): Series {
  return series.points.some(isWrong) ? { ...series, points: series.points.map((point) => (isWrong(point) ? { ...point, value: MISSING } : point)) } : series;
}

/** What the page wrote goes before what the file tells. */
function withWishes(series: Series, host: Element, given: Partial<Indicator>): Series {
  const events = eventsIn(host);
  return withoutNonsense({ ...series, indicator: { ...series.indicator, ...given }, ...(events.length > 0 ? { events } : {}) });
}

function fromTable(table: HTMLTableElement, host: Element, language: Language, given: Partial<Indicator>): ChartInput {
  const reading = readTable(table, language, given);
  if (!reading.ok) return { kind: 'fault', text: inputMessages(language).table[reading.code](reading.where) };
  return { kind: 'series', series: withWishes(reading.series, host, given), others: reading.others };
}

function fromSource(state: SourceState, host: Element, others: readonly Series[], language: Language, given: Partial<Indicator>): ChartInput | undefined {
  const messages = inputMessages(language);
  switch (state.state) {
    case 'ready':
      return { kind: 'series', series: withWishes(state.series, host, given), others };
    case 'loading':
      return { kind: 'loading', text: messages.loading };
    case 'failed':
      return { kind: 'fault', text: messages.source[state.code](state.detail) };
    case 'no-reader':
      return { kind: 'fault', text: messages.noReader };
    default:
      return undefined;
  }
}

/** Figures of the example, from this year on. Invented, and shown as such. */
const EXAMPLE = { first: 2017, values: [71, 73, 72, 74, 71, 75, 74, 78] };

/** An invented series that shows what the chart does. It says so wherever it is shown. */
export function exampleInput(language: Language): ChartInput {
  const messages = chartMessages(language);
  const points = EXAMPLE.values.map((value, at) => ({ period: periodOf(String(EXAMPLE.first + at))!.code, value }));
  const indicator: Indicator = { id: 'example', label: sameText(messages.exampleLabel), unit: '%', decimals: 0, direction: 'higher' };
  return { kind: 'series', series: { indicator, points }, others: [], remark: messages.example };
}

/** Decides what an element shows: a series that was set, else what `src` names, else the table inside it, else how to begin. */
export function inputOf(host: HTMLElement, wishes: PageWishes, source: SourceState, language: Language): ChartInput {
  const { given, refused } = wishedIndicator(host, wishes);
  const messages = chartMessages(language);
  const others = wishes.others.map(withoutNonsense);
  const table = host.querySelector('table');
  const input: ChartInput | undefined = wishes.series
    ? { kind: 'series', series: withWishes(wishes.series, host, given), others }
    : (fromSource(source, host, others, language, given) ?? (table ? fromTable(table, host, language, given) : undefined));
  if (!input) return { kind: 'empty', text: messages.emptyHelp };
  return input.kind === 'series' && refused ? { ...input, remark: messages.targetRefused } : input;
}
