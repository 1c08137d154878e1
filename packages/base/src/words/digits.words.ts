import type { Language } from '@draagkracht/model';

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
