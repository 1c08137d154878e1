import type { Language } from '@draagkracht/model';
import { en } from './messages.en.js';
import { nl } from './messages.nl.js';

/** Every text of the command line that is not made from figures. */
export interface Messages {
  readonly help: string;
  readonly inspectHelp: string;
  readonly judgeHelp: string;
  readonly publishHelp: string;

  readonly noCommand: (all: string) => string;
  readonly unknownCommand: (name: string, all: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly noValue: (option: string) => string;
  readonly noValueWanted: (option: string) => string;
  readonly notOneOf: (option: string, value: string, choices: string) => string;
  readonly notANumber: (option: string, text: string, place: number | undefined) => string;
  readonly oneFile: (count: number) => string;
  readonly fileOrValues: string;
  readonly onlyWithValues: (option: string) => string;
  readonly onlyWithFile: (option: string) => string;
  readonly otherCount: (option: string, count: number, wanted: number) => string;
  readonly twicePeriod: (period: string) => string;
  readonly periodOrder: (period: string, before: string) => string;
  readonly needsDenominators: (chart: string) => string;
  readonly notAbove: (option: string, place: number, text: string) => string;
  readonly negative: (place: number, value: string) => string;
  readonly moreThanDenominator: (place: number, value: string, denominator: string) => string;
  readonly shareTarget: (text: string) => string;
  readonly noDenominators: (chart: string) => string;
  readonly belowZero: (chart: string, period: string) => string;
  readonly notWhole: (option: string, text: string, least: number) => string;
  readonly rebaseForm: (text: string) => string;
  readonly rebaseCause: (period: string) => string;
  readonly rebasePeriod: (period: string) => string;

  readonly noFile: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly noAccess: (path: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly noFolder: (path: string) => string;
  readonly unwritable: (path: string, code: string) => string;
  readonly noSeries: (path: string) => string;
  readonly chooseIndicator: (count: number, some: string) => string;
  readonly noSuchIndicator: (id: string, some: string) => string;
  readonly chooseRegion: (count: number, some: string) => string;
  readonly noSuchRegion: (code: string, some: string) => string;

  readonly value: string;
  readonly measurement: (place: number) => string;
  readonly given: string;
  /** A row of a header that is no number. */
  readonly wrongRow: (text: string) => string;
  readonly inspection: Readonly<
    Record<
      | 'format'
      | 'recognised'
      | 'part'
      | 'encoding'
      | 'delimiter'
      | 'decimal'
      | 'rows'
      | 'columns'
      | 'regions'
      | 'periods'
      | 'indicators'
      | 'problems'
      | 'none'
      | 'unknown'
      | 'tab',
      string
    >
  >;
  readonly counted: (values: string, missing: string) => string;
  readonly report: Readonly<
    Record<
      | 'kind'
      | 'n'
      | 'mean'
      | 'median'
      | 'share'
      | 'limits'
      | 'signals'
      | 'none'
      | 'change'
      | 'assurance'
      | 'middle'
      | 'method',
      string
    >
  >;
  readonly range: (from: string, to: string) => string;
}

/** The texts in a language. */
export const messagesOf = (language: Language): Messages => (language === 'nl' ? nl : en);
