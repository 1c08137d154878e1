import type { Language } from '../value/translated.js';
import { periodOf, type Period } from './period.js';

const inYear = ({ part, year }: Period, nl: string, en: string, language: Language): string =>
  language === 'nl' ? `${part}e ${nl} ${year}` : `${part}${['st', 'nd', 'rd'][part - 1] ?? 'th'} ${en} of ${year}`;

/** Written out, because making an `Intl.DateTimeFormat` costs more than drawing the chart its labels stand on. */
const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The name of a month, 1–12. */
const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? '';

const shortMonth = (month: number, language: Language): string =>
  language === 'nl' && month === 3 ? 'mrt' : monthName(month, language).slice(0, 3);

const dayAndMonth = (code: string, name: (month: number, language: Language) => string, language: Language): string =>
  `${Number(code.slice(8))} ${name(Number(code.slice(5, 7)), language)}`;

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
      return `${monthName(p.part, language)} ${p.year}`;
    case 'day':
      return `${dayAndMonth(p.code, monthName, language)} ${p.year}`;
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
      return `${shortMonth(p.part, language)} ${short}`;
    case 'day':
      return dayAndMonth(p.code, shortMonth, language);
  }
}

const schoolYears = (p: Period): string => `${p.year}/’${String(p.year + 1).slice(-2)}`;
