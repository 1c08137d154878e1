import type { Language } from '@draagkracht/model';
import type { CellReason, Refusal } from '@draagkracht/statistics/disclosure.js';
import type { PublishScope } from './publish.view.js';
import { en } from './publish.messages.en.js';
import { nl } from './publish.messages.nl.js';

/** The texts of publishing. */
export interface PublishMessages {
  readonly open: string;
  readonly title: string;
  readonly purpose: string;
  readonly policy: string;
  readonly policies: Readonly<Record<'publiek' | 'streng', string>>;
  readonly scope: string;
  readonly scopes: Readonly<Record<PublishScope, string>>;
  readonly busy: string;
  readonly waiting: string;
  readonly summary: (cells: string, hidden: string, rounded: string) => string;
  readonly reasonCount: (count: string, reason: string) => string;
  readonly reasons: Readonly<Record<CellReason, string>>;
  readonly refusedTitle: string;
  readonly refusals: Readonly<Record<Refusal['code'], (place: string, found: string) => string>>;
  readonly hiddenTitle: (count: string, number: number) => string;
  readonly columns: Readonly<Record<'indicator' | 'region' | 'period' | 'reason', string>>;
  readonly more: (count: string) => string;
  readonly safe: string;
  readonly json: string;
  readonly csv: string;
  readonly close: string;
  /** Name of the file, without what stands behind the dot. */
  readonly fileName: string;
}

/** The texts of publishing in a language. */
export const publishMessages = (language: Language): PublishMessages => (language === 'nl' ? nl : en);
