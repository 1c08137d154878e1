import type { Language } from '@draagkracht/model';
import type { PublicationChange, ToldDifference } from '@draagkracht/formats';
import type { NotReady } from './cards.view.js';
import { en } from './publishing.messages.en.js';
import { nl } from './publishing.messages.nl.js';

/** The texts of the publishing room. */
export interface PublishingMessages {
  readonly title: string;
  readonly purpose: string;
  readonly loading: string;
  /** There are no indicators on the monitor yet. */
  readonly empty: string;
  readonly example: string;
  readonly steps: Readonly<Record<'choose' | 'preview' | 'out' | 'code' | 'earlier' | 'council' | 'calendar', string>>;
  readonly titleLabel: string;
  readonly titleHelp: string;
  readonly titleMissing: string;
  readonly defaultTitle: (place: string) => string;
  readonly cards: string;
  readonly notReady: Readonly<Record<NotReady, string>>;
  readonly write: string;
  readonly writeFor: (label: string) => string;
  readonly scope: string;
  readonly scopes: Readonly<Record<'shown' | 'parts', string>>;
  readonly make: string;
  readonly again: string;
  readonly noneChosen: string;
  readonly gathering: string;
  readonly gating: string;
  readonly settling: (round: string, unsafe: string) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly previewNote: string;
  readonly whatIsHidden: string;
  readonly nothingHidden: string;
  readonly hiddenHere: (count: number) => string;
  readonly roundedHere: (count: number) => string;
  readonly hiddenIn: (place: string, when: string, why: string) => string;
  readonly more: (count: string) => string;
  readonly downloadJson: string;
  readonly downloadCsv: string;
  readonly cardCsv: string;
  readonly cardJson: string;
  readonly keep: string;
  readonly kept: string;
  readonly notKept: string;
  readonly keepNote: string;
  readonly folder: string;
  readonly folderHelp: string;
  readonly codeNote: string;
  readonly withSums: (version: string) => string;
  readonly withoutSums: string;
  readonly scriptCode: string;
  readonly pageCode: string;
  readonly cardCode: (label: string) => string;
  readonly copy: string;
  readonly copyOf: (what: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly integrity: string;
  readonly noEarlier: string;
  readonly columns: Readonly<Record<'title' | 'date' | 'figures' | 'hidden' | 'hash' | 'file', string>>;
  readonly againOf: (title: string, date: string) => string;
  readonly download: string;
  readonly comparedWith: (title: string, date: string) => string;
  readonly noChange: string;
  readonly changes: Readonly<Record<PublicationChange, (count: string, number: number) => string>>;
  readonly changedFigure: (what: string, place: string, when: string, before: string, after: string) => string;
  readonly told: Readonly<
    Record<ToldDifference['what'], Readonly<Record<ToldDifference['change'], (label: string) => string>>>
  >;
  readonly council: string;
  readonly hideCouncil: string;
  readonly councilNote: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly noDates: string;
  readonly dates: (count: string, number: number) => string;
  readonly calendarName: string;
  readonly calendarDays: Readonly<{
    look: (title: string) => string;
    lookText: string;
    agreement: (what: string) => string;
    agreementText: (owner: string, about: string) => string;
    target: (label: string) => string;
    targetText: (figure: string, when: string, by: string) => string;
  }>;
  readonly fileName: string;
  readonly calendarFile: string;
}

/** The texts in a language. */
export const publishingMessages = (language: Language): PublishingMessages => (language === 'nl' ? nl : en);
