import type { Language } from '@draagkracht/model';

/** One state of the history: what was done before, what is asked of it, and what the device does. */
export interface HistoryScenario {
  /** How much was done: nothing, a usual week, or more than fits on a page. Default: a usual week. */
  readonly done?: 'nothing' | 'week' | 'year';
  /** Only the history of the indicator. */
  readonly ofIndicator?: boolean;
  /** Opens every act. */
  readonly open?: boolean;
  /** Takes the last act back, or one that stands in the way of another. */
  readonly undo?: 'last' | 'clash';
  /** Asks to empty the trash. */
  readonly askEmpty?: boolean;
  readonly readonly?: boolean;
  readonly language?: Language;
  /** The device refuses to read. */
  readonly refuses?: boolean;
  /** Nothing was ever opened: the page keeps nothing. */
  readonly without?: boolean;
  /** Reading takes for ever. */
  readonly slow?: boolean;
}

/** Every case the history must bear. */
export const scenarios = {
  week: {},
  empty: { done: 'nothing' },
  loading: { slow: true },
  unprovided: { without: true },
  opened: { open: true },
  ofIndicator: { ofIndicator: true, open: true },
  many: { done: 'year' },
  undone: { undo: 'last' },
  clash: { undo: 'clash' },
  emptying: { askEmpty: true },
  readonly: { readonly: true, open: true },
  refused: { refuses: true },
  english: { language: 'en', open: true },
} as const satisfies Readonly<Record<string, HistoryScenario>>;
