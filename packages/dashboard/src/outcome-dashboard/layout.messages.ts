import type { Language, LayoutChoices } from '@draagkracht/model';
import type { LossGround, UsedColumn } from '@draagkracht/formats';
import { en } from './layout.messages.en.js';
import { nl } from './layout.messages.nl.js';

/** What a column may be said to be. */
export type ColumnRole = 'region' | 'period' | 'topic' | 'figure' | 'split' | 'ignore';

/** Every text about how a file is read, what may be said of it, and figures that are doubted. */
export interface LayoutMessages {
  readonly because: string;
  /** What gave a layout away, by its code. */
  readonly signs: Readonly<Record<string, (count: string, text: string) => string>>;
  readonly notThis: (layout: string) => string;
  readonly remembered: (name: string) => string;
  readonly letGo: string;
  readonly fits: (name: string) => string;
  readonly readSo: string;
  readonly letGoDone: (name: string) => string;
  readonly willKeep: string;
  readonly adjust: string;
  readonly adjustHelp: string;
  readonly fields: Readonly<
    Record<'layout' | 'part' | 'headerRow' | 'delimiter' | 'decimal' | 'encoding' | 'missing', string>
  >;
  readonly asFound: (found: string) => string;
  readonly noLayout: string;
  readonly asItLies: string;
  readonly hidden: (part: string) => string;
  readonly size: (rows: string, columns: string) => string;
  readonly headerHelp: string;
  readonly missingHelp: string;
  readonly columnsTitle: string;
  readonly searchColumn: string;
  readonly columnCount: (shown: string, total: string) => string;
  readonly column: string;
  readonly use: string;
  readonly label: string;
  readonly unit: string;
  readonly uses: Readonly<Record<UsedColumn['use'] | 'ignore', string>>;
  readonly andMore: (count: number) => string;
  readonly readSoAgain: string;
  readonly nothingChosen: string;
  readonly delimiters: Readonly<Record<NonNullable<LayoutChoices['delimiter']>, string>>;
  readonly decimals: Readonly<Record<NonNullable<LayoutChoices['decimal']>, string>>;
  /** Choices in words, for the line that says how a file was read. */
  readonly chosen: {
    readonly layout: (layout: string) => string;
    readonly asItLies: string;
    readonly headerRow: (row: string) => string;
    readonly missing: (signs: string) => string;
    readonly label: (column: string, label: string) => string;
    readonly unit: (column: string, unit: string) => string;
  };
  readonly lost: {
    readonly title: (count: number) => string;
    readonly help: string;
    readonly looking: string;
    readonly columns: Readonly<
      Record<'indicator' | 'region' | 'period' | 'value' | 'proposed' | 'why' | 'right', string>
    >;
    readonly grounds: Readonly<Record<LossGround['code'], string>>;
    readonly more: (count: string) => string;
  };
}

/** The texts about how a file is read in a language. */
export const layoutMessages = (language: Language): LayoutMessages => (language === 'nl' ? nl : en);
