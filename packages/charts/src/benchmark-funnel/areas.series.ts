import {
  cellAt,
  isGap,
  regionKind,
  type Cell,
  type SeriesBlock,
  type SourcedAreas,
  type Value,
} from '@draagkracht/model';
import type { FunnelUnit } from '@draagkracht/statistics';
import type { Comparison } from './benchmark-funnel.series.js';

/** Why a file gave no comparison: nothing says of how many people, or it holds no such period. */
export type AreasFaultCode = 'no-population' | 'no-such-period';

const cellOf = (block: SeriesBlock | undefined, code: string, period: string): Cell | undefined => {
  if (!block) return undefined;
  const [r, p] = [block.regions.indexOf(code), block.periods.indexOf(period)];
  return r < 0 || p < 0 ? undefined : cellAt(block, r, p);
};

/** The areas to compare: of the kind of the own one; without it municipalities where there are any, and never the country. */
function comparedCodes({ labels }: SourcedAreas, own: string): string[] {
  const codes = [...labels.keys()];
  const kind = own ? regionKind(own) : 'municipality';
  const same = codes.filter((code) => regionKind(code) === kind);
  return same.length > 0 ? same : codes.filter((code) => regionKind(code) !== 'country');
}

/** The last period in which an area has a figure. */
function lastPeriod(block: SeriesBlock, codes: readonly string[]): string | undefined {
  const rows = new Set(codes.map((code) => block.regions.indexOf(code)).filter((row) => row >= 0));
  return block.periods.findLast((_, p) => [...rows].some((r) => !isGap(cellAt(block, r, p).value)));
}

const wholeOf = (cell: Cell | undefined): Value => cell?.value ?? { kind: 'missing' };

/**
 * The comparison a file holds: the count, the number of people and if need be the class of each area, in one period.
 * @param areas blocks in the order count, population, class; a count with numerators and denominators needs no population.
 * @param own code of the own area, or empty: it says which kind of areas are compared.
 * @param asked whether a population and a class were asked for.
 */
export function comparisonOf(
  areas: SourcedAreas,
  own: string,
  period: string,
  asked: { readonly population: boolean; readonly group: boolean },
): Comparison | AreasFaultCode {
  const [counts, ...rest] = areas.blocks;
  const people = asked.population ? rest.shift() : undefined;
  const groups = asked.group ? rest.shift() : undefined;
  if (!counts || (!people && !counts.denominators)) return 'no-population';
  const codes = comparedCodes(areas, own);
  const at = period || lastPeriod(counts, codes);
  if (!at || !counts.periods.includes(at)) return 'no-such-period';
  const indicator = areas.indicators[0]!;
  const units = codes.map((code): FunnelUnit => {
    const cell = cellOf(counts, code, at);
    const group = cellOf(groups, code, at)?.value;
    return {
      code,
      label: areas.labels.get(code)!,
      count: people ? wholeOf(cell) : (cell?.numerator ?? { kind: 'missing' }),
      population: people ? wholeOf(cellOf(people, code, at)) : (cell?.denominator ?? { kind: 'missing' }),
      ...(typeof group === 'number' ? { group: String(group) } : {}),
    };
  });
  const isUrbanity = groups !== undefined && /stedelijk|urban/i.test(groups.indicatorId);
  return {
    indicator: { ...indicator, unit: '', decimals: 1 },
    units,
    period: at,
    ...(isUrbanity ? { groupFeature: 'urbanity' } : {}),
  };
}
