import type { Language, Rhythm } from '@draagkracht/model';
import { en } from './cbs.messages.en.js';
import { nl } from './cbs.messages.nl.js';

/** Which areas of a table are fetched. */
export type CbsArea = 'municipality' | 'municipalities' | 'all';

/** The texts of fetching a table of CBS. */
export interface CbsMessages {
  readonly purpose: string;
  readonly address: string;
  readonly addressHelp: string;
  readonly notATable: string;
  readonly look: string;
  readonly looking: (table: string) => string;
  readonly stop: string;
  readonly title: (title: string, table: string) => string;
  readonly measures: string;
  readonly searchMeasures: string;
  readonly chosen: (count: string, total: string) => string;
  readonly more: (count: string) => string;
  readonly none: string;
  readonly areas: string;
  readonly areaKinds: Readonly<Record<CbsArea, string>>;
  readonly withParts: string;
  readonly searchMunicipality: string;
  readonly municipalityHelp: string;
  readonly municipality: string;
  readonly periods: string;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
  readonly rhythm: string;
  readonly from: string;
  readonly to: string;
  readonly everything: string;
  readonly size: (figures: string) => string;
  readonly fetch: string;
  readonly chooseFirst: string;
  readonly chooseMunicipality: string;
  readonly fetching: (rows: string, total: string | undefined) => string;
  readonly otherTable: string;
}

/** The texts of fetching a table of CBS in a language. */
export const cbsMessages = (language: Language): CbsMessages => (language === 'nl' ? nl : en);
