import {
  firstDay,
  periodOf,
  seriesOf,
  type Break,
  type Indicator,
  type RegionMapping,
  type Series,
} from '@draagkracht/model';
import type { Carried } from './carry-over.js';
import { keepOrigin } from './carry-working.js';
import { changesBetween } from './crossing.js';
import { changeReason, composedWords, withBreaks } from './region-words.js';

const dayOf = (period: string): string => {
  const read = periodOf(period);
  return read ? firstDay(read) : period;
};

/**
 * Where a series that was not carried stops being about the same people: the first period after each change of its region.
 * Border corrections are none. Periods are in calendar order.
 */
export function regionBreaks(mapping: RegionMapping, code: string, periods: readonly string[]): Break[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const breaks: Break[] = [];
  for (const [day, changes] of changesBetween(mapping, dayOf(first), dayOf(last))) {
    const own = changes.filter(({ from, to, kind }) => kind !== 'border' && (from === code || to === code));
    const period = own.length > 0 ? periods.find((one) => dayOf(one) >= day) : undefined;
    if (period !== undefined) breaks.push({ period, reason: changeReason(code, own) });
  }
  return breaks;
}

/**
 * The series of one region of carried figures. It says what it was put together from; where figures could not be carried it
 * breaks, and says what happened. `undefined` when the region is not there.
 */
export function carriedSeries(
  carried: Carried,
  indicator: Indicator,
  mapping: RegionMapping,
  region: { readonly code: string; readonly label: string },
): Series | undefined {
  const { block, composed, refused } = carried;
  const series = seriesOf(block, indicator, region);
  if (!series) return undefined;
  const own = composed.filter((one) => one.region === region.code);
  const isBroken = refused.some((one) => one.region === region.code);
  const breaks = isBroken ? regionBreaks(mapping, region.code, block.periods) : [];
  const readWith = own.map((one) => composedWords(one, mapping));
  const told: Series = {
    ...series,
    indicator: {
      ...indicator,
      ...(breaks.length > 0 ? { breaks: withBreaks(indicator.breaks ?? [], breaks) } : {}),
      ...(readWith.length > 0 ? { readWith: [...(indicator.readWith ?? []), ...readWith] } : {}),
    },
    ...(own.length > 0 ? { carried: { source: mapping.source, composed: own } } : {}),
  };
  return keepOrigin(told, carried, region.code);
}

/** A series as it is, with a break at each change of its region: nothing was carried. */
export function brokenSeries(series: Series, mapping: RegionMapping): Series {
  const periods = series.points.map(({ period }) => period);
  const breaks = series.region ? regionBreaks(mapping, series.region.code, periods) : [];
  return breaks.length === 0
    ? series
    : { ...series, indicator: { ...series.indicator, breaks: withBreaks(series.indicator.breaks ?? [], breaks) } };
}
