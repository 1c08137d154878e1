import { emptyBlock, type Dataset, type SeriesBlock, type Storage } from '@draagkracht/model';
import type { ReadTable } from '@draagkracht/formats';
import type { BlockShelf } from './block-shelf.js';
import type { Preview, ReadyDesk } from './desk.js';

/** A data set in use as the table it was read from; how its columns lay is no longer known. Its blocks come in any order. */
export function tableInUse(dataset: Dataset, blocks: readonly SeriesBlock[]): ReadTable {
  const { indicators, regionCodes, regionLabels, periods, problems } = dataset;
  const found = new Map(blocks.map((block) => [block.indicatorId, block]));
  return {
    layout: 'wide',
    indicators,
    regionCodes,
    regionLabels,
    periods,
    periodEvidence: { from: 'none' },
    blocks: indicators.map(({ id }) => found.get(id) ?? emptyBlock(id, regionCodes, periods)),
    duplicateRegions: [],
    problems,
  };
}

/**
 * The data set in use as it was when it was read, with all of its figures: those at hand, or else those on the device.
 * @returns `undefined` when there is no storage to fetch them from.
 */
export async function previewInUse(
  { dataset, choice }: ReadyDesk,
  shelf: BlockShelf,
  storage: Storage | undefined,
): Promise<Preview | undefined> {
  const blocks = shelf.isWhole ? shelf.all() : await storage?.series.blocks(dataset.id);
  if (!blocks) return undefined;
  const table = tableInUse(dataset, blocks);
  const isKept = (await storage?.series.dataset(dataset.id)) !== undefined;
  return {
    dataset,
    blocks: table.blocks,
    table,
    region: choice.region,
    remarks: [],
    ...(isKept ? { kept: true as const } : {}),
  };
}
