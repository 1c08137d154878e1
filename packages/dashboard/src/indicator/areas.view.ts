import { regionKind, regionLine, type Dataset } from '@draagkracht/model';

/**
 * The areas inside a municipality: its districts, or of a district its neighbourhoods. One kind at a time: a district and its own
 * neighbourhoods beside one another count people twice.
 */
export function areasWithin({ regionCodes }: Pick<Dataset, 'regionCodes'>, region: string): string[] {
  const kind = regionKind(region) === 'municipality' ? 'district' : 'neighbourhood';
  const inside = (of: typeof kind): string[] =>
    regionCodes.filter((code) => regionKind(code) === of && regionLine(code).includes(region) && code !== region);
  const found = inside(kind);
  return found.length > 0 ? found : inside('neighbourhood');
}
