import type { Language } from '@draagkracht/model';

/** What stands in and under the table of a chart. */
export interface TableMessages {
  readonly area: string;
  readonly period: string;
  readonly status: string;
  readonly meaning: string;
  readonly more: (count: string) => string;
}

/** The texts of the table, per language. They come with the table. */
export const tableMessages: Readonly<Record<Language, TableMessages>> = {
  nl: {
    area: 'Gebied',
    period: 'Periode',
    status: 'Status',
    meaning: 'Betekenis',
    more: (count) => `Toon meer rijen (nog ${count})`,
  },
  en: {
    area: 'Area',
    period: 'Period',
    status: 'Status',
    meaning: 'Meaning',
    more: (count) => `Show more rows (${count} left)`,
  },
};
