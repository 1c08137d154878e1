import { daysFrom, periodLabel, type Language } from '@draagkracht/model';
import { dueOf } from './due.view.js';

const nl = {
  later: (day: string, days: number) => `Terugkijken op ${day}, ${days === 1 ? 'morgen' : `over ${days} dagen`}.`,
  due: 'Vandaag kijkt u terug.',
  overdue: (day: string, days: number) =>
    `Te laat: terugkijken kon al op ${day}, ${days === 1 ? 'gisteren' : `${days} dagen geleden`}.`,
};

const en: typeof nl = {
  later: (day, days) => `Look back on ${day}, ${days === 1 ? 'tomorrow' : `in ${days} days`}.`,
  due: 'Today you look back.',
  overdue: (day, days) => `Late: you could look back on ${day}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
};

const messages: Readonly<Record<Language, typeof nl>> = { nl, en };

/** When to look back, in one sentence; empty when no day was chosen. Both days are ISO days. */
export function lookBackWords(day: string, today: string, language: Language): string {
  if (day === '') return '';
  const say = messages[language];
  const due = dueOf(day, today);
  return due === 'due' ? say.due : say[due](periodLabel(day, language), Math.abs(daysFrom(today, day)));
}
