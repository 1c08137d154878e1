import {
  changedRecord,
  dayAt,
  monitorSetup,
  newRecord,
  StorageError,
  type ChangeNotice,
  type DataOf,
  type DkRecord,
  type DraftPort,
  type FieldClash,
  type MonitorSetup,
  type RecordType,
  type Storage,
  type StorageCode,
  type UndoOutcome,
} from '@draagkracht/model';
import { FoundFigures } from './found-figures.js';
import type { Monitor, MonitorRecords, SeriesBefore, SeriesFound } from './monitor.js';
import { isOfMonitor, readRecords } from './read-records.js';
import { firstSetup } from './records.view.js';
import { alongTheWay, UnsavedEdits } from './unsaved-edits.js';

/** What the monitor is made with. */
export interface MonitorOptions {
  /** The clock. */
  readonly clock: () => Date;
  readonly newId: () => string;
  /** The role that saves. */
  readonly role: string;
  /** The fictitious example: nothing of it is written to the device. */
  readonly example?: boolean;
  readonly readonly?: () => boolean;
}

/** The monitor over a storage; see `Monitor` for what is promised. */
export class MonitorDesk implements Monitor {
  records: MonitorRecords | undefined;
  storage: Storage | undefined;
  fault: StorageCode | undefined;
  readonly example: boolean;
  readonly role: string;
  readonly #options: MonitorOptions;
  readonly #listeners = new Set<() => void>();
  readonly #edits = new UnsavedEdits();
  readonly #figures = new FoundFigures(this, () => this.#tell());
  readonly block: Monitor['block'] = (datasetId, columnId) => this.#figures.block(datasetId, columnId);
  #looked: Partial<MonitorSetup> = {};
  #kept: DkRecord<MonitorSetup> | undefined;
  #ends: (() => void)[] = [];
  #run = 0;
  /** Types of records that are still to be read again: a newer reading takes over those of one it overtook. */
  #stale: Set<string> | 'all' = 'all';
  /** What this desk does itself it reads once, when all of it is done. */
  #acting = false;

  constructor(options: MonitorOptions) {
    this.#options = options;
    this.example = options.example ?? false;
    this.role = options.role;
  }

  get readonly(): boolean {
    return this.#options.readonly?.() ?? false;
  }

  get drafts(): DraftPort | undefined {
    return this.example || this.readonly ? undefined : this.storage?.drafts;
  }

  get setup(): MonitorSetup {
    return { ...firstSetup(this.records?.datasets ?? []), ...this.#kept?.data, ...this.#looked };
  }

  /** What somebody looks at in this window, beside what was written down. */
  get looked(): Partial<MonitorSetup> {
    return this.#looked;
  }

  /** Reads what a storage holds, and follows it from then on. */
  async open(storage: Storage): Promise<void> {
    this.close();
    this.storage = storage;
    this.#ends = [storage.records.watch((notice) => this.#noticed(notice)), storage.onStatus(() => this.#tell())];
    await this.read();
  }

  /** Lets go of the storage; what was read stays in sight. */
  close(): void {
    this.#run++;
    for (const end of this.#ends.splice(0)) end();
    this.storage = undefined;
  }

  now(): string {
    return this.#options.clock().toISOString();
  }

  today(): string {
    return dayAt(this.#options.clock());
  }

  /** Reads again. @param type only records of this type, with those that were still to be read */
  async read(type?: string): Promise<void> {
    const { storage } = this;
    const run = ++this.#run;
    if (!storage) return;
    if (type === undefined || !this.records) this.#stale = 'all';
    else if (this.#stale !== 'all') this.#stale.add(type);
    const stale = this.#stale;
    await this.#guarded(async () => {
      const read = stale === 'all' ? await readRecords(storage) : await readRecords(storage, this.records, stale);
      if (run !== this.#run) return;
      this.records = read.records;
      if (read.setup) this.#kept = read.setup[0];
      this.#stale = new Set();
    });
    this.#tell();
  }

  seriesOf(indicatorId: string, region = this.setup.region): SeriesFound {
    return this.#figures.of({ indicatorId, region, until: this.setup.period });
  }

  before(indicatorId: string, region = this.setup.region): SeriesBefore | undefined {
    return this.#figures.before({ indicatorId, region, until: this.setup.period });
  }

  look(change: Partial<MonitorSetup>): void {
    this.#looked = { ...this.#looked, ...change };
    // Series are kept by region and period: what was made still holds.
    this.#announce();
  }

  async keepSetup(): Promise<boolean> {
    const data = this.setup;
    // What is looked at is of this window: the last one written holds, without asking.
    const saved = await this.save(
      this.#kept ? changedRecord(monitorSetup, this.#kept, data, this.now()) : this.make(monitorSetup, data),
    );
    if (saved) this.#looked = {};
    return saved;
  }

  make<Type extends RecordType>(type: Type, data: DataOf<Type>): DkRecord<DataOf<Type>> {
    const making = { id: this.#options.newId(), now: this.now(), authorRole: this.role };
    return this.#edits.begun(newRecord(type, data, making));
  }

  change<Type extends RecordType>(type: Type, old: DkRecord, data: DataOf<Type>): DkRecord<DataOf<Type>> {
    return this.#edits.made(changedRecord(type, { ...old, authorRole: this.role }, data, this.now()), old);
  }

  get clashes(): readonly FieldClash[] {
    return this.#edits.clashes;
  }

  async save(...records: readonly DkRecord[]): Promise<boolean> {
    return (await this.#act((storage) => this.#edits.save(storage, records))) ?? false;
  }

  async settle(prefer: 'here' | 'there'): Promise<boolean> {
    return (await this.#act((storage) => this.#edits.settle(storage, prefer))) ?? false;
  }

  async remove(...ids: readonly string[]): Promise<boolean> {
    const remove = ({ records }: Storage) => records.removeAll(ids, this.role, this.now()).then(() => true);
    return (await this.#act(remove)) ?? false;
  }

  undoLast(): Promise<UndoOutcome | undefined> {
    return this.#act(({ records }) => records.undoLast(this.role, this.now(), alongTheWay));
  }

  redoLast(): Promise<UndoOutcome | undefined> {
    return this.#act(({ records }) => records.redoLast(this.role, this.now()));
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @returns what the act gave; `undefined` when the device refused */
  async #act<Outcome>(act: (storage: Storage) => Promise<Outcome>): Promise<Outcome | undefined> {
    const { storage } = this;
    if (!storage) return undefined;
    let outcome: Outcome | undefined;
    this.#acting = true;
    const done = await this.#guarded(async () => {
      outcome = await act(storage);
    });
    this.#acting = false;
    if (done) await this.read();
    else this.#tell();
    return outcome;
  }

  #noticed({ kind, type }: ChangeNotice): void {
    // Other figures are other figures, also when they come from another window while this one saves.
    if (kind !== 'record') this.#figures.clear();
    if (this.#acting || (kind === 'record' && !isOfMonitor(type))) return;
    void this.read(kind === 'record' ? type : undefined);
  }

  /** What is locked is not kept in sight either. */
  #forget(): void {
    this.records = this.#kept = undefined;
    this.#figures.clear();
  }

  /** Turns a refusal of the device into a state; a mistake in the code stays an exception. */
  async #guarded(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.fault = undefined;
      return true;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.fault = error.code;
      if (error.code === 'locked') this.#forget();
      return false;
    }
  }

  #tell(): void {
    this.#figures.renew();
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
