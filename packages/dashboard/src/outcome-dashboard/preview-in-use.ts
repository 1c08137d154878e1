import type { Storage } from '@draagkracht/model';
import type { BlockShelf } from './block-shelf.js';
import { tableInUse, type Preview, type ReadyDesk } from './desk.js';

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
