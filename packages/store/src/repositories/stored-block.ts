import { NO_GAP, type Dataset, type SeriesBlock } from '@draagkracht/model';
import type { StoredBlock } from '../schema.js';

/**
 * A column that owns its bytes. A view into a larger buffer would take that whole buffer along: the structured clone keeps
 * buffers, not views.
 */
const own = <Column extends Float64Array | Uint8Array>(column: Column): Column =>
  column.byteLength === column.buffer.byteLength ? column : (column.slice() as Column);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));

/** A block as it is kept. @throws {TypeError} when a column does not fit the axes. */
export function storedBlock(dataset: Dataset, block: SeriesBlock): StoredBlock {
  const { indicatorId, regions, periods, values, gaps, status, numerators, denominators } = block;
  for (const column of [values, gaps, status, numerators, denominators])
    if (column && column.length !== regions.length * periods.length)
      throw new TypeError(
        `saveDataset: a column of ${indicatorId} has ${column.length} cells, not ${regions.length} × ${periods.length}`,
      );
  return {
    datasetId: dataset.id,
    indicatorId,
    ...(sameList(regions, dataset.regionCodes) ? {} : { regions }),
    ...(sameList(periods, dataset.periods) ? {} : { periods }),
    values: own(values),
    ...(gaps.every((gap) => gap === NO_GAP) ? {} : { gaps: own(gaps) }),
    ...(status ? { status: own(status) } : {}),
    ...(numerators ? { numerators: own(numerators) } : {}),
    ...(denominators ? { denominators: own(denominators) } : {}),
  };
}

/** A block as it was before it was kept. */
export function readBlock(dataset: Dataset, row: StoredBlock): SeriesBlock {
  const { indicatorId, regions, periods, values, gaps, status, numerators, denominators } = row;
  return {
    indicatorId,
    regions: regions ?? dataset.regionCodes,
    periods: periods ?? dataset.periods,
    values,
    gaps: gaps ?? new Uint8Array(values.length),
    ...(status ? { status } : {}),
    ...(numerators ? { numerators } : {}),
    ...(denominators ? { denominators } : {}),
  };
}
