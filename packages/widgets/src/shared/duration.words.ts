import type { Language } from '@draagkracht/model';

const units = {
  nl: {
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar'],
  },
  en: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
} as const;

/**
 * How long something takes or has taken, as people say it: days for two weeks, then weeks, months from about two months and years from two
 * years on. Rounded down: nothing lasts longer than it does.
 * @param days whole days, 0 or more.
 */
export function durationWords(days: number, language: Language): string {
  const [unit, count] =
    days < 14
      ? (['day', days] as const)
      : days < 61
        ? (['week', Math.floor(days / 7)] as const)
        : days < 731
          ? (['month', Math.floor(days / 30.44)] as const)
          : (['year', Math.floor(days / 365.25)] as const);
  return `${count} ${units[language][unit][count === 1 ? 0 : 1]}`;
}
