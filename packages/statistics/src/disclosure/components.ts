import { cellsOf, type CellSystem } from './cell-system.js';

/** A forest of sets: which things hang together. */
class Sets {
  readonly #above: number[] = [];

  add(): number {
    return this.#above.push(this.#above.length) - 1;
  }

  find(at: number): number {
    let top = at;
    while (this.#above[top] !== top) top = this.#above[top] = this.#above[this.#above[top]!]!;
    return top;
  }

  /** Joins two sets. @returns false when they were one already */
  join(a: number, b: number): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return false;
    this.#above[Math.max(one, other)] = Math.min(one, other);
    return true;
  }
}

/** Groups of sums that hang together through the cells for which `links` holds, in order of their first sum. */
export function linkedBy(system: CellSystem, sums: readonly number[], links: (cell: number) => boolean): number[][] {
  const sets = new Sets();
  const firstOf = new Map<number, number>();
  sums.forEach((number) => {
    const place = sets.add();
    for (const cell of cellsOf(system.relations[number]!)) {
      if (!links(cell)) continue;
      const first = firstOf.get(cell);
      if (first === undefined) firstOf.set(cell, place);
      else sets.join(first, place);
    }
  });
  const groups = new Map<number, number[]>();
  sums.forEach((number, place) => {
    const top = sets.find(place);
    const members = groups.get(top);
    if (members) members.push(number);
    else groups.set(top, [number]);
  });
  return [...groups.values()];
}

/** All sums of a system in groups that hang together. */
export const componentsOf = (system: CellSystem): number[][] =>
  linkedBy(
    system,
    system.relations.map((_, number) => number),
    () => true,
  );

/**
 * Whether the cells for which `moves` holds form trees with their sums: then narrowing sum by sum tells all there is to know.
 */
export function isForest(system: CellSystem, sums: readonly number[], moves: (cell: number) => boolean): boolean {
  const sets = new Sets();
  const places = new Map<number, number>();
  return sums.every((number) => {
    const here = sets.add();
    return cellsOf(system.relations[number]!).every((cell) => {
      if (!moves(cell)) return true;
      const known = places.get(cell);
      const place = known ?? sets.add();
      if (known === undefined) places.set(cell, place);
      return sets.join(here, place);
    });
  });
}
