import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChangeNotice, Storage, StorageMode } from '@draagkracht/model';
import { storageContext } from '../context/contexts.js';
import { requestContext } from '../context/request.js';

/** What opening takes of the element. Functions, because attributes change. */
export interface StorageOptions {
  readonly namespace: () => string;
  readonly mode: () => StorageMode;
  /** It was opened, something in it changed (with what), or how it stands: time to look. Never before the first update. */
  readonly look: (storage: Storage | undefined, notice?: ChangeNotice) => void;
  /** It is about to be closed: what has to be finished first. */
  readonly leaving?: () => Promise<void>;
}

/** The storage of a whole namespace for one element: opened through context, watched, and closed when the element leaves. */
export class StorageController implements ReactiveController {
  /** Absent while it is being opened, and where nobody offers any. */
  storage: Storage | undefined;
  /** Whether it is known that there is one, or none. */
  isOpened = false;
  /** Settles when what was asked for has been opened. */
  opening: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: StorageOptions;
  #key: string | undefined;
  #ends: (() => void)[] = [];
  #run = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: StorageOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Attributes are known by the first update. */
  hostUpdate(): void {
    const { namespace, mode } = this.#options;
    const key = `${mode()} ${namespace()}`;
    if (key === this.#key) return;
    this.#key = key;
    this.opening = this.#open();
  }

  hostConnected(): void {
    if (this.#key !== undefined) this.opening = this.#open();
  }

  hostDisconnected(): void {
    this.#close();
  }

  async #open(): Promise<void> {
    this.#close();
    const run = this.#run;
    const { namespace, mode, look } = this.#options;
    const provider = mode() === 'none' ? undefined : requestContext(this.#host, storageContext);
    const storage = await provider?.open(namespace(), mode());
    if (run !== this.#run) return storage?.close();
    this.storage = storage;
    this.isOpened = true;
    this.#ends = [
      storage?.records.watch((notice) => look(storage, notice)),
      storage?.onStatus(() => look(storage)),
    ].flatMap((end) => end ?? []);
    look(storage);
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#run++;
    for (const end of this.#ends) end();
    this.#ends = [];
    const { storage } = this;
    if (storage) void (this.#options.leaving?.() ?? Promise.resolve()).finally(() => storage.close());
    this.storage = undefined;
    this.isOpened = false;
  }
}
