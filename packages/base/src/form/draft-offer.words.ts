import { dayAt, periodLabel, type Language } from '@draagkracht/model';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * When something was typed last, as it stands behind "U was hier nog bezig": the time in the Netherlands, and the day when that is not today.
 * @param at ISO instant
 * @param today ISO day
 */
export function typedAt(at: string, today: string, language: Language): string {
  const moment = new Date(at);
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(moment);
  const day = dayAt(moment);
  if (language === 'nl') return day === today ? `om ${time}` : `op ${periodLabel(day, language)} om ${time}`;
  return day === today ? `at ${time}` : `on ${periodLabel(day, language)} at ${time}`;
}
