import type { RegionChange, RegionMapping } from '@draagkracht/model';

/** Where a region went: the part of it per later code. NaN: some of it, not known how much. */
export type Shares = ReadonlyMap<string, number>;

/** The way from the regions of one day to those of a later one. A code that is not listed is the same on both days. */
export interface Crossing {
  readonly moves: ReadonlyMap<string, Shares>;
  /** Codes that did not exist on the first day. */
  readonly born: ReadonlySet<string>;
}

/** Nothing changed. */
export const UNCHANGED: Crossing = { moves: new Map(), born: new Set() };

/** Where a code goes; to itself when it is not listed. */
export const sharesOf = ({ moves }: Crossing, code: string): Shares => moves.get(code) ?? new Map([[code, 1]]);

/** The changes of one day. Without a share all of a region went to the one place named, or nobody knows how much went where. */
function crossingOfDay(changes: readonly RegionChange[]): Crossing {
  const moves = new Map<string, Map<string, number>>();
  for (const { from, to, share } of changes)
    moves.set(from, (moves.get(from) ?? new Map<string, number>()).set(to, share ?? Number.NaN));
  for (const { from, to, share } of changes)
    if (share === undefined && moves.get(from)!.size === 1) moves.get(from)!.set(to, 1);
  return { moves, born: new Set(changes.map(({ to }) => to).filter((to) => !moves.has(to))) };
}

function through(shares: Shares, later: Crossing): Shares {
  const reached = new Map<string, number>();
  for (const [middle, part] of shares)
    for (const [to, share] of sharesOf(later, middle)) reached.set(to, (reached.get(to) ?? 0) + part * share);
  return reached;
}

/** One way after the other. */
export function compose(earlier: Crossing, later: Crossing): Crossing {
  const moves = new Map<string, Shares>();
  for (const [from, shares] of earlier.moves) moves.set(from, through(shares, later));
  for (const [from, shares] of later.moves)
    if (!earlier.moves.has(from) && !earlier.born.has(from)) moves.set(from, shares);
  return { moves, born: new Set([...earlier.born, ...[...later.born].filter((code) => !earlier.moves.has(code))]) };
}

/** Border corrections leave regions what they were, unless somebody says how much went over. */
const isMove = ({ kind, share }: RegionChange): boolean => kind !== 'border' || share !== undefined;

/** The changes after one ISO day up to and including another, by day and in their order. */
export function changesBetween({ changes }: RegionMapping, after: string, until: string): Map<string, RegionChange[]> {
  const days = new Map<string, RegionChange[]>();
  for (const change of [...changes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
    if (change.date > after && change.date <= until) days.set(change.date, [...(days.get(change.date) ?? []), change]);
  return days;
}

/**
 * The way from the regions of one ISO day to those of another, over all changes in between. Backwards only what can be undone
 * without knowing more: a new name or code. Anything else is NaN: some of it, not known how much.
 */
export function crossing(mapping: RegionMapping, from: string, to: string): Crossing {
  if (from <= to) {
    let way = UNCHANGED;
    for (const changes of changesBetween(mapping, from, to).values())
      way = compose(way, crossingOfDay(changes.filter(isMove)));
    return way;
  }
  return backwards(crossing(mapping, to, from));
}

function backwards({ moves }: Crossing): Crossing {
  const back = new Map<string, Map<string, number>>();
  for (const [from, shares] of moves)
    for (const [to, share] of shares)
      back.set(to, (back.get(to) ?? new Map<string, number>()).set(from, share === 1 ? 1 : Number.NaN));
  for (const froms of back.values()) if (froms.size > 1) for (const from of froms.keys()) froms.set(from, Number.NaN);
  return { moves: back, born: new Set([...moves.keys()].filter((code) => !back.has(code))) };
}

/** The codes there are after a way, of those there were before; in order of code. */
export function codesAfter(way: Crossing, codes: Iterable<string>): string[] {
  const after = new Set<string>();
  for (const code of codes) for (const to of sharesOf(way, code).keys()) after.add(to);
  return [...after].sort();
}

/** A region that came to another, and how much of it. */
export interface Part {
  readonly from: string;
  readonly share: number;
}

/** For each code after a way the regions it is made of, in order of code. A code that is not listed is itself. */
export function partsOf({ moves }: Crossing): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const [from, shares] of [...moves].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [to, share] of shares) parts.set(to, [...(parts.get(to) ?? []), { from, share }]);
  return parts;
}
