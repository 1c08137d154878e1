import {
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

/** A block with the rows of some regions only. */
function rowsOf(block: SeriesBlock, wanted: (code: string) => boolean): SeriesBlock {
  const width = block.periods.length;
  const rows = block.regions.flatMap((code, r) => (wanted(code) ? [r] : []));
  const taken = <T extends Float64Array | Uint8Array>(from: T): T => {
    const to = from.slice(0, rows.length * width) as T;
    rows.forEach((r, at) => to.set(from.subarray(r * width, (r + 1) * width), at * width));
    return to;
  };
  return {
    ...block,
    regions: rows.map((r) => block.regions[r]!),
    values: taken(block.values),
    gaps: taken(block.gaps),
    ...(block.status ? { status: taken(block.status) } : {}),
    ...(block.numerators ? { numerators: taken(block.numerators) } : {}),
    ...(block.denominators ? { denominators: taken(block.denominators) } : {}),
  };
}

const dayOf = (code: string): string | undefined => {
  const period = periodOf(code);
  return period && firstDay(period);
};

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
  const isMunicipality = (code: string): boolean => regionKind(code) === 'municipality';
  const kind = carryKindOf(indicator);
  const carried = carryOver(rowsOf(block, isMunicipality), indicator, mapping, {
    to: last,
    kind,
    ...(people && kind === 'rate' ? { denominators: rowsOf(people, isMunicipality) } : {}),
  });
  return carriedSeries(carried, indicator, mapping, region);
}
