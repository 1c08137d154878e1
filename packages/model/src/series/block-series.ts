import type { Indicator } from '../indicator/indicator.js';
import { gapCode, NO_GAP } from '../value/gap.js';
import { cellAt, type SeriesBlock } from './block.js';
import type { Series } from './series.js';

/** An empty block in which every cell is missing, to be filled by a reader. */
export function emptyBlock(indicatorId: string, regions: readonly string[], periods: readonly string[]): SeriesBlock {
  const size = regions.length * periods.length;
  return {
    indicatorId,
    regions,
    periods,
    values: new Float64Array(size).fill(Number.NaN),
    gaps: new Uint8Array(size).fill(gapCode('missing')),
  };
}

/** How many cells hold a figure. */
export function countValues(block: SeriesBlock): number {
  let count = 0;
  for (const gap of block.gaps) if (gap === NO_GAP) count++;
  return count;
}

/**
 * The series of one region of a block.
 * @returns `undefined` when the block does not hold the region.
 */
export function seriesOf(
  block: SeriesBlock,
  indicator: Indicator,
  region: { code: string; label: string },
): Series | undefined {
  const r = block.regions.indexOf(region.code);
  if (r < 0) return undefined;
  const points = block.periods.map((period, p) => {
    const { value, status, numerator, denominator } = cellAt(block, r, p);
    return {
      period,
      value,
      ...(status === 'definitive' ? {} : { status }),
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    };
  });
  return { indicator, region, points };
}
