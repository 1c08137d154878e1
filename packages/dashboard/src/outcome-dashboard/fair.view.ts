import {
  isGap,
  regionKind,
  regionLine,
  textIn,
  valueAt,
  type Dataset,
  type Indicator,
  type SeriesBlock,
} from '@draagkracht/model';
import { comparableGroup, featuresFrom, type ComparableGroup, type FunnelUnit } from '@draagkracht/statistics';

/** Which areas a region is compared with: those of its own municipality, all of its kind, or those as urban as it is. */
export type PeerGroup = 'municipality' | 'country' | 'urbanity';

/** How somebody asked for a comparison. */
export interface FairQuestion {
  readonly indicatorId: string;
  /** The indicator that counts of how many, such as inhabitants. */
  readonly ofId: string;
  readonly group: PeerGroup;
}

const people = /inwoners|bevolking|inhabitants|population/i;
const households = /^(aantal )?(particuliere )?huishoudens|^households/i;

/** The class of urbanity of CBS, 1–5, under the names its tables give it. */
const urbanity = /^(mate ?van ?)?stedelijkheid/i;

/** A number of people or things: parts of it were seen to add up, or nothing about it says otherwise. */
const isCount = ({ id, additive, unit, decimals }: Indicator): boolean =>
  additive ?? (unit === '' && decimals === 0 && !urbanity.test(id));

/** Counts another count can be a part of: inhabitants first, then households, as the data set has them. */
export function wholesFor(dataset: Dataset, indicator: Indicator): readonly Indicator[] {
  const named = (name: RegExp): Indicator[] =>
    dataset.indicators.filter(
      (other) => other.id !== indicator.id && isCount(other) && name.test(textIn(other.label, 'nl')),
    );
  return isCount(indicator) && !people.test(textIn(indicator.label, 'nl'))
    ? [...named(people), ...named(households)]
    : [];
}

/** The indicator that counts inhabitants, when there is one. */
export const inhabitantsOf = ({ indicators }: Dataset): Indicator | undefined =>
  indicators.find((indicator) => isCount(indicator) && /inwoners|inhabitants/i.test(textIn(indicator.label, 'nl')));

/** The indicator that counts households, when there is one. */
export const householdsOf = ({ indicators }: Dataset): Indicator | undefined =>
  indicators.find((indicator) => isCount(indicator) && households.test(textIn(indicator.label, 'nl')));

/** The indicator that tells how urban an area is, when there is one. */
export const urbanityOf = ({ indicators }: Dataset): Indicator | undefined =>
  indicators.find(({ id, label }) => urbanity.test(id) || urbanity.test(textIn(label, 'nl')));

const municipalityOf = (code: string): string | undefined =>
  regionLine(code).find((one) => regionKind(one) === 'municipality');

/** Regions of the same kind as one, with in its own municipality only where that is asked. */
export function peersOf(dataset: Dataset, region: string, group: PeerGroup): readonly string[] {
  const kind = regionKind(region);
  const home = municipalityOf(region);
  return dataset.regionCodes.filter(
    (code) => regionKind(code) === kind && (group !== 'municipality' || municipalityOf(code) === home),
  );
}

/** The comparisons that can be made for a region: a group of one is none. */
export function groupsFor(dataset: Dataset, region: string): readonly PeerGroup[] {
  const kind = regionKind(region);
  if (kind === 'country' || kind === 'other') return [];
  const country = peersOf(dataset, region, 'country').length;
  const home = kind === 'municipality' ? 1 : peersOf(dataset, region, 'municipality').length;
  return [
    ...(home > 1 ? (['municipality'] as const) : []),
    ...(country > home ? (['country'] as const) : []),
    ...(country > home && urbanityOf(dataset) ? (['urbanity'] as const) : []),
  ];
}

/** The last period in which a region has both figures. */
export function fairPeriod(counts: SeriesBlock, wholes: SeriesBlock, region: string): string | undefined {
  const known = (block: SeriesBlock, period: string): boolean => {
    const row = block.regions.indexOf(region);
    const column = block.periods.indexOf(period);
    return row >= 0 && column >= 0 && !isGap(valueAt(block, row * block.periods.length + column));
  };
  return counts.periods.findLast((period) => known(counts, period) && known(wholes, period));
}

/** What a comparison is made of: the blocks of count and whole, of urbanity where that is asked, and the names of regions. */
export interface FairParts {
  readonly dataset: Dataset;
  readonly counts: SeriesBlock;
  readonly wholes: SeriesBlock;
  readonly urbanity?: SeriesBlock | undefined;
  readonly label: (code: string) => string;
}

/** The areas of a comparison in one period, and the group they were taken from where that was worked out. */
export interface FairComparison {
  readonly period: string;
  readonly units: readonly FunnelUnit[];
  readonly group?: ComparableGroup;
}

function codesOf(
  parts: FairParts,
  region: string,
  group: PeerGroup,
): { codes: readonly string[]; found?: ComparableGroup } {
  const codes = peersOf(parts.dataset, region, group);
  if (group !== 'urbanity' || !parts.urbanity) return { codes };
  const regions = featuresFrom({ urbanity: parts.urbanity }, codes);
  const found = comparableGroup(region, regions, { way: 'class', feature: 'urbanity' });
  return found ? { codes: found.codes, found } : { codes };
}

/** The figures of a region and its peers side by side. `undefined` when the region has no period with both figures. */
export function fairComparison(parts: FairParts, region: string, group: PeerGroup): FairComparison | undefined {
  const { counts, wholes, label } = parts;
  const period = fairPeriod(counts, wholes, region);
  if (period === undefined) return undefined;
  const reader = (block: SeriesBlock): ((code: string) => FunnelUnit['count']) => {
    const rows = new Map(block.regions.map((code, row) => [code, row]));
    const column = block.periods.indexOf(period);
    return (code) => {
      const row = rows.get(code);
      return row === undefined ? { kind: 'missing' } : valueAt(block, row * block.periods.length + column);
    };
  };
  const [count, whole] = [reader(counts), reader(wholes)];
  const { codes, found } = codesOf(parts, region, group);
  const units = codes.map((code) => ({ code, label: label(code), count: count(code), population: whole(code) }));
  return { period, units, ...(found ? { group: found } : {}) };
}
