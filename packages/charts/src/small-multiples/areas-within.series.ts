import { regionKind, seriesOf, trimRegion, type Series, type SourcedAreas } from '@draagkracht/model';

/** The series of some areas, and that of the municipality they lie in. */
export interface AreasFound {
  readonly series: readonly Series[];
  readonly reference: Series | undefined;
}

/** Whether an area lies in a municipality: the four digits of its code say so. */
const liesIn = (code: string, municipality: string): boolean => code.slice(2, 6) === municipality.slice(2);

/**
 * The areas of a municipality in a file: its neighbourhoods, else its districts, or what is asked for. Without a municipality all areas
 * but the country.
 */
export function areasWithin(
  { blocks, indicators, labels }: SourcedAreas,
  within: string,
  asked: 'district' | 'neighbourhood' | '' | null,
): AreasFound {
  const [block, indicator] = [blocks[0]!, indicators[0]!];
  const series = (code: string): Series | undefined => {
    const label = labels.get(code);
    return label === undefined ? undefined : seriesOf(block, indicator, { code, label });
  };
  const municipality = trimRegion(within);
  const codes = block.regions.filter((code) => labels.has(code));
  const of = (kind: string): string[] =>
    codes.filter((code) => regionKind(code) === kind && liesIn(code, municipality));
  const neighbourhoods = asked === 'district' ? [] : of('neighbourhood');
  const inside = neighbourhoods.length > 0 || asked === 'neighbourhood' ? neighbourhoods : of('district');
  const chosen = municipality ? inside : codes.filter((code) => regionKind(code) !== 'country');
  return {
    series: chosen.flatMap((code) => series(code) ?? []),
    reference: municipality ? series(municipality) : series('NL00'),
  };
}
