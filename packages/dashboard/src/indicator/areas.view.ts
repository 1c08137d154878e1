import { regionKind, regionLine, type Dataset } from '@draagkracht/model';

type AreaKind = 'district' | 'neighbourhood';

/** Seventeen thousand codes are gone through once for a region. */
const known = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** The districts or neighbourhoods inside a region. */
export function areasOfKind(
  { regionCodes }: Pick<Dataset, 'regionCodes'>,
  region: string,
  kind: AreaKind,
): readonly string[] {
  const here = known.get(regionCodes) ?? new Map<string, readonly string[]>();
  known.set(regionCodes, here);
  const key = `${kind} ${region}`;
  const isInside = (code: string): boolean =>
    code !== region && regionKind(code) === kind && regionLine(code).includes(region);
  const found = here.get(key) ?? regionCodes.filter(isInside);
  here.set(key, found);
  return found;
}

/**
 * The areas inside a municipality: its districts, or of a district its neighbourhoods. One kind at a time: a district and its own
 * neighbourhoods beside one another count people twice.
 */
export function areasWithin(dataset: Pick<Dataset, 'regionCodes'>, region: string): readonly string[] {
  const districts = regionKind(region) === 'municipality' ? areasOfKind(dataset, region, 'district') : [];
  return districts.length > 0 ? districts : areasOfKind(dataset, region, 'neighbourhood');
}
