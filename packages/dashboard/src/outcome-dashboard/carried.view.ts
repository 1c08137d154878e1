import {
  blockRows,
  firstDay,
  periodOf,
  regionKind,
  seriesOf,
  type Indicator,
  type RegionMapping,
  type Series,
  type SeriesBlock,
} from '@draagkracht/model';
import { brokenSeries, carriedSeries, carryKindOf, carryOver } from '@draagkracht/statistics';

const dayOf = (code: string): string | undefined => {
  const period = periodOf(code);
  return period && firstDay(period);
};

/** A municipality with all it was ever made of: no other rows of the country are needed to carry it over. */
function madeOf(code: string, { changes }: RegionMapping): ReadonlySet<string> {
  const codes = new Set([code]);
  // Codes that are added on the way are looked at too.
  for (const found of codes) for (const { from, to } of changes) if (to === found) codes.add(from);
  return codes;
}

/**
 * The series of a region over all periods of a block. A municipality that merged or was divided in between is carried over to what it is
 * at the last period: counts added up, rates weighted with `people`. Where that cannot be done the series breaks, and
 * says why.
 * @param people inhabitants, to weigh rates with.
 * @returns `undefined` when the block does not hold the region.
 */
export function seriesThroughChanges(
  block: SeriesBlock,
  indicator: Indicator,
  region: { readonly code: string; readonly label: string },
  mapping: RegionMapping,
  people?: SeriesBlock,
): Series | undefined {
  const series = seriesOf(block, indicator, region);
  const last = dayOf(block.periods.at(-1) ?? '');
  if (!series || !last || block.periods.length < 2 || regionKind(region.code) !== 'municipality') return series;
  if (brokenSeries(series, mapping) === series) return series;
  const codes = madeOf(region.code, mapping);
  const isPart = (code: string): boolean => codes.has(code);
  const kind = carryKindOf(indicator);
  const carried = carryOver(blockRows(block, isPart), indicator, mapping, {
    to: last,
    kind,
    ...(people && kind === 'rate' ? { denominators: blockRows(people, isPart) } : {}),
  });
  return carriedSeries(carried, indicator, mapping, region);
}
