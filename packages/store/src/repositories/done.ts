/** What can be told of an act by its entries. */
interface Told {
  readonly act: string;
  readonly type: string;
}

/** One act of this page, with the types that it touched. */
interface Act {
  readonly id: string;
  readonly types: ReadonlySet<string>;
}

/** More than anybody takes back step by step. */
const MOST = 200;

/** What was done through one storage on this page, and what of it was taken back: what undoing and redoing go by. */
export class Done {
  readonly #acts: Act[] = [];
  readonly #undone: string[] = [];

  /** Something was done, by its entries; nothing at all is no act. What was taken back before can no longer be done again. */
  did(entries: readonly Told[]): void {
    const [first] = entries;
    if (!first) return;
    this.#acts.push({ id: first.act, types: new Set(entries.map(({ type }) => type)) });
    this.#acts.splice(0, this.#acts.length - MOST);
    this.#undone.length = 0;
  }

  /** The last act that touched more than the types to skip; it is not given again. */
  last(skip: readonly string[]): string | undefined {
    const at = this.#acts.findLastIndex(({ types }) => [...types].some((type) => !skip.includes(type)));
    return at < 0 ? undefined : this.#acts.splice(at, 1)[0]?.id;
  }

  /** An act was taken back by another, which is what doing it again takes back. */
  tookBack(by: string): void {
    this.#undone.push(by);
  }

  /** The act that took something back last; it is not given again. */
  lastUndone(): string | undefined {
    return this.#undone.pop();
  }

  /** An act was done again: it can be taken back again, without losing what else can be done again. */
  didAgain(entries: readonly Told[]): void {
    const rest = [...this.#undone];
    this.did(entries);
    this.#undone.push(...rest);
  }

  /** Nothing that was done is there any more. */
  clear(): void {
    this.#acts.length = 0;
    this.#undone.length = 0;
  }
}
