import {
  expectationType,
  StorageError,
  type DkRecord,
  type Expectation,
  type Storage,
  type StorageCode,
} from '@draagkracht/model';

/** An expectation as it is kept. */
export type KeptExpectation = DkRecord<Expectation>;

/** The role that writes. */
const ROLE = 'beleid';

/**
 * Expectations on this device. One that the device refuses is held until the page closes, so that nothing written is lost. Reading
 * creates nothing; the first `save` does.
 */
export class ExpectationKeeper {
  /** Why the device refused the last time something was kept. */
  fault: StorageCode | undefined;
  readonly #changed: () => void;
  readonly #held = new Map<string, KeptExpectation>();
  #storage: Storage | undefined;
  #stored: readonly KeptExpectation[] = [];
  #end: () => void = () => undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** All expectations, newest first. */
  get records(): readonly KeptExpectation[] {
    return [...this.#held.values(), ...this.#stored].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  /** Whether what is saved stays on this device. */
  get lasts(): boolean {
    return this.#storage?.status().mode === 'local';
  }

  /** Whether one is only held until the page closes. */
  isHeld(id: string): boolean {
    return this.#held.has(id) || !this.lasts;
  }

  /** Keeps in step with a storage: the one that was opened, or none. */
  follow(storage: Storage | undefined): void {
    if (storage === this.#storage) return;
    this.#end();
    this.#storage = storage;
    this.#stored = [];
    this.#end =
      storage?.records.watch(({ kind, type }) => {
        if (kind === 'wiped') this.#held.clear();
        if (kind !== 'dataset' && (kind !== 'record' || type === expectationType)) void this.#read();
      }) ?? ((): void => undefined);
    if (storage) void this.#read();
  }

  /** Keeps an expectation: on the device, or else until the page closes. */
  async save(record: KeptExpectation): Promise<void> {
    this.fault = undefined;
    const kept = await this.#guarded(async (storage) => void (await storage.records.save(record)));
    if (kept) this.#held.delete(record.id);
    else this.#held.set(record.id, record);
    await this.#read();
  }

  /** Takes an expectation away. @param at ISO instant */
  async remove(id: string, at: string): Promise<void> {
    this.fault = undefined;
    if (!this.#held.delete(id))
      await this.#guarded(async (storage) => void (await storage.records.remove(id, ROLE, at)));
    await this.#read();
  }

  async #read(): Promise<void> {
    await this.#guarded(async (storage) => {
      const { records } = await storage.records.list(expectationType);
      if (storage === this.#storage) this.#stored = records as readonly KeptExpectation[];
    });
    this.#changed();
  }

  /** Whether the device did it; a refusal is remembered, and a mistake in the code stays one. */
  async #guarded(work: (storage: Storage) => Promise<void>): Promise<boolean> {
    if (!this.#storage) return false;
    try {
      await work(this.#storage);
      return true;
    } catch (cause) {
      if (!(cause instanceof StorageError)) throw cause;
      this.fault = cause.code;
      return false;
    }
  }
}
