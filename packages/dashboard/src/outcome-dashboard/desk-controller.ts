import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StorageError, type Dataset, type SeriesBlock, type Storage, type StorageCode } from '@draagkracht/model';
import { DkLeaveRequestEvent } from '@draagkracht/base';
import { BlockShelf } from './block-shelf.js';
import { DeskMemory } from './desk-memory.js';
import {
  broughtTo,
  choiceFor,
  isAtRisk,
  MOST_CARDS,
  toggled,
  type Choice,
  type Desk,
  type Keeping,
  type Preview,
  type ReadyDesk,
} from './desk.js';
import { DeskFiles, type ReadingTools } from './desk-files.js';

/** What the desk needs from outside, so that tests can hand in their own. */
export interface DeskTools extends ReadingTools {
  readonly openStorage: () => Promise<Storage>;
}

/**
 * The desk of the monitor: takes a file in, keeps what was chosen, and brings it back. Nothing is written before `save`.
 * After a fault of storage the desk goes on in memory, and `fault` says what happened.
 */
export class DeskController extends DeskFiles implements ReactiveController {
  storage: Storage | undefined;
  fault: StorageCode | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #tools: DeskTools;
  readonly #memory: DeskMemory;
  readonly #shelf = new BlockShelf();
  #ends: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, tools: DeskTools) {
    super(tools);
    this.#host = host;
    this.#tools = tools;
    this.#memory = new DeskMemory(tools);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(DkLeaveRequestEvent.eventName, this.#leaving);
    void this.#open();
  }

  hostDisconnected(): void {
    document.removeEventListener(DkLeaveRequestEvent.eventName, this.#leaving);
    this.stopReading();
    for (const end of this.#ends.splice(0)) end();
    this.storage?.close();
    this.storage = undefined;
  }

  /** A file that lies on the desk and was not saved would be gone. */
  readonly #leaving = (event: Event): void => {
    if (isAtRisk(this.desk)) event.preventDefault();
  };

  /** The block of an indicator; asked from the device once, and the host is updated when it is there. */
  block(indicatorId: string): SeriesBlock | undefined {
    if (this.desk.phase === 'ready') void this.#fetch(this.desk.dataset.id, indicatorId);
    return this.#shelf.get(indicatorId);
  }

  /** Whether the block of an indicator is still on its way from the device. */
  isComing(indicatorId: string): boolean {
    return !this.#shelf.knows(indicatorId);
  }

  /** Takes the file of the preview into use, in memory. What was chosen before a file was joined stays chosen. */
  use({ dataset, blocks, region, layouts }: Preview, keeping: Keeping = 'unsaved'): void {
    const choice = choiceFor(dataset, this.chosenBefore ?? { region, indicatorIds: [], compare: true });
    this.#lay({ phase: 'ready', dataset, keeping, choice }, blocks, layouts);
  }

  /** Shows figures of a municipality that does not exist; nothing of it is written. */
  async showExample(): Promise<void> {
    const { exampleFigures, exampleRegion } = await import('../example/example-figures.js');
    const { dataset, blocks } = exampleFigures(this.#tools.now());
    this.stopReading();
    const choice = { region: exampleRegion, indicatorIds: [], compare: true };
    this.#lay({ phase: 'ready', dataset, keeping: 'example', choice }, blocks);
  }

  /** Lays a data set that stands on the device on the desk, to put a newer file beside it. What is not kept yet stays. */
  bring(dataset: Dataset, region: string): void {
    const brought = broughtTo(this.desk, dataset, region);
    if (brought) this.#lay(brought);
  }

  choose(change: Partial<Choice>): void {
    if (this.desk.phase !== 'ready') return;
    const choice = { ...this.desk.choice, ...change };
    if (choice.indicatorIds.length > MOST_CARDS) return;
    this.to({ ...this.desk, choice, keeping: this.desk.keeping === 'saved' ? 'unsaved' : this.desk.keeping });
  }

  /** Chooses an indicator, or lets it go. */
  toggle(id: string): void {
    if (this.desk.phase === 'ready') this.choose(toggled(this.desk.choice, id));
  }

  /** Leaves the desk for another file. What was saved stays on the device. */
  clear(): void {
    this.#shelf.clear();
    this.to({ phase: 'empty' });
  }

  /** Writes the data set (once) and the view to this device. @returns whether it is there now. */
  async save(): Promise<boolean> {
    if (this.desk.phase !== 'ready' || !this.storage) return false;
    const { dataset, choice } = this.desk;
    this.to({ ...this.desk, keeping: 'saving' });
    try {
      if (!(await this.storage.series.dataset(dataset.id)))
        await this.storage.series.saveDataset(dataset, this.#shelf.all());
      await this.#memory.save(this.storage, dataset, choice);
    } catch (cause) {
      this.#failed(cause);
      if (this.desk.phase === 'ready') this.to({ ...this.desk, keeping: 'unsaved' });
      return false;
    }
    const kept = this.storage.status().mode === 'local';
    if (this.desk.phase === 'ready')
      this.to({ ...this.desk, keeping: kept && this.desk.choice === choice ? 'saved' : 'unsaved' });
    return kept;
  }

  /** Takes the data set and its view off this device. */
  async remove(): Promise<void> {
    if (this.desk.phase !== 'ready' || !this.storage) return;
    const { id } = this.desk.dataset;
    await this.storage.series.removeDataset(id).catch(this.#failed);
    await this.#memory.remove(this.storage).catch(this.#failed);
    this.clear();
  }

  /** The data set in use, to put a file beside; how it was read goes along. */
  protected async inUse(ready: ReadyDesk): Promise<Preview | undefined> {
    const { previewInUse } = await import('./preview-in-use.js');
    const preview = (await previewInUse(ready, this.#shelf, this.storage).catch(this.#failed)) ?? undefined;
    return preview && { ...preview, layouts: this.#memory.layouts };
  }

  protected known(): ReturnType<DeskMemory['known']> {
    return this.#memory.known(this.storage);
  }

  async #open(): Promise<void> {
    try {
      this.storage = await this.#tools.openStorage();
      this.#ends.push(
        this.storage.onStatus(() => this.#host.requestUpdate()),
        this.storage.records.watch(({ kind }) =>
          kind === 'wiped' ? this.#wiped() : void (kind === 'restored' && this.#turned()),
        ),
      );
      await this.#restore(this.storage);
    } catch (cause) {
      this.#failed(cause);
      if (this.desk.phase === 'loading') this.to({ phase: 'empty' });
    }
  }

  /** Brings the last view back, when there is one. */
  async #restore(storage: Storage): Promise<void> {
    const view = await this.#memory.restore(storage);
    const dataset = view && (await storage.series.dataset(view.datasetId));
    if (this.desk.phase !== 'loading') return;
    if (!dataset) return this.to({ phase: 'empty', ...(view ? { notice: 'gone' as const } : {}) });
    const { region, indicatorIds, compare } = view;
    this.to({ phase: 'ready', dataset, keeping: 'saved', choice: { region, indicatorIds, compare } });
  }

  async #fetch(datasetId: string, indicatorId: string): Promise<void> {
    const fetching = async (): Promise<SeriesBlock | undefined> =>
      (await this.storage?.series.block(datasetId, indicatorId).catch(this.#failed)) ?? undefined;
    if (await this.#shelf.fetch(indicatorId, fetching)) this.#host.requestUpdate();
  }

  /** The lock was shut or opened: what came from the device goes out of sight, or is brought back. */
  #turned(): void {
    const { storage, desk } = this;
    const locked = storage?.status().because === 'locked';
    if (locked && desk.phase === 'ready' && desk.keeping === 'saved') {
      this.#shelf.clear();
      this.fault = 'locked';
      this.to({ phase: 'empty' });
    } else if (storage && !locked && this.fault === 'locked') {
      this.fault = undefined;
      if (desk.phase !== 'empty') return;
      this.to({ phase: 'loading' });
      void this.#restore(storage).catch(this.#failed);
    }
  }

  /** Somebody wiped this device. What was read in this window can be saved again; what came from the device is gone. */
  #wiped(): void {
    this.#memory.wiped();
    if (this.desk.phase !== 'ready' || this.desk.keeping !== 'saved') return;
    this.to(this.#shelf.isWhole ? { ...this.desk, keeping: 'unsaved' } : { phase: 'empty', notice: 'gone' });
  }

  readonly #failed = (cause: unknown): void => {
    if (!(cause instanceof StorageError)) throw cause;
    this.fault = cause.code;
    this.#host.requestUpdate();
  };

  /** Another data set is in use. @param blocks all of its figures; without them they are asked from the device */
  #lay(ready: ReadyDesk, blocks?: readonly SeriesBlock[], layouts?: Preview['layouts']): void {
    if (blocks) this.#shelf.replace(blocks);
    else this.#shelf.clear();
    this.#memory.use(layouts);
    this.to(ready);
  }

  protected to(desk: Desk): void {
    this.desk = desk;
    this.#host.requestUpdate();
  }
}
