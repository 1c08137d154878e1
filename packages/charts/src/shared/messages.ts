import type { Language, SourceCode } from '@draagkracht/model';
import { en } from './messages.en.js';
import { nl } from './messages.nl.js';

/** Why the table inside an element could not become a chart. */
export type TableFaultCode =
  | 'merged-cells'
  | 'no-rows'
  | 'no-periods'
  | 'no-figures'
  | 'duplicate-periods'
  | 'mixed-periods'
  | 'mixed-units'
  | 'one-column';

/** What goes wrong with the figures a page hands to a chart: what it is, where, and what to do. */
export interface InputMessages {
  readonly loading: string;
  readonly noReader: string;
  readonly source: Readonly<Record<SourceCode, (detail: string) => string>>;
  readonly table: Readonly<Record<TableFaultCode, (where: string) => string>>;
}

/** The texts on the input of charts in a language. */
export const inputMessages = (language: Language): InputMessages => (language === 'nl' ? nl : en);
