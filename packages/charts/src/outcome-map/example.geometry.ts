/** GeoJSON as far as a map needs it. */
export interface Shapes {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: Readonly<Record<string, string>>;
    readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] };
  }[];
}

/** The corner of a honeycomb nearest to a place of its grid: cells that meet share their corners. */
const corner = (column: number, half: number): readonly number[] => {
  const bent = Math.sin(column * 12.9 + half * 4.1) * 300;
  return [120_000 + column * 2600 + bent, 450_000 + half * 1500 - bent];
};

/**
 * An invented map in metres of the Dutch grid: cells like those of a honeycomb, a little bent, four in a row.
 * @param regions code and name of each cell.
 */
export function honeycomb(regions: readonly (readonly [code: string, name: string])[]): Shapes {
  const features = regions.map(([statcode, statnaam], at) => {
    const row = Math.floor(at / 4);
    const column = (at % 4) * 2 + (row % 2);
    const half = -row * 3;
    const ring = [
      corner(column, half + 1),
      corner(column + 1, half + 2),
      corner(column + 2, half + 1),
      corner(column + 2, half - 1),
      corner(column + 1, half - 2),
      corner(column, half - 1),
    ];
    const geometry = { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] };
    return { type: 'Feature' as const, properties: { statcode, statnaam }, geometry };
  });
  return { type: 'FeatureCollection', features };
}
