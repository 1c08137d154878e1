import type { Assurance, Change, GapKind, Rule, Side, Status } from '@draagkracht/model';
import { nl } from './messages.nl.js';
import { Wording } from './wording.words.js';

/** What the sentence of a series and its figures are made of. Periods come as they stand in a sentence. */
export interface WordMessages {
  /** A unit as it is read; one that is not known stays as it is written. */
  readonly unit: (unit: string) => string;
  /** A unit in this language, after one: "dag". */
  readonly single: (unit: string) => string;
  /** Percentage points, after these digits. */
  readonly points: (digits: string) => string;
  readonly to: string;
  readonly margin: string;
  /** What stands where a figure is not. */
  readonly gaps: Readonly<Record<GapKind, string>>;
  /** How final a figure is, in the words of CBS. */
  readonly statuses: Readonly<Record<Status, string>>;
  readonly noFigures: string;
  /** Why the last period has no figure; `within` opens the sentence: "In 2024". */
  readonly endings: Readonly<Record<GapKind, (period: string, within: string) => string>>;
  /** The difference with the figure before. */
  readonly same: (then: string) => string;
  readonly close: (then: string) => string;
  readonly other: (size: string, more: boolean, then: string) => string;
  readonly tests: Readonly<Record<'chance' | 'beyond-chance', string>>;
  /** Only a trend rises or falls; the other rules say where the figures lie. */
  readonly tellings: Readonly<Record<Rule, (side: Side, since: string, withLimits: boolean) => string>>;
  /** How a telling ends. */
  readonly meanings: Readonly<Record<Exclude<Change, 'none' | 'too-few'>, string>>;
  readonly short: string;
  readonly shortSince: (since: string) => string;
  readonly calm: string;
  readonly oneStep: string;
  readonly neutral: string;
  readonly targets: Readonly<Record<Assurance, (value: string, setBy: string, when: string) => string>>;
  readonly newDefinition: (when: string, within: string) => string;
  readonly model: string;
  readonly source: (what: string) => string;
  readonly notFinal: (word: string) => string;
}

/** The texts of the sentence and its figures. Who speaks English without an element waits for them once: `coming('en')`. */
export const wordMessages = new Wording<WordMessages>(nl, async () => (await import('./messages.en.js')).en);
