import { StorageError, type StorageCode } from '@draagkracht/model';
import { nothing } from './device/device-engine.js';
import { absorb, isEmpty, layer, noRows, UNNUMBERED } from './memory/layer.js';
import { pour } from './memory/pour.js';
import type { StoreName } from './schema.js';
import type { Engine, Tables, WriteOptions } from './tables.js';
import { inTurn } from './turn.js';

/**
 * Tables on the device that go on in memory when the device refuses. What was written meanwhile lies over what can still be
 * read, and is brought to the device with the first write that succeeds again.
 */
export class FallbackEngine implements Engine {
  readonly #device: Engine;
  readonly #onFault: (because: StorageCode | undefined) => void;
  readonly #turn = inTurn();
  #kept = noRows();
  #seq = UNNUMBERED;
  readonly #nextSeq = (): number => this.#seq++;

  /** @param onFault told why the device refuses, and `undefined` when all is well again. */
  constructor(device: Engine, onFault: (because: StorageCode | undefined) => void) {
    this.#device = device;
    this.#onFault = onFault;
  }

  async read<Result>(stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result> {
    const over = (below: Tables): Promise<Result> =>
      work(isEmpty(this.#kept) ? below : layer(this.#kept, this.#nextSeq, below));
    try {
      const result = await this.#device.read(stores, over);
      if (isEmpty(this.#kept)) this.#onFault(undefined);
      return result;
    } catch (error) {
      this.#refused(error);
      return over(nothing());
    }
  }

  write<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
    { creates = true }: WriteOptions = {},
  ): Promise<Result> {
    return this.#turn(async () => {
      const poured = (tables: Tables): Promise<Result> => {
        pour(this.#kept, tables, stores);
        return work(tables);
      };
      try {
        // What was saved while the device refused is to get there, so it makes the database whoever comes first.
        const result = await this.#device.write(stores, poured, {
          creates: creates || !isEmpty(this.#kept, ['records', 'log']),
        });
        for (const name of stores) this.#kept[name].clear();
        if (isEmpty(this.#kept)) this.#onFault(undefined);
        return result;
      } catch (error) {
        this.#refused(error);
        return this.#keep(stores, work);
      }
    });
  }

  /** Brings what was kept to the device, records with the drafts of them, and data sets apart: the one may fit where the other does not. */
  async flush(): Promise<void> {
    for (const stores of [
      ['records', 'log', 'drafts'],
      ['datasets', 'blocks'],
    ] as const)
      if (!isEmpty(this.#kept, stores)) await this.write(stores, async () => undefined);
    if (isEmpty(this.#kept)) this.#onFault(undefined);
  }

  /** Tries once more to bring to the device what it refused, if there is any. Whether that succeeds is told by `onFault`, not here. */
  async retry(): Promise<void> {
    if (!isEmpty(this.#kept)) await this.flush().catch(codeOf);
  }

  wipe(): Promise<void> {
    return this.#turn(async () => {
      this.#kept = noRows();
      await this.#device.wipe();
      this.#onFault(undefined);
    });
  }

  close(): void {
    this.#device.close();
  }

  /** Says why the device refuses. What is locked is there, and must not look as if it were empty: that is thrown on. */
  #refused(error: unknown): void {
    const code = codeOf(error);
    this.#onFault(code);
    if (code === 'locked') throw error;
  }

  async #keep<Result>(stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result> {
    let draft = noRows();
    const over = (below: Tables): Promise<Result> => {
      draft = noRows();
      return work(layer(draft, this.#nextSeq, layer(this.#kept, this.#nextSeq, below)));
    };
    const result = await this.#device.read(stores, over).catch((error: unknown) => {
      codeOf(error);
      return over(nothing());
    });
    absorb(this.#kept, draft);
    return result;
  }
}

/** The code of a storage fault; anything else is a mistake in the code and is thrown on. */
function codeOf(error: unknown): StorageCode {
  if (error instanceof StorageError) return error.code;
  throw error;
}
