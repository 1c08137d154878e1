import { obstacleKinds, type Obstacle, type ObstacleKind, type SmallNumberPolicy } from '@draagkracht/model';

/** What is counted: every time an obstacle was met, or each obstacle once. */
export type Counted = 'times' | 'obstacles';

/** A kind of obstacle with how much of it there is. */
export interface KindCount {
  readonly kind: ObstacleKind;
  readonly count: number;
  /** Its part of all, 0 to 1; absent when there is too little to speak of parts. */
  readonly share?: number;
  /** Its part together with those above it. */
  readonly cumulative?: number;
  /** One of the few that make most of it together. */
  readonly isMost: boolean;
}

/** The eight kinds, the largest first. */
export interface Pareto {
  readonly counted: Counted;
  readonly kinds: readonly KindCount[];
  readonly total: number;
  /** How many kinds make at least `most` together, and how much that is; absent when no few stand out, or there is too little. */
  readonly few?: { readonly kinds: number; readonly count: number };
}

/** Parts are spoken of from this many on (D§3.5: a percentage of a register needs ten). */
export const sharesFrom = 10;
/** The part that few kinds together must make to stand out. */
export const most = 0.8;
/** Few is at most so many of the eight kinds. */
const fewAtMost = 4;

/** What is counted under a policy: times are situations of residents, obstacles are things. */
export const countedUnder = (policy: SmallNumberPolicy): Counted => (policy === 'intern' ? 'times' : 'obstacles');

const countsOf = (obstacles: readonly Obstacle[], counted: Counted): Map<ObstacleKind, number> => {
  const counts = new Map<ObstacleKind, number>(obstacleKinds.map(({ value }) => [value, 0]));
  for (const { kind, times } of obstacles)
    counts.set(kind, counts.get(kind)! + (counted === 'times' ? times.length : 1));
  return counts;
};

/** How many of the counts, the largest first, make most of the whole; those that are as large as the last one come with it. */
function fewOf(counts: readonly number[], total: number): number {
  let [sum, at] = [0, 0];
  while (at < counts.length && sum < most * total) sum += counts[at++]!;
  while (at < counts.length && counts[at] === counts[at - 1]) at++;
  return at;
}

/**
 * Kinds of obstacle by how much there is of each (Pareto). Kinds with as much keep the order of the seed. That few kinds make most of it is
 * only said of ten or more, and when there are kinds that do not belong to the few.
 */
export function paretoOf(obstacles: readonly Obstacle[], counted: Counted): Pareto {
  const counts = countsOf(obstacles, counted);
  const sorted = obstacleKinds.map(({ value }) => value).sort((a, b) => counts.get(b)! - counts.get(a)!);
  const figures = sorted.map((kind) => counts.get(kind)!);
  const total = figures.reduce((sum, one) => sum + one, 0);
  const there = figures.filter((one) => one > 0).length;
  const size = fewOf(figures, total);
  const isTold = total >= sharesFrom && size < there && size <= fewAtMost;
  const upTo = (at: number): number => figures.slice(0, at).reduce((sum, one) => sum + one, 0);
  return {
    counted,
    total,
    kinds: sorted.map((kind, at) => ({
      kind,
      count: figures[at]!,
      ...(total >= sharesFrom && { share: figures[at]! / total, cumulative: upTo(at + 1) / total }),
      isMost: isTold && at < size,
    })),
    ...(isTold && { few: { kinds: size, count: upTo(size) } }),
  };
}
