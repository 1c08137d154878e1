import type { Indicator, Language } from '@draagkracht/model';
import { wordMessages } from './messages.js';

/** A space that does not break a line: a number and its unit stay together. */
export const NBSP = ' ';

/** Digits of a number that is not negative, rounded half up on what people typed: 1.45 is 1.5, though its double is a hair less. */
function roundedDigits(value: number, decimals: number): string {
  const scaled = Number(`${value}e${decimals}`);
  // Not written out by JavaScript: nothing at these decimals, or more than a double knows.
  if (!Number.isSafeInteger(Math.round(scaled))) return value < 1 ? (0).toFixed(decimals) : value.toFixed(decimals);
  const digits = String(Math.round(scaled)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const signs: Readonly<Record<Language, { readonly decimal: string; readonly group: string }>> = {
  nl: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
};

/**
 * A number as it is read: "1.234,5" in Dutch, "1,234.5" in English, with a real minus sign and never "−0". The same text
 * `Intl.NumberFormat` gives, without the milliseconds it takes to make one before a first chart can be seen.
 * @param decimals digits behind the sign, 0–6.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const { decimal, group } = signs[language];
  const [whole = '', part] = roundedDigits(Math.abs(value), decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (part === undefined ? '' : decimal + part);
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A number that always shows its direction: "+1,2", "−1,2", and "0,0" for none. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The unit of an indicator in a language. Dutch is how it is written; a unit we do not know stays as it is. */
export const unitText = (unit: string, language: Language): string => wordMessages.in(language).unit(unit);

const withUnit = (digits: string, unit: string, language: Language): string => {
  if (unit === '') return digits;
  return unit.startsWith('%') ? `${digits}${unit}` : `${digits}${NBSP}${unitText(unit, language)}`;
};

/** What is needed to print a figure of an indicator. */
export type FigureFormat = Pick<Indicator, 'unit' | 'decimals'>;

/** A figure with its unit: "9,3%", "70 per 1.000 inwoners", "1.200 euro". */
export const formatFigure = (value: number, { unit, decimals }: FigureFormat, language: Language): string =>
  withUnit(formatNumber(value, decimals, language), unit, language);

/** Two bounds with their unit once: "68,9 tot 85,0%", "68.9 to 85.0%". */
export const formatRange = (low: number, high: number, format: FigureFormat, language: Language): string =>
  `${formatNumber(low, format.decimals, language)} ${wordMessages.in(language).to} ${formatFigure(high, format, language)}`;

/**
 * The size of a difference, without its sign. Between percentages it is in percentage points, never in per cent
 * (D§7.6); of a rate ("per 1.000 inwoners") the unit is clear from the figure before it and left out.
 */
export function formatDifference(difference: number, { unit, decimals }: FigureFormat, language: Language): string {
  const digits = formatNumber(Math.abs(difference), decimals, language);
  if (unit.startsWith('%')) return `${digits}${NBSP}${wordMessages.in(language).points(digits)}`;
  return unit.startsWith('per ') || unit === 'score' ? digits : withUnit(digits, unit, language);
}
