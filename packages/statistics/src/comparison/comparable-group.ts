import { isGap, valueAt, type Method, type SeriesBlock } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { classCount, classOf, type ClassedFeature, type Feature } from './classes.js';
import { LEAST_UNITS } from './funnel.js';

/** What is known of an area, for finding others like it: class of urbanity (1–5), inhabitants, share of 75 and older, SES-WOA. */
export interface ComparableRegion {
  readonly code: string;
  readonly features: Readonly<Partial<Record<Feature, number>>>;
}

/** How areas are found: those of the same class of CBS, or the nearest so many on one or more features. */
export type ComparableBy =
  | { readonly way: 'class'; readonly feature: ClassedFeature }
  | { readonly way: 'nearest'; readonly features: readonly Feature[]; readonly count?: number };

/** Why areas are compared, as facts. */
export type GroupReason =
  | {
      readonly way: 'class';
      readonly feature: ClassedFeature;
      /** Class of the own area, and the classes the group was taken from: more when its own holds too few. */
      readonly ownClass: number;
      readonly classes: readonly number[];
      /** Areas in its own class, itself counted. */
      readonly inOwnClass: number;
    }
  | { readonly way: 'nearest'; readonly features: readonly Feature[]; readonly count: number };

/** A group of comparable areas, the own one among them. */
export interface ComparableGroup {
  readonly method: Method;
  readonly reason: GroupReason;
  /** Codes in the group, the own one included, by code. */
  readonly codes: readonly string[];
  /** Areas left out because a feature is not known of them. */
  readonly unknown: number;
  /** False when even all areas together are too few. */
  readonly enough: boolean;
}

/** Areas in a group of nearest ones, when it is not said how many. */
export const NEAREST = 30;

const known = (region: ComparableRegion, features: readonly Feature[]): boolean =>
  features.every((feature) => Number.isFinite(region.features[feature]));

const sorted = (regions: readonly ComparableRegion[]): string[] => regions.map(({ code }) => code).sort();

/** Classes taken in by and by: its own, then those one away, then two, until there are enough areas. */
function byClass(own: ComparableRegion, regions: readonly ComparableRegion[], feature: ClassedFeature): Found {
  const classes = new Map(regions.map((region) => [region.code, classOf(feature, region.features[feature]!)]));
  const ownClass = classOf(feature, own.features[feature]!);
  const within = (reach: number): ComparableRegion[] =>
    regions.filter(({ code }) => Math.abs(classes.get(code)! - ownClass) <= reach);
  let reach = 0;
  while (within(reach).length < LEAST_UNITS && reach < classCount[feature]) reach++;
  const taken = [...new Set(within(reach).map(({ code }) => classes.get(code)!))].sort((a, b) => a - b);
  const inOwnClass = within(0).length;
  return { group: within(reach), reason: { way: 'class', feature, ownClass, classes: taken, inOwnClass } };
}

interface Found {
  readonly group: readonly ComparableRegion[];
  readonly reason: GroupReason;
}

/** Inhabitants differ by times and not by steps: twice as many is as far from as half as many. */
const placeOf = (region: ComparableRegion, feature: Feature): number =>
  feature === 'size' ? Math.log(Math.max(1, region.features.size!)) : region.features[feature]!;

function spreadOf(regions: readonly ComparableRegion[], feature: Feature): number {
  const places = regions.map((region) => placeOf(region, feature));
  const mean = places.reduce((sum, one) => sum + one, 0) / places.length;
  return Math.sqrt(places.reduce((sum, one) => sum + (one - mean) ** 2, 0) / places.length) || 1;
}

/** The areas at the least distance, each feature in standard deviations so that none weighs more than another. */
function nearest(
  own: ComparableRegion,
  regions: readonly ComparableRegion[],
  features: readonly Feature[],
  count: number,
): Found {
  const spreads = features.map((feature) => spreadOf(regions, feature));
  const distance = (region: ComparableRegion): number =>
    Math.hypot(...features.map((feature, at) => (placeOf(region, feature) - placeOf(own, feature)) / spreads[at]!));
  const others = regions
    .filter(({ code }) => code !== own.code)
    .map((region) => ({ region, away: distance(region) }))
    .sort((a, b) => a.away - b.away || (a.region.code < b.region.code ? -1 : 1))
    .slice(0, count);
  return {
    group: [own, ...others.map(({ region }) => region)],
    reason: { way: 'nearest', features, count: others.length },
  };
}

/**
 * The areas that are like one's own, and why. A class that holds too few is widened with its neighbours, and the reason says so.
 * Being alike in what is measured is not being alike in all: what is compared is still "ook na correctie niet zomaar
 * vergelijkbaar" (D§7.4).
 * @param regions all there are, the own one among them; those of which a feature is not known stay out.
 * @returns `undefined` when the own area is not among them, or a feature of it is not known.
 */
export function comparableGroup(
  own: string,
  regions: readonly ComparableRegion[],
  by: ComparableBy,
): ComparableGroup | undefined {
  const features = by.way === 'class' ? [by.feature] : by.features;
  const usable = regions.filter((region) => known(region, features));
  const self = usable.find(({ code }) => code === own);
  if (!self || features.length === 0) return undefined;
  const { group, reason } =
    by.way === 'class' ? byClass(self, usable, by.feature) : nearest(self, usable, by.features, by.count ?? NEAREST);
  return {
    method: methodOf('comparable-group'),
    reason,
    codes: sorted(group),
    unknown: regions.length - usable.length,
    enough: group.length >= LEAST_UNITS,
  };
}

/**
 * Areas with their features, taken from loaded blocks: `MateVanStedelijkheid`, `AantalInwoners`, or one made from age columns. An
 * area that a block does not hold lacks that feature.
 * @param period code of the period to take; without it the last of each block.
 */
export function featuresFrom(
  blocks: Readonly<Partial<Record<Feature, SeriesBlock>>>,
  codes: readonly string[],
  period?: string,
): ComparableRegion[] {
  const entries = Object.entries(blocks) as [Feature, SeriesBlock][];
  const places = entries.map(([feature, block]) => ({
    feature,
    block,
    rows: new Map(block.regions.map((code, row) => [code, row])),
    column: period === undefined ? block.periods.length - 1 : block.periods.indexOf(period),
  }));
  return codes.map((code) => {
    const features: Partial<Record<Feature, number>> = {};
    for (const { feature, block, rows, column } of places) {
      const row = rows.get(code);
      const value = row === undefined || column < 0 ? undefined : valueAt(block, row * block.periods.length + column);
      if (value !== undefined && !isGap(value)) features[feature] = value;
    }
    return { code, features };
  });
}
