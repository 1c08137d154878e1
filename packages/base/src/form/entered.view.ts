import {
  centsOf,
  decimalSignOf,
  periodLabel,
  periodOf,
  readFigure,
  type Field,
  type Language,
} from '@draagkracht/model';

const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** Ways to write a quarter, half or school year that files do not have, as `periodOf` reads them. */
function periodSpelling(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:school(?:jaar| year))\s+/, '')
    .replace(/[’‘`]/g, "'")
    .replace(/^(?:eerste|tweede|derde|vierde|first|second|third|fourth)\b/, (word) => `${ordinals[word]}e`)
    .replace(/^(\d)(?:st|nd|rd|th|de|ste)\b/, '$1e')
    .replace(
      /^(\d)e\s+(quarter|half)\s+(?:of\s+)?(\d{4})$/,
      (_, part: string, word: string, year: string) => `${part}e ${word === 'half' ? 'halfjaar' : 'kwartaal'} ${year}`,
    )
    .replace(/^(kwartaal|halfjaar)\s+(\d)\s+(\d{4})$/, '$2e $1 $3')
    .replace(/^([qkh])w?\s?(\d)\s+(\d{4})$/, '$3$1$2');
}

/** The code of a period somebody typed; text that is none stays text, and so does a day: nothing is asked of a day here. */
function asPeriod(text: string): unknown {
  const period = periodOf(periodSpelling(text));
  return period && period.rhythm !== 'day' ? period.code : text;
}

/**
 * A figure as people write it here; text that is none stays text, so that the schema can refuse it. A dot with three digits behind
 * it separates thousands in Dutch and decimals in English, unless only a 0 stands before it.
 */
function asNumber(text: string, language: Language): unknown {
  const fallback = language === 'en' || /^\s*[-−+]?0?\.\d/.test(text) ? '.' : ',';
  const { value } = readFigure(text, decimalSignOf([text], fallback));
  return typeof value === 'number' ? value : text;
}

/** Whether what is typed in a field is read as something else than text. */
export const isRead = ({ control }: Field): boolean =>
  control === 'number' || control === 'money' || control === 'period';

/**
 * What somebody typed in a field, as its value: a number, cents, the code of a period. Nothing typed is `undefined`; what cannot be
 * read stays as it was typed, and is refused on saving.
 */
export function valueOf(field: Field, entered: unknown, language: Language): unknown {
  if (typeof entered !== 'string' || !isRead(field)) return entered;
  if (entered.trim() === '') return undefined;
  switch (field.control) {
    case 'number':
      return asNumber(entered, language);
    case 'money':
      return centsOf(entered) ?? entered;
    default:
      return asPeriod(entered);
  }
}

const withSign = (number: string, language: Language): string =>
  language === 'nl' ? number.replace('.', ',') : number;

/** What a control shows of a value, so that `valueOf` reads it back: no separators of thousands. */
export function textOf(field: Field, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  if (field.control === 'number' && typeof value === 'number') return withSign(String(value), language);
  if (field.control === 'money' && typeof value === 'number')
    return withSign((value / 100).toFixed(value % 100 === 0 ? 0 : 2), language);
  return field.control === 'period' ? periodLabel(String(value), language) : String(value);
}
