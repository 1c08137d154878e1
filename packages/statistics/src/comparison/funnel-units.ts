import { isGap, type Gap, type Value } from '@draagkracht/model';

/** `proportion`: people with a property, of so many people. `rate`: events or cases per so many people. */
export type FunnelKind = 'proportion' | 'rate';

/** One area of a comparison: how many, of how many. */
export interface FunnelUnit {
  /** Region code, or any other key that is unique. */
  readonly code: string;
  readonly label: string;
  readonly count: Value;
  readonly population: Value;
  /** Class of the area, such as its urbanity; for comparing with its own class. */
  readonly group?: string;
}

/** A unit that can be judged: both figures are there and fit. */
export interface CountedUnit {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly population: number;
}

/**
 * Why a unit is left out: too few people to say anything of, a figure that is not there (with its gap), or figures that
 * contradict one another.
 */
export type DropReason = 'small' | 'gap' | 'impossible';

/** A unit that is left out of a comparison. */
export interface DroppedUnit {
  readonly code: string;
  readonly label: string;
  readonly reason: DropReason;
  readonly gap?: Gap;
}

/** Units with fewer people than this are left out (D§11.12). */
export const LEAST_PEOPLE = 10;

/** Units that can be judged, by code; and those that are left out, with the reason of each. */
export interface SortedUnits {
  readonly counted: readonly CountedUnit[];
  readonly dropped: readonly DroppedUnit[];
}

const reasonOf = (count: number, population: number, kind: FunnelKind): DropReason | undefined => {
  if (!(count >= 0) || !Number.isFinite(count) || !(population > 0) || !Number.isFinite(population))
    return 'impossible';
  if (kind === 'proportion' && count > population) return 'impossible';
  return population < LEAST_PEOPLE ? 'small' : undefined;
};

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

/** Parts units into those that can be judged and those that are left out. Both come by code: the order they were given in is lost. */
export function sortUnits(units: readonly FunnelUnit[], kind: FunnelKind): SortedUnits {
  const counted: CountedUnit[] = [];
  const dropped: DroppedUnit[] = [];
  for (const { code, label, count, population } of units) {
    const gap = isGap(count) ? count : isGap(population) ? population : undefined;
    if (gap) dropped.push({ code, label, reason: 'gap', gap });
    else {
      const [people, number] = [population as number, count as number];
      const reason = reasonOf(number, people, kind);
      if (reason) dropped.push({ code, label, reason });
      else counted.push({ code, label, count: number, population: people });
    }
  }
  return { counted: counted.sort(byCode), dropped: dropped.sort(byCode) };
}
