import {
  fileLayoutType,
  readingType,
  StorageError,
  type DashboardReading,
  type Dataset,
  type DkRecord,
  type FileLayout,
  type Storage,
} from '@draagkracht/model';
import type { Choice } from './desk.js';

/** What a record is made with. */
interface MemoryTools {
  readonly now: () => string;
  readonly newId: () => string;
}

const ROLE = 'beleid';

/** What the desk keeps beside figures: the view, and how files are read. Nothing is written before `save`. */
export class DeskMemory {
  readonly #tools: MemoryTools;
  #view: DkRecord<DashboardReading> | undefined;
  /** Ways of reading of the data set in use; of one signature the last counts. */
  #inUse: readonly FileLayout[] = [];
  /** Ways of reading that were used in this window, by signature: they also hold where nothing can be kept. */
  readonly #used = new Map<string, FileLayout>();

  constructor(tools: MemoryTools) {
    this.#tools = tools;
  }

  /** Ways of reading of the data set in use. */
  get layouts(): readonly FileLayout[] {
    return this.#inUse;
  }

  /** Another data set is in use, read in these ways; its view was never kept. */
  use(layouts: readonly FileLayout[] = []): void {
    this.#view = undefined;
    this.#inUse = layouts;
    for (const layout of layouts) this.#used.set(layout.signature, layout);
  }

  /** The device was wiped. */
  wiped(): void {
    this.#view = undefined;
    this.#used.clear();
  }

  /** Ways of reading that files may be read in: of this window first, then those on the device. */
  async known(storage: Storage | undefined): Promise<readonly FileLayout[]> {
    const kept = storage ? await this.#records(storage).catch(whenStorage) : [];
    const others = (kept ?? []).filter(({ data }) => !this.#used.has(data.signature));
    return [...this.#used.values(), ...others.map(({ data }) => data)].filter(hasChoices);
  }

  /** The view that was kept last. */
  async restore(storage: Storage): Promise<DashboardReading | undefined> {
    const { records } = await storage.records.list(readingType);
    this.#view = records[0] as DkRecord<DashboardReading> | undefined;
    return this.#view?.data;
  }

  /** Writes the view, and how its files were read. */
  async save(storage: Storage, dataset: Dataset, { region, indicatorIds, compare }: Choice): Promise<void> {
    const { readingRecord } = await import('./reading-record.js');
    const data = { datasetId: dataset.id, region, indicatorIds: [...indicatorIds], compare };
    this.#view = readingRecord(this.#view, data, this.#making(this.#view?.id));
    await storage.records.save(this.#view);
    if (this.#inUse.length > 0) await this.#saveLayouts(storage);
  }

  /** Takes the view off the device; how its files were read is still known. */
  async remove(storage: Storage): Promise<void> {
    if (this.#view) await storage.records.remove(this.#view.id, ROLE, this.#tools.now());
    this.#view = undefined;
  }

  async #saveLayouts(storage: Storage): Promise<void> {
    const { layoutRecord } = await import('./layout-record.js');
    const records = await this.#records(storage);
    for (const layout of new Map(this.#inUse.map((one) => [one.signature, one])).values()) {
      const kept = records.find(({ data }) => data.signature === layout.signature);
      if (kept && JSON.stringify(kept.data.choices) === JSON.stringify(layout.choices)) continue;
      if (hasChoices(layout)) await storage.records.save(layoutRecord(kept, layout, this.#making(kept?.id)));
      else if (kept) await storage.records.remove(kept.id, ROLE, this.#tools.now());
    }
  }

  async #records(storage: Storage): Promise<readonly DkRecord<FileLayout>[]> {
    return (await storage.records.list(fileLayoutType)).records as readonly DkRecord<FileLayout>[];
  }

  #making(id = this.#tools.newId()): { id: string; now: string; authorRole: string } {
    return { id, now: this.#tools.now(), authorRole: ROLE };
  }
}

const hasChoices = ({ choices }: FileLayout): boolean => Object.keys(choices).length > 0;

/** A device that gives nothing remembers nothing; any other mistake is one. */
function whenStorage(cause: unknown): undefined {
  if (!(cause instanceof StorageError)) throw cause;
  return undefined;
}
