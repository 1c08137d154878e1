const EPOCH_1904 = 1462;

/** Days from 1 March of the year 0 to the day with number 0 of a workbook that counts from 1900. */
const DAYS_BEFORE = 693_899;

const two = (part: number): string => String(part).padStart(2, '0');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Gregorian day a number of days after 1 March of the year 0, reckoned in eras of 400 years. */
function dayAfter(days: number): Day {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * The text of a date in a workbook: an ISO day, a month (`2024MM03`) or a year, by what is shown; a time alone as `13:05`.
 * `undefined` when the number is no date. Day 60 of a workbook from 1900 never was (29 February 1900): days before it
 * count one less.
 */
export function dateText(
  serial: number,
  shows: 'day' | 'month' | 'year' | 'time',
  from1904: boolean,
): string | undefined {
  if (shows === 'time') {
    const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
    return serial < 0 || serial >= 1 ? undefined : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  const whole = Math.floor(serial) + (from1904 ? EPOCH_1904 : 0);
  if (whole < 1 || whole > 2_958_465) return undefined;
  const { year, month, day } = dayAfter(DAYS_BEFORE + whole + (whole < 60 ? 1 : 0));
  if (shows === 'year') return String(year);
  return shows === 'month' ? `${year}MM${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
