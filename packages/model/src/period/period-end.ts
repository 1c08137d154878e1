import { daysAfter } from './day.js';
import { monthsIn, periodOf, startMonth } from './period.js';

/** The last ISO day of a period: `2024JJ00` → `2024-12-31`. `undefined` when the text is no period. */
export function periodEnd(text: string): string | undefined {
  const period = periodOf(text);
  if (!period) return undefined;
  if (period.rhythm === 'day') return period.code;
  const next = startMonth(period) + monthsIn(period.rhythm);
  const [year, month] = [Math.floor(next / 12), (next % 12) + 1];
  return daysAfter(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`, -1);
}
