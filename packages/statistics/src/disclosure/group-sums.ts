import { cellNameOf } from './draft.js';
import { totalName } from './region-sums.js';

/** A table by measure and group. */
interface Grouped {
  readonly measure: string;
  readonly groups: readonly string[];
}

/** Tables that add up to another, as places in the list of tables. */
export interface TableSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The sums between the groups of one measure: in every division that has a "Totaal", the other groups add up to it, with all other
 * divisions the same.
 */
export function groupSums(tables: readonly Grouped[]): TableSum[] {
  const families = new Map<string, { total?: number; parts: number[] }>();
  tables.forEach(({ measure, groups }, place) => {
    groups.forEach((word, division) => {
      const others = groups.map((other, at) => (at === division ? '' : other));
      const key = `${division} ${cellNameOf(measure, others)}`;
      const family = families.get(key) ?? { parts: [] };
      if (totalName.test(word.trim())) family.total ??= place;
      else family.parts.push(place);
      families.set(key, family);
    });
  });
  return [...families.values()].flatMap(({ total, parts }) =>
    total === undefined || parts.length === 0 ? [] : [{ total, parts }],
  );
}
