import { centsOf } from '@draagkracht/model';

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/;

/** A day that is on the calendar, as an ISO day; `undefined` for 31 April. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year >= 1900 && year < 2200;
  return isReal ? made.toISOString().slice(0, 10) : undefined;
}

/** A day as Dutch banks write it (`20261004`, `2026-10-04`, `4-10-2026`, `04/10/2026`), as an ISO day. */
export function bankDay(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year, month, day] = iso.exec(trimmed) ?? compact.exec(trimmed) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, first, second, last] = dutch.exec(trimmed) ?? [];
  return last === undefined ? undefined : dayOf(Number(last), Number(second), Number(first));
}

/** An amount with an optional sign before or behind it: `-1.234,56`, `+2500.00`, `12,50-`, `24,`. */
const signed = /^([+-]?)\s*(?:€|EUR)?\s*([+-]?)([\d.,\s]*\d)[.,]?\s*([+-]?)$/;

/**
 * An amount in whole cents; negative where a minus stands before or behind it. Digits are read as digits, never as a fraction, so no cent is lost.
 * A sign with three digits behind it separates thousands. `undefined` when it is no amount, or has two signs.
 */
export function bankCents(text: string): number | undefined {
  const plain = text
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/['’]/g, ' ')
    .trim();
  const [, first, second, body, last] = signed.exec(plain) ?? [];
  if (body === undefined) return undefined;
  const signs = [first, second, last].filter(Boolean);
  const cents = centsOf(body);
  if (cents === undefined || signs.length > 1) return undefined;
  return signs[0] === '-' && cents !== 0 ? -cents : cents;
}
