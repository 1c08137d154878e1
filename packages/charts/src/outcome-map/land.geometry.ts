import { regionKind, trimRegion } from '@draagkracht/model';
import { outlineOf, type Outline, type ToGrid } from './outline.geometry.js';

/** Coordinates a map may be in: degrees, or the metres of the Dutch grid (EPSG:28992). */
export type Crs = 'wgs84' | 'rd';

/** One region of the map, on its grid. */
export interface LandRegion {
  readonly code: string;
  readonly name: string;
  readonly d: string;
  /** The middle of its largest part. */
  readonly x: number;
  readonly y: number;
}

/** A map made ready to be drawn: projected, simplified and written as paths, once. */
export interface Land {
  readonly crs: Crs;
  /** True where the file has north before east: then they were turned round. */
  readonly turned: boolean;
  /** The year of its division, where the file tells (`2022GM0014`). */
  readonly year: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly regions: readonly LandRegion[];
  readonly byCode: ReadonlyMap<string, number>;
}

/** Why shapes are no map. */
export type LandFault = 'no-shapes' | 'unknown-coordinates' | 'no-codes';

/** Points of the grid along the longer side: half a pixel on a map of 800. */
const GRID = 1600;

type Position = readonly number[];
type Ring = readonly Position[];
interface Feature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}
interface Box {
  left: number;
  right: number;
  low: number;
  high: number;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const featuresOf = (geo: unknown): readonly Feature[] =>
  isObject(geo) && 'features' in geo && Array.isArray(geo.features)
    ? (geo.features as unknown[]).filter((one): one is Feature => isObject(one) && 'geometry' in one)
    : [];

const isRing = (value: unknown): value is Ring =>
  Array.isArray(value) && value.length > 2 && Array.isArray(value[0]) && typeof value[0][0] === 'number';

/** The rings of a feature, holes included: the fill rule leaves them open. */
function ringsOf({ geometry }: Feature): readonly Ring[] {
  const coordinates = geometry?.coordinates;
  if (!Array.isArray(coordinates)) return [];
  const polygons: unknown[] = geometry?.type === 'MultiPolygon' ? coordinates.flat() : coordinates;
  return polygons.filter(isRing);
}

function boxOf(rings: readonly (readonly Ring[])[]): Box {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const ring of rings.flat())
    for (const position of ring) {
      const x = position[0]!;
      const y = position[1]!;
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.low) box.low = y;
      if (y > box.high) box.high = y;
    }
  return box;
}

const inside = (
  { left, right, low, high }: Box,
  [x1, x2, y1, y2]: readonly [number, number, number, number],
): boolean => left >= x1 && right <= x2 && low >= y1 && high <= y2;

const turnedBox = ({ left, right, low, high }: Box): Box => ({ left: low, right: high, low: left, high: right });

/** Where degrees of the Netherlands and metres of its grid lie; both are narrow enough to tell x from y. */
const dutchDegrees = [2, 8, 50, 54.5] as const;
const dutchMetres = [-20_000, 320_000, 280_000, 660_000] as const;

/** Which coordinates these are, by where they lie; the name in the file only tells where that leaves it open. */
function coordinatesOf(box: Box): { readonly crs: Crs; readonly turned: boolean } | undefined {
  const other = turnedBox(box);
  if (inside(box, dutchDegrees)) return { crs: 'wgs84', turned: false };
  if (inside(other, dutchDegrees)) return { crs: 'wgs84', turned: true };
  if (inside(box, [-180, 180, -85, 85])) return { crs: 'wgs84', turned: false };
  if (inside(box, dutchMetres)) return { crs: 'rd', turned: false };
  return inside(other, dutchMetres) ? { crs: 'rd', turned: true } : undefined;
}

const mercator = (degrees: number): number => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));

/** Steps of a table of Mercator: between two of them a straight line is closer than any grid. */
const STEPS = 4096;

/** Mercator between two latitudes, from a table: a logarithm for each of a hundred thousand points would be seen. */
function mercatorBetween(low: number, high: number): (degrees: number) => number {
  const step = (high - low) / STEPS || 1;
  const table = Float64Array.from({ length: STEPS + 2 }, (_, at) => mercator(Math.min(low + at * step, high)));
  return (degrees) => {
    const place = (degrees - low) / step;
    const at = place | 0;
    return table[at]! + (table[at + 1]! - table[at]!) * (place - at);
  };
}

/** Degrees by Mercator, which keeps shapes; metres as they are. The axis of the grid points down. */
function gridOf(given: Box, crs: Crs, turned: boolean): { toGrid: ToGrid; width: number; height: number } {
  const { left, right, low, high } = turned ? turnedBox(given) : given;
  const up = crs === 'wgs84' ? mercatorBetween(low, high) : (y: number): number => y;
  const across = crs === 'wgs84' ? Math.PI / 180 : 1;
  const [top, wide, tall] = [up(high), (right - left) * across, up(high) - up(low)];
  const scale = GRID / (Math.max(wide, tall) || 1);
  const [ox, oy] = turned ? [1, 0] : [0, 1];
  return {
    toGrid: {
      x: (position) => Math.round((position[ox]! - left) * across * scale),
      y: (position) => Math.round((top - up(position[oy]!)) * scale),
    },
    width: Math.round(wide * scale),
    height: Math.round(tall * scale),
  };
}

const nameNames = ['statnaam', 'naam', 'name', 'label', 'buurtnaam', 'wijknaam', 'gemeentenaam'];

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && regionKind(trimRegion(value)) !== 'other';

/** The property that holds the code of each feature; `undefined` when it is its id. */
function codeName(features: readonly Feature[]): string | undefined {
  const names = Object.keys(features[0]?.properties ?? {});
  const sample = features.slice(0, 20);
  return names.find((name) => sample.every(({ properties }) => isCode(properties?.[name])));
}

function yearOf({ properties }: Feature): number | undefined {
  const marked = Object.values(properties ?? {}).find(
    (value) => typeof value === 'string' && /^20\d\d[A-Z]{2}\d/.test(value),
  );
  return typeof marked === 'string' ? Number(marked.slice(0, 4)) : undefined;
}

const byArea = (a: Outline, b: Outline): Outline => (b.area > a.area ? b : a);

function regionOf(code: string, { properties }: Feature, rings: readonly Ring[], toGrid: ToGrid): LandRegion {
  const outlines = rings.map((ring) => outlineOf(ring, toGrid));
  const main = outlines.reduce(byArea);
  const seen = outlines.filter((one) => one.area > 0);
  const name = nameNames.map((one) => properties?.[one]).find((value) => typeof value === 'string' && value !== '');
  return {
    code,
    name: typeof name === 'string' ? name : code,
    d: (seen.length > 0 ? seen : [main]).map(({ d }) => d).join(''),
    x: main.x,
    y: main.y,
  };
}

/**
 * Makes GeoJSON ready to be drawn: coordinates recognised by where they lie, projected, simplified to the grid, written as paths.
 * After each region it lets go, so that a page can do something else in between.
 */
export function* landSteps(geo: unknown): Generator<void, Land | LandFault> {
  const features = featuresOf(geo);
  const rings = features.map(ringsOf);
  if (!rings.some((one) => one.length > 0)) return 'no-shapes';
  const box = boxOf(rings);
  const found = coordinatesOf(box);
  if (!found) return 'unknown-coordinates';
  const named = codeName(features);
  const { toGrid, width, height } = gridOf(box, found.crs, found.turned);
  const byCode = new Map<string, number>();
  const regions: LandRegion[] = [];
  for (const [at, feature] of features.entries()) {
    const code = named === undefined ? feature.id : feature.properties?.[named];
    if ((typeof code !== 'string' && typeof code !== 'number') || rings[at]!.length === 0) continue;
    const key = trimRegion(String(code));
    if (byCode.has(key)) continue;
    byCode.set(key, regions.length);
    regions.push(regionOf(key, feature, rings[at]!, toGrid));
    yield;
  }
  if (regions.length === 0) return 'no-codes';
  return { ...found, year: yearOf(features[0]!), width, height, regions, byCode };
}

/** The same in one go. */
export function landFrom(geo: object): Land | LandFault {
  const work = landSteps(geo);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
