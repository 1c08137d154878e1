import type { Language } from '@draagkracht/model';
import { en } from './outcome-dashboard.messages.en.js';
import { nl } from './outcome-dashboard.messages.nl.js';

/** Every text of the dashboard at work that is not made from the data. */
export interface DashboardMessages {
  readonly exampleName: string;
  readonly reading: (name: string, percent: string) => string;
  readonly cancel: string;
  readonly understood: (name: string) => string;
  readonly facts: Readonly<
    Record<
      | 'format'
      | 'layout'
      | 'part'
      | 'header'
      | 'encoding'
      | 'delimiter'
      | 'decimal'
      | 'rows'
      | 'columns'
      | 'regions'
      | 'periods'
      | 'indicators',
      string
    >
  >;
  readonly pages: string;
  readonly delimiters: Readonly<Record<string, string>>;
  readonly decimals: Readonly<Record<string, string>>;
  readonly because: {
    readonly mark: string;
    readonly example: (text: string) => string;
    readonly rows: (agreeing: number, of: number, columns: number) => string;
    readonly decimal: (comma: string, dot: string, example: string) => string;
    readonly guessed: string;
    readonly parts: (count: number) => string;
    readonly header: Readonly<Record<'found' | 'marked' | 'given', string>>;
    readonly period: Readonly<Record<'column' | 'headers' | 'file-name' | 'given', (text: string) => string>>;
  };
  readonly notUnderstood: (count: number) => string;
  readonly allUnderstood: string;
  readonly period: string;
  readonly periodHelp: string;
  readonly periodWrong: string;
  readonly readAgain: string;
  readonly use: string;
  readonly otherFile: string;
  readonly beside: string;
  readonly besideHelp: string;
  readonly refused: (name: string) => string;
  readonly notReadSo: (name: string) => string;
  readonly notSaved: string;
  readonly saved: string;
  readonly save: string;
  readonly saving: string;
  readonly remove: string;
  readonly exampleLine: string;
  readonly dataset: string;
  readonly region: string;
  readonly regionHelp: string;
  readonly regionCount: (shown: string, total: string) => string;
  readonly regionNone: string;
  readonly indicators: string;
  readonly indicatorsHelp: string;
  readonly chosen: (count: number, most: number) => string;
  readonly noIndicator: string;
  readonly most: (most: number) => string;
  readonly compare: string;
  readonly cards: string;
  readonly pickFirst: string;
  readonly notCompared: string;
  readonly aboutFile: (count: number) => string;
  readonly unknownTitle: string;
  readonly unknownGaps: (count: number) => string;
  readonly unknownOnePeriod: string;
  readonly noSeries: string;
}

/** The texts of the dashboard at work in a language. */
export const dashboardMessages = (language: Language): DashboardMessages => (language === 'nl' ? nl : en);
