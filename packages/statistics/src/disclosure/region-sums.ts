import { parentRegion, regionKind } from '@draagkracht/model';

/** Rows that add up to another row, as places on a region axis. */
export interface PlaceSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What a row is called that stands for all others. */
export const totalName = /^(?:totaal|total|alle|all|heel|geheel|iedereen)\b/i;

function nearestPresent(code: string, places: ReadonlyMap<string, number>): number | undefined {
  for (let at = parentRegion(code); at !== undefined; at = parentRegion(at)) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A row of no known code named "Totaal", and everything that lies in nothing else. */
function namedTotal(
  codes: readonly string[],
  labels: Readonly<Record<string, string>>,
  roots: readonly number[],
): PlaceSum[] {
  const isTotal = (place: number): boolean =>
    regionKind(codes[place]!) === 'other' && totalName.test((labels[codes[place]!] ?? codes[place]!).trim());
  const total = roots.find(isTotal);
  const parts = roots.filter((place) => !isTotal(place));
  return total === undefined || parts.length === 0 ? [] : [{ total, parts }];
}

/**
 * The sums of a region axis, by code: neighbourhoods to their district, districts to their municipality, and so on to the country;
 * where a level is not there, to the nearest one above that is. Provinces and municipalities each add up to the country by themselves.
 */
export function regionSums(codes: readonly string[], labels: Readonly<Record<string, string>> = {}): PlaceSum[] {
  const places = new Map(codes.map((code, place) => [code, place]));
  const families = new Map<string, { total: number; parts: number[] }>();
  const roots: number[] = [];
  codes.forEach((code, place) => {
    const total = nearestPresent(code, places);
    if (total === undefined) {
      roots.push(place);
      return;
    }
    const key = `${total} ${regionKind(code)}`;
    const family = families.get(key) ?? { total, parts: [] };
    family.parts.push(place);
    families.set(key, family);
  });
  return [...families.values(), ...namedTotal(codes, labels, roots)];
}
