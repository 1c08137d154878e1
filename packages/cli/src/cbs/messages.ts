import type { Language } from '@draagkracht/model';

/** Texts of the answer about a table of CBS. */
export interface CbsMessages {
  readonly table: string;
  readonly service: string;
  readonly rows: string;
  readonly measures: (count: string) => string;
  readonly regions: (count: string) => string;
  readonly periods: (count: string) => string;
  readonly dimension: (name: string, count: string) => string;
  readonly next: (tableId: string) => string;
  readonly whereForm: (text: string) => string;
  readonly onlyCbs: (option: string) => string;
}

const nl: CbsMessages = {
  table: 'Tabel',
  service: 'Dienst',
  rows: 'Rijen',
  measures: (count) => `Onderwerpen (${count}), kies met --measures`,
  regions: (count) => `Gebieden (${count}), kies met --regions; GM* is elke gemeente`,
  periods: (count) => `Periodes (${count}), kies met --periods`,
  dimension: (name, count) => `${name} (${count}), kies met --where ${name}=…`,
  next: (tableId) => `Haal de cijfers met een keuze, bijvoorbeeld: draagkracht inspect cbs:${tableId} --regions NL00`,
  whereForm: (text) =>
    `--where: “${text}” is niet te lezen. Schrijf Leeftijd=T001,A018 en meer kolommen met ; ertussen.`,
  onlyCbs: (option) => `${option} hoort bij een tabel van CBS (cbs:85984NED) en kan niet bij een bestand.`,
};

const en: CbsMessages = {
  table: 'Table',
  service: 'Service',
  rows: 'Rows',
  measures: (count) => `Topics (${count}), choose with --measures`,
  regions: (count) => `Regions (${count}), choose with --regions; GM* is every municipality`,
  periods: (count) => `Periods (${count}), choose with --periods`,
  dimension: (name, count) => `${name} (${count}), choose with --where ${name}=…`,
  next: (tableId) => `Fetch figures with a choice, for instance: draagkracht inspect cbs:${tableId} --regions NL00`,
  whereForm: (text) => `--where: “${text}” cannot be read. Write Leeftijd=T001,A018 and more columns with ; between.`,
  onlyCbs: (option) => `${option} goes with a table of CBS (cbs:85984NED) and not with a file.`,
};

/** The texts in a language. */
export const cbsMessagesOf = (language: Language): CbsMessages => (language === 'nl' ? nl : en);
