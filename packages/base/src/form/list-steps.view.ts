import type { Values } from './values.view.js';

/** What was done to a list last. */
export interface ListStep {
  /** The path of the list. */
  readonly list: string;
  readonly kind: 'added' | 'removed' | 'moved' | 'restored';
  /** Where the item stands now, or stood before it was taken away; from 0. */
  readonly at: number;
  /** How many items there are now. */
  readonly count: number;
  /** What was taken away. */
  readonly item?: Values;
}

/** Where what was known of a path belongs after a step in a list; `undefined` when it went away with its item. */
export type Renamed = (path: string) => string | undefined;

function renamedIn(list: string, place: (at: number) => number | undefined): Renamed {
  const start = `${list}.`;
  return (path) => {
    if (!path.startsWith(start)) return path;
    const [at = '', ...rest] = path.slice(start.length).split('.');
    const now = place(Number(at));
    return now === undefined ? undefined : [list, now, ...rest].join('.');
  };
}

/** After the item at `at` was taken out. */
export const afterRemoval = (list: string, at: number): Renamed =>
  renamedIn(list, (own) => (own === at ? undefined : own > at ? own - 1 : own));

/** After an item was put in at `at`. */
export const afterInsertion = (list: string, at: number): Renamed =>
  renamedIn(list, (own) => (own >= at ? own + 1 : own));

/** After two items changed places. */
export const afterSwap = (list: string, a: number, b: number): Renamed =>
  renamedIn(list, (own) => (own === a ? b : own === b ? a : own));

/** A map with its keys renamed. */
export function withKeys<Value>(map: ReadonlyMap<string, Value>, renamed: Renamed): Map<string, Value> {
  return new Map(
    [...map].flatMap(([key, value]) => {
      const now = renamed(key);
      return now === undefined ? [] : [[now, value] as const];
    }),
  );
}
