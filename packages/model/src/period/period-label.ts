import { localeOf, type Language } from '../value/translated.js';
import { periodOf, type Period } from './period.js';

const ordinal = (n: number, language: Language): string =>
  language === 'nl' ? `${n}e` : `${n}${['st', 'nd', 'rd'][n - 1] ?? 'th'}`;

const inYear = (p: Period, nl: string, en: string, language: Language): string =>
  language === 'nl' ? `${ordinal(p.part, 'nl')} ${nl} ${p.year}` : `${ordinal(p.part, 'en')} ${en} of ${p.year}`;

const date = (p: Period, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const at = p.rhythm === 'month' ? new Date(Date.UTC(p.year, p.part - 1, 1)) : new Date(`${p.code}T00:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(at);
};

/** The period as people say it: "2024", "1e kwartaal 2024", "maart 2024", "schooljaar 2023/'24". */
export function periodLabel(code: string, language: Language): string {
  const p = periodOf(code);
  if (!p) return code;
  switch (p.rhythm) {
    case 'year':
      return String(p.year);
    case 'school-year':
      return `${language === 'nl' ? 'schooljaar' : 'school year'} ${schoolYears(p)}`;
    case 'half':
      return inYear(p, 'halfjaar', 'half', language);
    case 'quarter':
      return inYear(p, 'kwartaal', 'quarter', language);
    case 'month':
      return date(p, language, { month: 'long', year: 'numeric' });
    case 'day':
      return date(p, language, { day: 'numeric', month: 'long', year: 'numeric' });
  }
}

/** The shortest clear form, for an axis: "2024", "K1 '24", "mrt '24". */
export function periodTick(code: string, language: Language): string {
  const p = periodOf(code);
  if (!p) return code;
  const short = `’${String(p.year).slice(-2)}`;
  switch (p.rhythm) {
    case 'year':
      return String(p.year);
    case 'school-year':
      return schoolYears(p);
    case 'half':
      return `H${p.part} ${short}`;
    case 'quarter':
      return `${language === 'nl' ? 'K' : 'Q'}${p.part} ${short}`;
    case 'month':
      return `${date(p, language, { month: 'short' })} ${short}`;
    case 'day':
      return date(p, language, { day: 'numeric', month: 'short' });
  }
}

const schoolYears = (p: Period): string => `${p.year}/’${String(p.year + 1).slice(-2)}`;
