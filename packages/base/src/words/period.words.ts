import { periodLabel, periodOf, type Language } from '@draagkracht/model';

/**
 * A period as it stands inside a sentence, after "van" or "sinds": "2024", "het 1e kwartaal van 2024", "maart 2024",
 * "het schooljaar 2023/’24". A code that is no period of the calendar stays as it is.
 */
export function periodInSentence(code: string, language: Language): string {
  const label = periodLabel(code, language);
  switch (periodOf(code)?.rhythm) {
    case 'school-year':
      return language === 'nl' ? `het ${label}` : `the ${label.replace(/(.+) (.+)/, '$2 $1')}`;
    case 'half':
    case 'quarter':
      return language === 'nl' ? `het ${label.replace(/ (?=\d+$)/, ' van ')}` : `the ${label}`;
    default:
      return label;
  }
}

/** A period with the word that places something in it: "in 2024", "in het 1e kwartaal van 2024", "op 3 maart 2024". */
export function inPeriod(code: string, language: Language): string {
  const day = periodOf(code)?.rhythm === 'day';
  return `${day ? (language === 'nl' ? 'op' : 'on') : 'in'} ${periodInSentence(code, language)}`;
}

/** The first letter in capitals, for a sentence that opens with other words. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
