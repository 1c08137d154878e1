import type { Language } from './translated.js';

const behind = String.raw`(\d{1,2}|[-–])`;
/** Either sign may separate cents; then the other one separates thousands. */
const withComma = new RegExp(String.raw`^(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,${behind})?$`);
const withDot = new RegExp(String.raw`^(\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.${behind})?$`);

/**
 * An amount as people write it, in whole cents: `1.250,50`, `€ 1250`, `12,-`, `1250.50`. A sign with three digits behind it
 * separates thousands, one with fewer separates cents; no sum has thousandths. `undefined` when the text is no amount of 0 or more.
 */
export function centsOf(text: string): number | undefined {
  const bare = text.replace(/^\s*€\s*|\s*(?:€|euro)?\s*$/gi, '');
  const [, whole, rest = ''] = withComma.exec(bare) ?? withDot.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  const cents = /\d/.test(rest) ? Number(rest.padEnd(2, '0')) : 0;
  const total = Number(whole.replace(/\D/g, '')) * 100 + cents;
  return Number.isSafeInteger(total) ? total : undefined;
}

/** Whole cents as an amount: `€ 1.250,50`, without cents when there are none: `€ 1.250`. */
export function euroText(cents: number, language: Language): string {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = cents % 100;
  return `€ ${whole}${rest === 0 ? '' : `${decimal}${String(rest).padStart(2, '0')}`}`;
}
