import type { StoreName } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import { inTurn } from '../turn.js';
import { absorb, layer, noRows } from './layer.js';

/** Tables that are forgotten when the page closes. A write works on a draft, so that one that fails leaves nothing behind. */
export class MemoryEngine implements Engine {
  #rows = noRows();
  #seq = 0;
  readonly #turn = inTurn();
  readonly #nextSeq = (): number => ++this.#seq;

  async read<Result>(_stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result> {
    return work(layer(this.#rows, this.#nextSeq));
  }

  write<Result>(_stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result> {
    return this.#turn(async () => {
      const draft = noRows();
      const result = await work(layer(draft, this.#nextSeq, layer(this.#rows, this.#nextSeq)));
      absorb(this.#rows, draft);
      return result;
    });
  }

  wipe(): Promise<void> {
    return this.#turn(async () => {
      this.#rows = noRows();
    });
  }

  close(): void {}
}
