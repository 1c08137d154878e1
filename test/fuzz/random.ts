/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32): what failed can be done again. */
export type Random = () => number;

/** @param seed any whole number */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to and excluding `below`. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;
