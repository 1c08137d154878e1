import type { Language } from '@draagkracht/model';

const nl = {
  title: 'Bewaar deze grafiek',
  csv: 'Cijfers (CSV)',
  svg: 'Afbeelding (SVG)',
  png: 'Afbeelding (PNG)',
  saved: 'Bewaard.',
  noPng: 'Uw browser mag hier geen PNG maken. Kies SVG: dat is dezelfde afbeelding.',
  noPicture: 'Er is nog geen grafiek om te bewaren.',
  source: (name: string): string => `Bron: ${name}.`,
  upTo: (period: string): string => `Cijfers tot en met ${period}.`,
  fetched: (day: string): string => `Opgehaald op ${day}.`,
  made: (day: string): string => `Gemaakt op ${day}.`,
  period: 'Periode',
  area: 'Gebied',
  code: 'Periodecode',
  low: 'Ondergrens',
  high: 'Bovengrens',
  status: 'Status',
  file: 'grafiek',
};

/** The texts of saving a chart. */
export type ExportMessages = typeof nl;

const en: ExportMessages = {
  title: 'Save this chart',
  csv: 'Figures (CSV)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  saved: 'Saved.',
  noPng: 'Your browser may not make a PNG here. Choose SVG: it is the same picture.',
  noPicture: 'There is no chart to save yet.',
  source: (name) => `Source: ${name}.`,
  upTo: (period) => `Figures up to and including ${period}.`,
  fetched: (day) => `Fetched on ${day}.`,
  made: (day) => `Made on ${day}.`,
  period: 'Period',
  area: 'Area',
  code: 'Period code',
  low: 'Lower bound',
  high: 'Upper bound',
  status: 'Status',
  file: 'chart',
};

/** The texts in a language. */
export const exportMessages = (language: Language): ExportMessages => (language === 'nl' ? nl : en);
