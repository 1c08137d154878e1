import { periodLabel, periodOf, type Language, type Period } from '@draagkracht/model';

const shortYears = (p: Period): string => `${p.year}/’${String(p.year + 1).slice(-2)}`;

/**
 * A period as it stands inside a sentence, after "van" or "sinds": "2024", "het 1e kwartaal van 2024", "maart 2024",
 * "het schooljaar 2023/’24". A code that is no period of the calendar stays as it is.
 */
export function periodInSentence(code: string, language: Language): string {
  const p = periodOf(code);
  if (!p) return code;
  const nl = language === 'nl';
  switch (p.rhythm) {
    case 'school-year':
      return nl ? `het schooljaar ${shortYears(p)}` : `the ${shortYears(p)} school year`;
    case 'half':
      return nl ? `het ${p.part}e halfjaar van ${p.year}` : `the ${periodLabel(code, language)}`;
    case 'quarter':
      return nl ? `het ${p.part}e kwartaal van ${p.year}` : `the ${periodLabel(code, language)}`;
    default:
      return periodLabel(code, language);
  }
}

/** A period with the word that places something in it: "in 2024", "in het 1e kwartaal van 2024", "op 3 maart 2024". */
export function inPeriod(code: string, language: Language): string {
  const day = periodOf(code)?.rhythm === 'day';
  return `${day ? (language === 'nl' ? 'op' : 'on') : 'in'} ${periodInSentence(code, language)}`;
}

/** The first letter in capitals, for a sentence that opens with other words. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
