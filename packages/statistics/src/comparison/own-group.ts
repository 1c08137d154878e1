import { LEAST_UNITS } from './funnel.js';
import type { FunnelUnit } from './funnel-units.js';

/** The areas of one's own class, and what had to be done to have enough of them. */
export interface OwnGroup {
  readonly units: readonly FunnelUnit[];
  /** The class of the own area. */
  readonly own: string;
  /** The classes taken, the own one among them; empty when all areas are taken. */
  readonly groups: readonly string[];
  /** Areas in the own class. */
  readonly inOwn: number;
}

const numberOf = (group: string): number => (/^\s*\d+\s*$/.test(group) ? Number(group) : Number.NaN);

/**
 * The units of the own area's class. A class with too few is widened with its neighbours where classes are numbers, such as the five
 * of urbanity; where they are words nobody knows which lie next to it, and all units are taken.
 * @returns `undefined` when the own area is not among the units or has no class.
 */
export function ownGroup(units: readonly FunnelUnit[], own: string): OwnGroup | undefined {
  const group = units.find(({ code }) => code === own)?.group;
  if (!group) return undefined;
  const of = (groups: ReadonlySet<string>): FunnelUnit[] =>
    units.filter((unit) => unit.group && groups.has(unit.group));
  const inOwn = of(new Set([group])).length;
  const known = [...new Set(units.flatMap((unit) => unit.group ?? []))].sort((a, b) => numberOf(a) - numberOf(b));
  const areNumbers = known.every((one) => !Number.isNaN(numberOf(one)));
  const steps = areNumbers ? known.length : 1;
  for (let reach = 0; reach < steps; reach++) {
    const taken = known.filter((one) =>
      areNumbers ? Math.abs(numberOf(one) - numberOf(group)) <= reach : one === group,
    );
    const found = of(new Set(taken));
    if (found.length >= LEAST_UNITS) return { units: found, own: group, groups: taken, inOwn };
  }
  return { units, own: group, groups: [], inOwn };
}
