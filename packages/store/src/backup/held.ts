import { UNNUMBERED } from '../memory/layer.js';
import type { Act, Kept } from '../schema.js';
import type { Tables } from '../tables.js';

/** What is held of everything that was wiped, and is written back as it was. */
export const heldStores = ['records', 'log', 'datasets', 'blocks', 'drafts'] as const;

/** Every row of every table, as it was. */
export interface HeldContent {
  readonly records: readonly Kept['records'][];
  readonly log: readonly Act[];
  readonly datasets: readonly Kept['datasets'][];
  readonly blocks: readonly Kept['blocks'][];
  readonly drafts: readonly Kept['drafts'][];
}

/** All that there is, without looking into it. */
export async function holdAll(tables: Tables): Promise<HeldContent> {
  const [records, log, datasets, blocks, drafts] = await Promise.all([
    tables.records.all(),
    tables.log.all(),
    tables.datasets.all(),
    tables.blocks.all(),
    tables.drafts.all(),
  ]);
  return { records, log: log.sort((a, b) => a.seq - b.seq), datasets, blocks, drafts };
}

/**
 * Writes what was held beside what is there now. What was saved since under the same name stays; the log keeps its numbers, or
 * gets new ones in the old order when there is something in it again.
 */
export async function putBack(held: HeldContent, tables: Tables): Promise<void> {
  const ids = held.records.map((row) => (row as { id: string }).id);
  const [there, sets] = await Promise.all([
    tables.records.getMany(ids),
    tables.datasets.getMany(held.datasets.map(({ id }) => id)),
  ]);
  held.records.forEach((row, i) => there[i] === undefined && tables.records.put(row));
  const back = new Set(held.datasets.filter((_, i) => sets[i] === undefined).map(({ id }) => id));
  for (const row of held.datasets) if (back.has(row.id)) tables.datasets.put(row);
  for (const row of held.blocks) if (back.has(row.datasetId)) tables.blocks.put(row);
  for (const row of held.drafts) tables.drafts.put(row);
  const isFresh = (await tables.log.count()) === 0;
  for (const row of held.log)
    if (isFresh && row.seq < UNNUMBERED) tables.log.put(row);
    else await appendAgain(tables, row);
}

const appendAgain = ({ log }: Tables, { seq: _seq, ...row }: Act): Promise<number> => log.append(row);

/** Holds one thing for a while, in memory: gone after so many seconds, or when it was taken out. */
export class Held<Content> {
  #content: Content | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param seconds 0 or less holds nothing. */
  put(content: Content, seconds: number): void {
    this.take();
    if (seconds <= 0) return;
    this.#content = content;
    this.#timer = setTimeout(() => this.take(), seconds * 1000);
  }

  /** What is held, which is then held no longer. */
  take(): Content | undefined {
    const content = this.#content;
    clearTimeout(this.#timer);
    this.#content = undefined;
    return content;
  }
}
