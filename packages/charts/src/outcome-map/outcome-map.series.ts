import {
  cellAt,
  isGap,
  regionKind,
  type GapKind,
  type Indicator,
  type Point,
  type RegionKind,
  type SeriesBlock,
  type SmallNumberPolicy,
  type Status,
  type Translated,
} from '@draagkracht/model';
import {
  intervalOf,
  plainClasses,
  protectPoint,
  quantileOf,
  type BreaksFinder,
  type ClassWishes,
  type FigureClasses,
} from '@draagkracht/statistics';
import { missedArea, ownAreaAt } from '../shared/own-area.words.js';
import type { Land } from './land.geometry.js';

/** Why a figure must be read with care. */
export type Doubt = 'status' | 'margin' | 'few' | 'estimated';

/** What fills a region: a class, or the reason there is none. */
export type Fill = `k${number}` | 'missing' | 'suppressed' | 'refused' | 'uncertain' | 'own';

/** One region with its figure. */
export interface MapRegion {
  readonly code: string;
  readonly name: string;
  /** NaN where `gap` says why. */
  readonly value: number;
  /** `refused`: figures of the regions it was made of could not be put together. */
  readonly gap: GapKind | 'refused' | undefined;
  readonly status: Status;
  readonly doubt: Doubt | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Its class, counted from 0, or why it has none. What cannot occur and what does not apply look as what is not known. */
  readonly fill: Fill;
  /** What is to be told of this region alone. */
  readonly note: Translated | undefined;
}

/** How the figures lie. */
export interface Spread {
  readonly figures: number;
  readonly least: number;
  readonly most: number;
  readonly quarter: number;
  readonly threeQuarters: number;
}

/** Everything a map says, before there is a pixel. */
export interface MapSeries {
  readonly indicator: Indicator;
  readonly period: string;
  /** In the order of the land; without a land in the order of the figures. */
  readonly regions: readonly MapRegion[];
  readonly kind: RegionKind;
  /** Place of the reader's own region; -1 for none. */
  readonly own: number;
  /** What the page asked for and these figures have not. */
  readonly missed: { readonly region: string | undefined; readonly period: string | undefined };
  readonly classes: FigureClasses;
  readonly spread: Spread;
  /** Why there is no map beside the list: numbers of people say how large a region is. */
  readonly listOnly: 'counts' | 'no-shapes' | undefined;
  /** Regions with figures that the land does not have. */
  readonly offMap: readonly string[];
  /** Every figure is provisional: then it is said once and not hatched. */
  readonly allProvisional: boolean;
  readonly policy: SmallNumberPolicy;
}

/** Figures of all areas, as they are handed to a map. */
export interface MapAreas {
  readonly indicator: Indicator;
  readonly block: SeriesBlock;
  readonly labels: ReadonlyMap<string, string>;
  /** By code: what was put together from others, or why not. */
  readonly notes?: ReadonlyMap<
    string,
    { readonly text: Translated; readonly estimated: boolean; readonly refused: boolean }
  >;
}

/** What a page asks of a map. */
export interface MapWishes extends ClassWishes {
  readonly period: string;
  readonly region: string;
  readonly policy: SmallNumberPolicy | '';
  /** Finds natural breaks; comes with what draws. */
  readonly natural?: BreaksFinder | undefined;
}

/** A percentage of fewer people than this moves a point and more with each of them. */
const FEW = 100;

/** The period asked for, or the last one in which a region of the map has a figure. */
function periodAt({ block }: MapAreas, wanted: string, rows: readonly number[]): number {
  const asked = block.periods.indexOf(wanted);
  if (asked >= 0) return asked;
  for (let p = block.periods.length - 1; p > 0; p--)
    if (rows.some((r) => block.gaps[r * block.periods.length + p] === 0)) return p;
  return 0;
}

function doubtOf(point: Point, indicator: Indicator, classes: FigureClasses, estimated: boolean): Doubt | undefined {
  if (isGap(point.value)) return undefined;
  if (estimated) return 'estimated';
  if (point.status && point.status !== 'definitive') return 'status';
  const interval = intervalOf(point, indicator);
  if (interval && classes.classOf(interval.high) - classes.classOf(interval.low) > 1) return 'margin';
  const few = !interval && indicator.unit.startsWith('%') && (point.denominator ?? FEW) < FEW;
  return few ? 'few' : undefined;
}

const fillOfGap = (kind: GapKind, refused: boolean): Fill =>
  refused ? 'refused' : kind === 'suppressed' ? kind : 'missing';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly row: number;
}

const mostCommon = (codes: readonly string[]): RegionKind => {
  const counts = new Map<RegionKind, number>();
  for (const code of codes) counts.set(regionKind(code), (counts.get(regionKind(code)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';
};

function placesOf({ block, labels }: MapAreas, land: Land | undefined): { places: Place[]; kind: RegionKind } {
  const rows = new Map(block.regions.map((code, r) => [code, r]));
  const kind = mostCommon(land ? land.regions.map(({ code }) => code) : block.regions);
  const places = land
    ? land.regions.map(({ code, name }) => ({ code, name, row: rows.get(code) ?? -1 }))
    : block.regions
        .filter((code) => regionKind(code) === kind)
        .map((code) => ({ code, name: labels.get(code) || code, row: rows.get(code)! }));
  return { places, kind };
}

function pointOf(areas: MapAreas, { row }: Place, p: number, policy: SmallNumberPolicy): Point {
  const period = areas.block.periods[p] ?? '';
  if (row < 0) return { period, value: { kind: 'missing' } };
  return protectPoint({ period, ...cellAt(areas.block, row, p) }, areas.indicator, policy);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return {
    figures: sorted.length,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    quarter: quantileOf(sorted, 0.25),
    threeQuarters: quantileOf(sorted, 0.75),
  };
}

/** One region with what is to be told of its figure. */
function regionOf(
  { code, name }: Place,
  point: Point,
  { indicator, notes }: MapAreas,
  classes: FigureClasses,
  allProvisional: boolean,
): MapRegion {
  const { value } = point;
  const told = notes?.get(code);
  const doubt = doubtOf(point, indicator, classes, told?.estimated === true);
  const interval = intervalOf(point, indicator);
  return {
    code,
    name,
    value: isGap(value) ? Number.NaN : value,
    gap: isGap(value) ? (told?.refused ? 'refused' : value.kind) : undefined,
    status: point.status ?? 'definitive',
    doubt: doubt === 'status' && allProvisional ? undefined : doubt,
    low: interval?.low,
    high: interval?.high,
    fill: isGap(value) ? fillOfGap(value.kind, told?.refused === true) : `k${classes.classOf(value)}`,
    note: told?.text,
  };
}

/** Figures and regions brought together: one period, in classes, with what is not certain and what is not there. */
export function mapSeriesOf(areas: MapAreas, land: Land | undefined, wishes: MapWishes): MapSeries {
  const { indicator, block } = areas;
  const policy = wishes.policy || indicator.smallNumberPolicy || 'publiek';
  const { places, kind } = placesOf(areas, land);
  const rows = places.flatMap(({ row }) => (row < 0 ? [] : [row]));
  const p = periodAt(areas, wishes.period, rows);
  const points = places.map((place) => pointOf(areas, place, p, policy));
  const values = points.map(({ value }) => (isGap(value) ? Number.NaN : value));
  const classes = plainClasses(values, wishes, wishes.natural);
  const known = points.filter(({ value }) => !isGap(value));
  const allProvisional = known.length > 0 && known.every(({ status }) => status && status !== 'definitive');
  const regions = places.map((place, at) => regionOf(place, points[at]!, areas, classes, allProvisional));
  return {
    indicator,
    period: block.periods[p] ?? '',
    regions,
    kind,
    own: ownAreaAt(regions, wishes.region),
    missed: {
      region: missedArea(regions, kind, wishes.region),
      period: wishes.period && !block.periods.includes(wishes.period) ? wishes.period : undefined,
    },
    classes,
    spread: spreadOf(values),
    listOnly: indicator.additive ? 'counts' : land ? undefined : 'no-shapes',
    offMap: land ? block.regions.filter((code) => regionKind(code) === kind && !land.byCode.has(code)) : [],
    allProvisional,
    policy,
  };
}
