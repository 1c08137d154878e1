import type { DkRecord, KeptDraft, Language, StorageCode, StorageMode } from '@draagkracht/model';

/** One state of a tool: what is kept, what the device does, and what somebody did before we look. */
export interface ToolScenario {
  readonly records?: readonly DkRecord[];
  /** What was typed and never saved, by nobody who is there now. */
  readonly drafts?: readonly KeptDraft[];
  readonly storage?: StorageMode;
  readonly language?: Language;
  readonly readonly?: boolean;
  readonly compact?: boolean;
  /** Several people look at one screen. */
  readonly meeting?: boolean;
  readonly refuses?: StorageCode;
  readonly fails?: StorageCode;
  readonly provider?: 'slow' | 'none';
  /** Properties of this tool alone, such as `smallNumberPolicy`. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Buttons to press first, by their class. */
  readonly press?: readonly string[];
  /** What is typed or chosen in the form that is open then, by field; an answer of a choice by its value. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** The scenarios of one tool. A scenario that is added is a story to choose and a test at once. */
export type ToolScenarios = Readonly<Record<string, ToolScenario>>;

/** The moment of every scenario: Sunday 22 November 2026, ten in the morning. */
export const moment = '2026-11-22T09:00:00.000Z';

/** An id that is easy to recognise, 1 and up. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A kept record with invented (bedachte) data. */
export const recordOf = <Data>(
  type: string,
  number: number,
  data: Data,
  envelope: Partial<Omit<DkRecord, 'data'>> = {},
): DkRecord<Data> => ({
  id: idOf(number),
  type,
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  updatedAt: '2026-09-01T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'team',
  ...envelope,
  data,
});

/** The states every tool has, whatever it keeps; `filled` is what is kept in those that show something. */
export const everyState = (records: readonly DkRecord[]) =>
  ({
    filled: { records },
    empty: {},
    example: { press: ['show-example'] },
    loading: { provider: 'slow' },
    readonly: { records, readonly: true },
    readonlyEmpty: { readonly: true },
    fault: { fails: 'corrupt' },
    blocked: { refuses: 'blocked', records },
    quota: { refuses: 'quota', press: ['start'] },
    nobodyStores: { provider: 'none', press: ['start'] },
    nothingKept: { storage: 'none', press: ['start'] },
    compact: { records, compact: true },
    meeting: { records, meeting: true },
    english: { records, language: 'en' },
  }) as const satisfies ToolScenarios;
