import type { Language } from '@draagkracht/model';
import { en } from './comparison.messages.en.js';
import { nl } from './comparison.messages.nl.js';

/** Every text about two files beside one another. */
export interface ComparisonMessages {
  readonly title: string;
  readonly certain: (count: number) => string;
  readonly toDecide: (count: number) => string;
  readonly regions: (both: string, first: string, second: string) => string;
  readonly decideTitle: string;
  readonly decideHelp: string;
  readonly sameTitle: (count: number) => string;
  readonly goneTitle: (count: string) => string;
  readonly newTitle: (count: string) => string;
  readonly emptyTitle: (count: string) => string;
  readonly regionsFirst: (count: string) => string;
  readonly regionsSecond: (count: string) => string;
  readonly andMore: (count: string) => string;
  readonly first: string;
  readonly second: string;
  readonly why: string;
  readonly together: string;
  readonly unitTogether: (factor: string) => string;
  readonly kinds: Readonly<
    Record<'same' | 'position' | 'known' | 'header' | 'renamed' | 'split' | 'merged' | 'chosen', string>
  >;
  readonly grounds: {
    readonly 'like-name': (share: string) => string;
    readonly 'like-figures': (regions: string) => string;
    readonly sum: (regions: string) => string;
  };
  readonly unit: (from: string, to: string) => string;
  readonly unitFactor: (factor: string, regions: string) => string;
  readonly unitUnknown: string;
  readonly join: string;
  readonly putAside: string;
  readonly useFirst: string;
  readonly joinHelp: string;
  readonly joined: (first: string, second: string) => string;
}

/** The texts about two files in a language. */
export const comparisonMessages = (language: Language): ComparisonMessages => (language === 'nl' ? nl : en);
