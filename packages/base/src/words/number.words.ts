import type { Indicator, Language } from '@draagkracht/model';
import { formatNumber } from './digits.words.js';
import { wordMessages } from './messages.js';

/** The unit of an indicator in a language. Dutch is how it is written; a unit we do not know stays as it is. */
export const unitText = (unit: string, language: Language): string => wordMessages.in(language).unit(unit);

/** The unit as it is read after these digits: "1 dag", "1,0 dagen", "2 dagen". What is shown counts, not what was rounded to it. */
export const unitAfter = (digits: string, unit: string, language: Language): string => {
  const text = unitText(unit, language);
  return /^−?1$/.test(digits) ? wordMessages.in(language).single(text) : text;
};

const withUnit = (digits: string, unit: string, language: Language): string => {
  if (unit === '') return digits;
  return unit.startsWith('%') ? `${digits}${unit}` : `${digits} ${unitAfter(digits, unit, language)}`;
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
  if (unit.startsWith('%')) return `${digits} ${wordMessages.in(language).points(digits)}`;
  return unit.startsWith('per ') || unit === 'score' ? digits : withUnit(digits, unit, language);
}
