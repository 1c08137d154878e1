import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  StorageError,
  type ChangeNotice,
  type DkRecord,
  type KeptVersion,
  type SetAside,
  type Storage,
  type StorageCode,
  type StorageMode,
  type StorageStatus,
} from '@draagkracht/model';
import { storageContext } from '../context/contexts.js';
import { requestContext } from '../context/request.js';
import { DkErrorEvent } from '../event/record.events.js';
import { Late } from '../element/late.js';
import type { HeldRecords, RecordKeeper } from './held-records.js';
import { readTogether, removeTogether, saveTogether, takeBack } from './acts-together.js';
import type { Standing } from './standing.view.js';

/** What the records need of their element. Functions, because attributes change. */
export interface StoredOptions {
  /** The name of the type of the records, such as `principle-agreement`. */
  readonly type: string;
  readonly namespace: () => string;
  readonly mode: () => StorageMode;
  /** The role that saves. */
  readonly who: () => string;
  /** Now as an ISO instant. */
  readonly now: () => string;
  /** Other types that are read along, and kept fresh with them. */
  readonly also?: readonly string[];
  /** The records were read, here for the first time or after any change. */
  readonly read?: () => void;
}

/** The last thing that was done and can be undone. */
export interface LastAct {
  /** `kept`: it could not be taken back, because something was changed since; all stayed as it is. */
  readonly kind: 'saved' | 'removed' | 'undone' | 'kept';
  readonly id: string;
  /** Other records were saved or removed with it, and are taken back with it. */
  readonly together?: true;
}

/** Whether what is done takes other records along. */
const asOne = ({ length }: readonly unknown[]): Pick<LastAct, 'together'> => (length > 0 ? { together: true } : {});

/** What tells one storage from another. */
const keyOf = ({ mode, namespace }: StoredOptions): string => `${mode()} ${namespace()}`;

/** Whether something that changed may be seen in the records of these types. */
const concerns = ({ kind, type }: ChangeNotice, types: readonly string[]): boolean =>
  type === undefined ? kind !== 'dataset' : types.includes(type);

/**
 * The records of one type, and those of others it reads along, for one element: opened through context, listed, kept fresh when another tab changes them, saved,
 * removed and undone. A fault of storage is a state with a code, never an exception in the element.
 */
export class StoredRecordsController<Data> implements ReactiveController, Standing {
  state: 'loading' | 'ready' | 'fault' = 'loading';
  records: readonly DkRecord<Data>[] = [];
  /** What a colleague's file brought beside these records, or beside those that are read along; it counts nowhere. */
  versions: readonly KeptVersion[] = [];
  setAside: readonly SetAside[] = [];
  fault: StorageCode | undefined;
  /** How many records of this type left since this was opened, because the time they are kept for was over. */
  expired = 0;
  /** What was done last, for the button that undoes it. */
  last: LastAct | undefined;
  /** The storage in use, for export, restore and wipe; absent when nobody offers any. */
  storage: Storage | undefined;
  /** The words about storing, which come when there is something to say. */
  readonly notes: Late<typeof import('./stored-note.template.js')>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: StoredOptions;
  #held: HeldRecords | undefined;
  #opened: { readonly key: string; readonly ready: Promise<void> } | undefined;
  #endings: (() => void)[] = [];
  #run = 0;
  #others: Readonly<Record<string, readonly DkRecord[]>> = {};

  constructor(host: ReactiveControllerHost & HTMLElement, options: StoredOptions) {
    this.#host = host;
    this.notes = new Late(host, () => import('./stored-note.template.js'));
    this.#options = options;
    host.addController(this);
  }

  get provided(): boolean {
    return this.storage !== undefined;
  }

  /** How storage really stands; what the element holds by itself is memory. */
  get status(): StorageStatus {
    return this.storage?.status() ?? { mode: this.#options.mode() === 'none' ? 'none' : 'memory' };
  }

  /** The records of another type that is read along; none while it is loading. */
  others<Other>(type: string): readonly DkRecord<Other>[] {
    return (this.#others[type] ?? []) as readonly DkRecord<Other>[];
  }

  hostConnected(): void {
    void this.open();
  }

  /** Attributes are known by the first update; when they change, another storage is opened. */
  hostUpdate(): void {
    if (this.#opened && this.#opened.key !== keyOf(this.#options)) void this.open();
  }

  /** What lives in memory is kept for when the element comes back; storage on the device is let go. */
  hostDisconnected(): void {
    this.#end();
    if (this.storage?.status().mode !== 'memory') this.#letGo();
  }

  /** Opens what the attributes ask for and reads the records. Safe to call again: it tries once more. */
  open(): Promise<void> {
    const ready = this.#open();
    this.#opened = { key: keyOf(this.#options), ready };
    return ready;
  }

  /** Fetches what saving takes where nobody offers storage. Forms do this when they open: saving needs no network then. */
  async prepare(): Promise<void> {
    if (this.storage || this.#held) return;
    const { HeldRecords } = await import('./held-records.js');
    this.#held ??= new HeldRecords();
  }

  /**
   * Saves, with what belongs to the same act: all of it or nothing. False when the device refused. The list is read again before it
   * resolves.
   */
  save(record: DkRecord<Data>, beside: readonly DkRecord[] = []): Promise<boolean> {
    return this.#act({ kind: 'saved', id: record.id, ...asOne(beside) }, (keeper) =>
      saveTogether(keeper, record, beside),
    );
  }

  /** Removes, with the ids of what leaves in the same act; false when the device refused. */
  remove(id: string, beside: readonly string[] = []): Promise<boolean> {
    return this.#act({ kind: 'removed', id, ...asOne(beside) }, (keeper) =>
      removeTogether(keeper, [id, ...beside], this.#options),
    );
  }

  /** Takes the last act back; done twice it is done again. */
  undo(): Promise<boolean> {
    const { last } = this;
    if (!last || last.kind === 'kept') return Promise.resolve(false);
    return this.#act({ ...last, kind: 'undone' }, (keeper) => takeBack(keeper, last, this.#options));
  }

  get #keeper(): RecordKeeper | undefined {
    return this.storage?.records ?? this.#held;
  }

  async #open(): Promise<void> {
    this.#end();
    const again = this.storage !== undefined && this.#opened?.key === keyOf(this.#options);
    if (!again) this.#letGo();
    await this.#guarded(async () => {
      if (!again && !(await this.#connect())) return;
      this.#watch(); // Before reading: what is locked now is read as soon as somebody opens it.
      await this.#read();
      this.#tellStatus();
    }, 'fault');
  }

  /** Asks for storage and opens it; false when something else was asked for in the meantime. */
  async #connect(): Promise<boolean> {
    const { mode, namespace } = this.#options;
    const provider = mode() === 'none' || this.#held?.used ? undefined : requestContext(this.#host, storageContext);
    if (!provider) return true;
    const run = ++this.#run;
    const storage = await provider.open(namespace(), mode());
    if (run === this.#run) this.storage = storage;
    else storage.close();
    return run === this.#run;
  }

  #letGo(): void {
    this.storage?.close();
    this.storage = undefined;
  }

  #watch(): void {
    const { type, also = [] } = this.#options;
    this.#endings = [
      this.#keeper?.watch((notice) => {
        this.expired = notice.kind === 'wiped' ? 0 : this.expired + (notice.expired?.types[type] ?? 0);
        if (concerns(notice, [type, ...also])) void this.#guarded(() => this.#read(), 'fault');
      }) ?? (() => undefined),
      this.storage?.onStatus(() => this.#tellStatus()) ?? (() => undefined),
    ];
  }

  #tellStatus(): void {
    const { because } = this.status;
    if (because) this.#host.dispatchEvent(new DkErrorEvent(because));
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#run++;
    for (const end of this.#endings) end();
    this.#endings = [];
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    const { type, also = [] } = this.#options;
    const read = await readTogether<Data>(this.#keeper, type, also);
    if (run !== this.#run) return;
    ({ records: this.records, versions: this.versions, setAside: this.setAside, others: this.#others } = read);
    this.state = 'ready';
    if (this.storage) this.fault = undefined;
    this.#options.read?.();
    this.#host.requestUpdate();
  }

  async #act(last: LastAct, act: (keeper: RecordKeeper) => Promise<readonly Event[]>): Promise<boolean> {
    if (!this.provided && !this.#held?.used) await this.open();
    return this.#guarded(async () => {
      await this.prepare();
      const events = await act(this.#keeper!);
      this.last = events.length > 0 ? last : { kind: 'kept', id: last.id };
      await this.#read();
      for (const event of events) this.#host.dispatchEvent(event);
    }, this.state);
  }

  /** What is locked is not kept in sight either. */
  #forget(): void {
    this.state = 'fault';
    [this.records, this.versions, this.setAside, this.#others] = [[], [], [], {}];
    this.last = undefined;
    this.#options.read?.();
  }

  /** Turns a storage fault into a state and an event; a mistake in the code stays an exception. */
  async #guarded(work: () => Promise<void>, onFault: 'loading' | 'ready' | 'fault'): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.fault = error.code;
      this.state = onFault;
      if (error.code === 'locked') this.#forget();
      this.#host.requestUpdate();
      this.#host.dispatchEvent(new DkErrorEvent(error.code));
      return false;
    }
  }
}
