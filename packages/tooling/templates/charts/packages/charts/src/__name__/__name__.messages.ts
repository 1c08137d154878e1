import type { Language } from '@draagkracht/model';

/** Every text of the chart that is not made from the figures. */
export interface __Name__Messages {
  readonly table: string;
  readonly period: string;
  readonly empty: string;
}

const nl: __Name__Messages = {
  table: 'Cijfers in een tabel',
  period: 'Periode',
  empty: 'Hier komt een grafiek. Zet een tabel met periodes en cijfers in het element.',
};

const en: __Name__Messages = {
  table: 'Figures in a table',
  period: 'Period',
  empty: 'A chart comes here. Put a table with periods and figures inside the element.',
};

/** The texts of the chart in a language. */
export const __camel__Messages = (language: Language): __Name__Messages => (language === 'nl' ? nl : en);
