import { daysFrom, type Language } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';

/**
 * How old something is, as people say it: days for two weeks, then weeks, months from about two months and years from two years on. Always
 * rounded down: nothing is made older than it is.
 * @param on ISO day.
 * @param today ISO day.
 */
export function ageWords(on: string, today: string, language: Language): string {
  const say = deskMessages[language].ages;
  const days = daysFrom(on, today);
  if (days < 0) return say.ahead;
  if (days < 2) return days === 0 ? say.today : say.yesterday;
  if (days < 14) return say.days(days);
  if (days < 61) return say.weeks(Math.floor(days / 7));
  return days < 731 ? say.months(Math.floor(days / 30.44)) : say.years(Math.floor(days / 365.25));
}
