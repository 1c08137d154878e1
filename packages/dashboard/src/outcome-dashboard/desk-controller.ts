import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  readingType,
  StorageError,
  type Dataset,
  type DashboardReading,
  type DkRecord,
  type SeriesBlock,
  type Storage,
  type StorageCode,
} from '@draagkracht/model';
import { BlockShelf } from './block-shelf.js';
import {
  choiceFor,
  MOST_CARDS,
  previewOf,
  type Choice,
  type Desk,
  type Intake,
  type IntakeOptions,
  type Keeping,
  type Preview,
} from './desk.js';
import { FileIntake } from './file-intake.js';
import { previewInUse } from './preview-in-use.js';

/** What the desk needs from outside, so that tests can hand in their own. */
export interface DeskTools {
  readonly openStorage: () => Promise<Storage>;
  readonly read: (file: File, options: IntakeOptions) => Promise<Intake>;
  readonly now: () => string;
  readonly newId: () => string;
}

const ROLE = 'beleid';

/**
 * The desk of the monitor: takes a file in, keeps what was chosen, and brings it back. Nothing is written before `save`.
 * After a fault of storage the desk goes on in memory, and `fault` says what happened.
 */
export class DeskController implements ReactiveController {
  desk: Desk = { phase: 'loading' };
  storage: Storage | undefined;
  fault: StorageCode | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #tools: DeskTools;
  #record: DkRecord<DashboardReading> | undefined;
  readonly #shelf = new BlockShelf();
  readonly #coming = new Set<string>();
  readonly #intake: FileIntake;
  /** What to go back to when the reading of a second file is stopped, and what was chosen there. */
  #back: Desk | undefined;
  #chosen: Choice | undefined;
  #waiting: readonly File[] = [];
  #ends: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, tools: DeskTools) {
    this.#host = host;
    this.#tools = tools;
    this.#intake = new FileIntake(tools.read);
    host.addController(this);
  }

  hostConnected(): void {
    void this.#open();
  }

  hostDisconnected(): void {
    this.#intake.stop();
    for (const end of this.#ends.splice(0)) end();
    this.storage?.close();
    this.storage = undefined;
  }

  /** The block of an indicator; asked from the device once, and the host is updated when it is there. */
  block(indicatorId: string): SeriesBlock | undefined {
    if (this.desk.phase === 'ready' && this.isComing(indicatorId) && !this.#coming.has(indicatorId))
      void this.#fetch(this.desk.dataset.id, indicatorId);
    return this.#shelf.get(indicatorId);
  }

  /** Whether the block of an indicator is still on its way from the device. */
  isComing(indicatorId: string): boolean {
    return !this.#shelf.knows(indicatorId);
  }

  /** Reads a file; an earlier reading that is still going on is ended. @param period overrules what the file says. */
  async take(file: File, period?: string): Promise<void> {
    this.#back = undefined;
    this.#chosen = undefined;
    const intake = await this.#read(file, period);
    if (!intake) return;
    this.#to(
      intake.ok
        ? { phase: 'preview', preview: previewOf(file, intake, this.#tools.newId(), this.#tools.now()) }
        : { phase: 'unreadable', name: file.name, text: intake.text },
    );
  }

  /** Reads several files one after the other: the first two are put beside one another, the rest wait for their turn. */
  async takeAll([first, ...rest]: readonly File[]): Promise<void> {
    if (!first) return;
    this.#waiting = [];
    await this.take(first);
    if (this.desk.phase !== 'preview') return;
    this.#waiting = rest;
    await this.#next();
  }

  /** Reads a file to join to the one that is there, in its preview or in use. What was there stays when it cannot be read. */
  async takeBeside(file: File, period?: string): Promise<void> {
    const before = this.desk;
    const preview =
      before.phase === 'ready'
        ? await previewInUse(before, this.#shelf, this.storage).catch(this.#failed)
        : this.#previewed();
    if (!preview) return;
    this.#back = before;
    if (before.phase === 'ready') this.#chosen = before.choice;
    const intake = await this.#read(file, period);
    if (!intake) return;
    this.#back = undefined;
    this.#to(
      intake.ok
        ? {
            phase: 'preview',
            preview,
            beside: previewOf(file, intake, this.#tools.newId(), this.#tools.now()),
          }
        : { phase: 'preview', preview, refused: { name: file.name, text: intake.text } },
    );
  }

  /** Goes on with one data set made of two; the next file that waits is put beside it. */
  async join(joined: Preview): Promise<void> {
    this.#to({ phase: 'preview', preview: joined });
    if (this.#waiting.length > 0) await this.#next();
    else this.use(joined);
  }

  /** Takes the second file away again. */
  putAside(): void {
    const preview = this.#previewed();
    if (preview) this.#to({ phase: 'preview', preview });
  }

  cancel(): void {
    this.#intake.stop();
    this.#to(this.#back ?? { phase: 'empty', notice: 'cancelled' });
  }

  /** Takes the file of the preview into use, in memory. What was chosen before a file was joined stays chosen. */
  use({ dataset, blocks, region }: Preview, keeping: Keeping = 'unsaved'): void {
    this.#shelf.replace(blocks);
    this.#record = undefined;
    const choice = choiceFor(dataset, this.#chosen ?? { region, indicatorIds: [], compare: true });
    this.#to({ phase: 'ready', dataset, keeping, choice });
  }

  async showExample(): Promise<void> {
    const { exampleFile } = await import('./example.js');
    await this.take(exampleFile());
    if (this.desk.phase === 'preview') this.use(this.desk.preview, 'example');
  }

  choose(change: Partial<Choice>): void {
    if (this.desk.phase !== 'ready') return;
    const choice = { ...this.desk.choice, ...change };
    if (choice.indicatorIds.length > MOST_CARDS) return;
    this.#to({ ...this.desk, choice, keeping: this.desk.keeping === 'saved' ? 'unsaved' : this.desk.keeping });
  }

  /** Chooses an indicator, or lets it go. */
  toggle(id: string): void {
    if (this.desk.phase !== 'ready') return;
    const { indicatorIds } = this.desk.choice;
    this.choose({
      indicatorIds: indicatorIds.includes(id) ? indicatorIds.filter((one) => one !== id) : [...indicatorIds, id],
    });
  }

  /** Leaves the desk for another file. What was saved stays on the device. */
  clear(): void {
    this.#shelf.clear();
    this.#to({ phase: 'empty' });
  }

  /** Writes the data set (once) and the view to this device. @returns whether it is there now. */
  async save(): Promise<boolean> {
    if (this.desk.phase !== 'ready' || !this.storage) return false;
    const { dataset, choice } = this.desk;
    this.#to({ ...this.desk, keeping: 'saving' });
    try {
      if (!(await this.storage.series.dataset(dataset.id)))
        await this.storage.series.saveDataset(dataset, this.#shelf.all());
      await this.#saveReading(this.storage, dataset, choice);
    } catch (cause) {
      this.#failed(cause);
      if (this.desk.phase === 'ready') this.#to({ ...this.desk, keeping: 'unsaved' });
      return false;
    }
    const kept = this.storage.status().mode === 'local';
    if (this.desk.phase === 'ready')
      this.#to({ ...this.desk, keeping: kept && this.desk.choice === choice ? 'saved' : 'unsaved' });
    return kept;
  }

  /** Takes the data set and its view off this device. */
  async remove(): Promise<void> {
    if (this.desk.phase !== 'ready' || !this.storage) return;
    const { id } = this.desk.dataset;
    await this.storage.series.removeDataset(id).catch(this.#failed);
    if (this.#record) await this.storage.records.remove(this.#record.id, ROLE, this.#tools.now()).catch(this.#failed);
    this.#record = undefined;
    this.clear();
  }

  async #read(file: File, period: string | undefined): Promise<Intake | undefined> {
    return this.#intake.read(file, period, (share) => this.#to({ phase: 'reading', name: file.name, share }));
  }

  async #next(): Promise<void> {
    const [file, ...rest] = this.#waiting;
    this.#waiting = rest;
    if (file) await this.takeBeside(file);
  }

  #previewed(): Preview | undefined {
    return this.desk.phase === 'preview' ? this.desk.preview : undefined;
  }

  async #saveReading(storage: Storage, dataset: Dataset, choice: Choice): Promise<void> {
    const { readingRecord } = await import('./reading-record.js');
    const data = {
      datasetId: dataset.id,
      region: choice.region,
      indicatorIds: [...choice.indicatorIds],
      compare: choice.compare,
    };
    this.#record = readingRecord(this.#record, data, {
      id: this.#record?.id ?? this.#tools.newId(),
      now: this.#tools.now(),
      authorRole: ROLE,
    });
    await storage.records.save(this.#record);
  }

  async #open(): Promise<void> {
    try {
      this.storage = await this.#tools.openStorage();
      this.#ends.push(
        this.storage.onStatus(() => this.#host.requestUpdate()),
        this.storage.records.watch(({ kind }) => void (kind === 'wiped' && this.#wiped())),
      );
      await this.#restore(this.storage);
    } catch (cause) {
      this.#failed(cause);
      if (this.desk.phase === 'loading') this.#to({ phase: 'empty' });
    }
  }

  /** Brings the last view back, when there is one. */
  async #restore(storage: Storage): Promise<void> {
    const { records } = await storage.records.list(readingType);
    const record = records[0] as DkRecord<DashboardReading> | undefined;
    const dataset = record && (await storage.series.dataset(record.data.datasetId));
    if (this.desk.phase !== 'loading') return;
    if (!record || !dataset) return this.#to({ phase: 'empty', ...(record ? { notice: 'gone' as const } : {}) });
    this.#record = record;
    const { region, indicatorIds, compare } = record.data;
    this.#to({ phase: 'ready', dataset, keeping: 'saved', choice: { region, indicatorIds, compare } });
  }

  async #fetch(datasetId: string, indicatorId: string): Promise<void> {
    this.#coming.add(indicatorId);
    const block = await this.storage?.series.block(datasetId, indicatorId).catch(this.#failed);
    this.#coming.delete(indicatorId);
    this.#shelf.put(indicatorId, block ?? undefined);
    this.#host.requestUpdate();
  }

  /** Somebody wiped this device. What was read in this window can be saved again; what came from the device is gone. */
  #wiped(): void {
    this.#record = undefined;
    if (this.desk.phase !== 'ready' || this.desk.keeping !== 'saved') return;
    this.#to(this.#shelf.isWhole ? { ...this.desk, keeping: 'unsaved' } : { phase: 'empty', notice: 'gone' });
  }

  readonly #failed = (cause: unknown): void => {
    if (!(cause instanceof StorageError)) throw cause;
    this.fault = cause.code;
    this.#host.requestUpdate();
  };

  #to(desk: Desk): void {
    this.desk = desk;
    this.#host.requestUpdate();
  }
}
