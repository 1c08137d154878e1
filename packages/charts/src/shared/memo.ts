/** Remembers the last thing made, and makes it anew only when one of its keys is another than then. */
export class Memo<T> {
  #keys: readonly unknown[] | undefined;
  #made: T | undefined;

  /** What `make` gives for these keys; keys are compared by identity. */
  get(keys: readonly unknown[], make: () => T): T {
    const known = this.#keys;
    if (!known || known.length !== keys.length || keys.some((key, at) => !Object.is(key, known[at]))) {
      this.#made = make();
      this.#keys = keys;
    }
    return this.#made as T;
  }
}
