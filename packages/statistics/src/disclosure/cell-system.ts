/** What is known about a cell: `outside` holds no figure; `secret` was hidden by the source, `unknown` is missing there. */
export const State = { outside: 0, visible: 1, hidden: 2, secret: 3, unknown: 4 } as const;

/** Where a sum comes from. */
export type SumKind = 'regions' | 'groups' | 'found' | 'declared';

/** One sum everybody can do: the cell `total` is the sum of `parts` and `offset`. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
  /** What the figures lack of adding up, because the source rounded them. */
  readonly offset: number;
  readonly kind: SumKind;
}

/**
 * All cells of a publication that stand in sums, as columns: what they are, what a reader knows of them, what has to stay possible,
 * and the sums. A cell published in two tables is one cell here.
 */
export class CellSystem {
  /** The figures; NaN where we do not know them ourselves. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** What a reader can tell about a cell from itself alone: its label, or its rounded figure. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /**
   * How far apart the least and the greatest possible value must stay, for who knows the shown figures as they are published, and
   * for who knows them before rounding. NaN asks nothing.
   */
  readonly wantRounded: Float64Array;
  readonly wantExact: Float64Array;
  /** What earlier publications tell about a cell, whatever this one shows. */
  readonly knownLow: Float64Array;
  readonly knownHigh: Float64Array;
  /** 1 where hiding helps nobody: an earlier publication shows it. */
  readonly pinned: Uint8Array;
  /** 1 for figures of the whole country, which are hidden last. */
  readonly country: Uint8Array;
  /** Order that does not depend on the order of rows. */
  readonly rank: Float64Array;
  readonly relations: Relation[] = [];
  readonly #relationsOf: number[][];

  constructor(
    readonly size: number,
    /** Cells that may be added for the part of a total that is not published. */
    readonly spare: number,
  ) {
    const all = size + spare;
    const nothing = (): Float64Array => new Float64Array(all).fill(Number.NaN);
    this.values = nothing();
    this.states = new Uint8Array(all);
    this.low = new Float64Array(all);
    this.high = new Float64Array(all).fill(Number.POSITIVE_INFINITY);
    this.wantRounded = nothing();
    this.wantExact = nothing();
    this.knownLow = new Float64Array(all).fill(Number.NEGATIVE_INFINITY);
    this.knownHigh = new Float64Array(all).fill(Number.POSITIVE_INFINITY);
    this.pinned = new Uint8Array(all);
    this.country = new Uint8Array(all);
    this.rank = Float64Array.from({ length: all }, (_, cell) => cell);
    this.#relationsOf = Array.from({ length: all });
  }

  /** Adds a sum and gives its number. */
  add(relation: Relation): number {
    const number = this.relations.push(relation) - 1;
    for (const cell of [relation.total, ...relation.parts]) (this.#relationsOf[cell] ??= []).push(number);
    return number;
  }

  /** Numbers of the sums a cell stands in. */
  relationsOf(cell: number): readonly number[] {
    return this.#relationsOf[cell] ?? [];
  }

  /** Writes down what a cell tells by itself, with what was known of it before. */
  tells(cell: number, low: number, high: number): void {
    this.low[cell] = Math.max(low, this.knownLow[cell]!);
    this.high[cell] = Math.min(high, this.knownHigh[cell]!);
  }

  /** Asks that the possible values of a cell stay this far apart. */
  wants(cell: number, rounded: number, exact: number): void {
    this.wantRounded[cell] = rounded;
    this.wantExact[cell] = exact;
  }

  /** Whether a reader does not see the figure. */
  isUnseen(cell: number): boolean {
    return this.states[cell]! >= State.hidden;
  }

  /** Whether this is no figure but what a sum is off, because the source rounded its figures. */
  isSlack(cell: number): boolean {
    return cell >= this.size && this.states[cell] === State.visible;
  }

  /** Whether something has to stay possible for this cell. */
  isProtected(cell: number): boolean {
    return this.isUnseen(cell) && !Number.isNaN(this.wantRounded[cell]!);
  }
}

/** The cells of a sum, its total first. */
export const cellsOf = ({ total, parts }: Relation): number[] => [total, ...parts];

/** The side of a cell in a sum: +1 for the total, −1 for a part, of `total − parts = offset`. */
export const signIn = (relation: Relation, cell: number): number => (relation.total === cell ? 1 : -1);
