import { monitorSetup, StorageError, type Storage } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';

/** What the desks of this room work with. */
export interface DeskHost {
  readonly monitor: Monitor | undefined;
  requestUpdate(): void;
}

/** Work on the storage of a monitor, one thing at a time; a refusal of the device is a state. */
export class Desk {
  /** Something is under way. */
  busy = false;
  /** The device refused; nothing was changed. */
  failed = false;
  readonly #host: DeskHost;
  #last: Promise<void> = Promise.resolve();

  constructor(host: DeskHost) {
    this.#host = host;
  }

  get monitor(): Monitor | undefined {
    return this.#host.monitor;
  }

  /** The role under which this window saves. */
  get who(): string {
    const { monitor } = this;
    return monitor ? monitor.make(monitorSetup, monitor.setup).authorRole : '';
  }

  /** Does something with the storage, after what is under way already. */
  work(task: (storage: Storage, monitor: Monitor) => Promise<void>): Promise<void> {
    this.#last = this.#last.then(() => this.#guarded(task));
    return this.#last;
  }

  async #guarded(task: (storage: Storage, monitor: Monitor) => Promise<void>): Promise<void> {
    const { monitor } = this;
    if (!monitor?.storage) return;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await task(monitor.storage, monitor);
      this.failed = false;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.failed = true;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }
}
