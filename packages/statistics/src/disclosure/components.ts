import { cellsOf, type CellSystem } from './cell-system.js';

/** A forest of sets: which things hang together. */
class Sets {
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = Int32Array.from({ length: size }, (_, at) => at);
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

/** Sums that hang together through cells, in order of their first sum. */
export function componentsOf(system: CellSystem): number[][] {
  const sets = new Sets(system.relations.length);
  const firstOf = new Map<number, number>();
  system.relations.forEach((relation, number) => {
    for (const cell of cellsOf(relation)) {
      const first = firstOf.get(cell);
      if (first === undefined) firstOf.set(cell, number);
      else sets.join(first, number);
    }
  });
  const components = new Map<number, number[]>();
  system.relations.forEach((_, number) => {
    const top = sets.find(number);
    const members = components.get(top);
    if (members) members.push(number);
    else components.set(top, [number]);
  });
  return [...components.values()];
}

/**
 * Whether the cells for which `moves` holds form trees with their sums: then narrowing sum by sum tells all there is to know.
 */
export function isForest(system: CellSystem, sums: readonly number[], moves: (cell: number) => boolean): boolean {
  const places = new Map<number, number>();
  const sets = new Sets(
    sums.length + sums.reduce((count, number) => count + system.relations[number]!.parts.length + 1, 0),
  );
  return sums.every((number, at) =>
    cellsOf(system.relations[number]!).every((cell) => {
      if (!moves(cell)) return true;
      const known = places.get(cell);
      const place = known ?? sums.length + places.size;
      if (known === undefined) places.set(cell, place);
      return sets.join(at, place);
    }),
  );
}
