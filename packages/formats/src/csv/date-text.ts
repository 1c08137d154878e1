const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const english: Readonly<Record<string, string>> = { mar: 'mrt', maa: 'mrt', may: 'mei', oct: 'okt' };

const monthOf = (word: string): number => {
  const short = word.slice(0, 3).toLowerCase();
  return months.indexOf(english[short] ?? short) + 1;
};

const dayMonth = /^(\d{1,2})[-\s]([a-z]{3,4})\.?(?:[-\s]\d{2,4})?$/i;
const monthYear = /^([a-z]{3,4})\.?[-\s](\d{2})$/i;
const numeric = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/;

/**
 * The figure a spreadsheet made a date of: 2.3 became `2-mrt` or `2-3-2024`, 3.45 became `mrt-45`. `undefined` for any other
 * text. It is what the figure may have been; nothing puts it back.
 */
export function figureBehindDate(text: string): number | undefined {
  const trimmed = text.trim();
  const [, day, word] = dayMonth.exec(trimmed) ?? [];
  if (day && word) return monthOf(word) > 0 ? Number(`${Number(day)}.${monthOf(word)}`) : undefined;
  const [, month, part] = monthYear.exec(trimmed) ?? [];
  if (month && part) return monthOf(month) > 0 ? Number(`${monthOf(month)}.${part}`) : undefined;
  const [, left, right] = numeric.exec(trimmed) ?? [];
  return left && right && Number(right) <= 12 && Number(right) > 0
    ? Number(`${Number(left)}.${Number(right)}`)
    : undefined;
}

/** The code of the problem that a text among figures is. */
export const oddCellCode = (text: string): 'number-became-date' | 'text-in-numbers' =>
  figureBehindDate(text) === undefined ? 'text-in-numbers' : 'number-became-date';
