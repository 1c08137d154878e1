import {
  emptyBlock,
  gapCode,
  statusCode,
  type GapKind,
  type Indicator,
  type SeriesBlock,
  type SourcedAreas,
} from '@draagkracht/model';

/** GeoJSON as far as a map needs it. */
interface Shapes {
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
function honeycomb(regions: readonly (readonly [code: string, name: string])[]): Shapes {
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

/** One case of the map: what is in it, and why it is worth looking at. Areas and figures are invented. */
export interface MapScenario {
  /** What to look for. */
  readonly about: string;
  readonly areas: SourcedAreas;
  readonly shapes?: object;
  readonly region?: string;
  readonly classes?: 'quantile' | 'natural';
  readonly breaks?: string;
  readonly weights?: string;
  readonly smallNumberPolicy?: 'intern' | 'publiek' | 'streng';
}

const names = [
  'Aardenburg',
  'Beekdorp',
  'Cederveen',
  'Duinzicht',
  'Eikenrode',
  'Fluitenberg',
  'Grashoek',
  'Heidestad',
  'IJsselmond',
  'Julianadal',
  'Kraanvogel',
  'Lindelo',
];
const regions = names.map((name, at): [string, string] => [`GM9${String(at + 1).padStart(3, '0')}`, name]);
const codes = regions.map(([code]) => code);

/** Twelve invented municipalities, like cells of a honeycomb, in metres of the Dutch grid. */
export const shapes: Shapes = honeycomb(regions);

/** The same cells about a place in degrees, north before east where `turned`. */
export function inDegrees(turned = false): Shapes {
  const place = ([x = 0, y = 0]: readonly number[]): readonly number[] => {
    const [east, north] = [5 + (x - 120_000) / 68_000, 52 + (y - 450_000) / 111_000];
    return turned ? [north, east] : [east, north];
  };
  return {
    ...shapes,
    features: shapes.features.map((feature) => ({
      ...feature,
      geometry: { ...feature.geometry, coordinates: feature.geometry.coordinates.map((ring) => ring.map(place)) },
    })),
  };
}

const support: Indicator = {
  id: 'support',
  label: { nl: 'Cliënten met Wmo-hulp', en: 'Clients with support' },
  unit: 'per 1.000 inwoners',
  decimals: 0,
  direction: 'neutral',
  source: { name: 'CBS', tableId: '85043NED' },
};
const lonely: Indicator = {
  id: 'lonely',
  label: { nl: 'Inwoners die zich eenzaam voelen', en: 'Residents who feel lonely' },
  unit: '%',
  decimals: 0,
  direction: 'lower',
  kind: 'survey',
  source: { name: 'Gezondheidsmonitor' },
};

type Value = number | GapKind;
const figures: readonly Value[] = [54, 71, 62, 80, 49, 66, 58, 75, 91, 69, 44, 60];

interface More {
  readonly status?: readonly number[];
  readonly numerators?: readonly number[];
  readonly denominators?: readonly number[];
}

function blockOf(values: readonly Value[], { status, numerators, denominators }: More = {}, of = codes): SeriesBlock {
  const block = emptyBlock('figures', of, ['2024JJ00']);
  values.forEach((value, at) => {
    block.gaps[at] = typeof value === 'number' ? 0 : gapCode(value);
    if (typeof value === 'number') block.values[at] = value;
  });
  return {
    ...block,
    ...(status ? { status: Uint8Array.from(status) } : {}),
    ...(numerators ? { numerators: Float64Array.from(numerators) } : {}),
    ...(denominators ? { denominators: Float64Array.from(denominators) } : {}),
  };
}

const areasOf = (indicator: Indicator, block: SeriesBlock, labels = new Map(regions)): SourcedAreas => ({
  indicators: [indicator],
  blocks: [block],
  labels,
  problems: [],
});

const asked = [120, 40, 64, 300, 25, 80, 200, 44, 90, 150, 36, 60];
const said = [30, 14, 20, 66, 9, 26, 71, 12, 33, 48, 9, 15];

/** Purmerend and three others on the map of 2022, with figures of 2021: real codes, invented figures. */
const merged: [string, string][] = [
  ['GM0439', 'Purmerend'],
  ['GM1980', 'Dijk en Waard'],
  ['GM1982', 'Land van Cuijk'],
  ['GM0344', 'Utrecht'],
];
const before = ['GM0439', 'GM0370', 'GM0398', 'GM0416', 'GM0756', 'GM0786', 'GM0815', 'GM1684', 'GM1702', 'GM0344'];
const of2021 = (values: readonly Value[]): SeriesBlock => ({
  ...blockOf(values, {}, before),
  periods: ['2021JJ00'],
});
const shapesOf2022: Shapes = {
  ...honeycomb(merged),
  features: honeycomb(merged).features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, jrstatcode: `2022${feature.properties['statcode']}` },
  })),
};
const inhabitants: Indicator = { ...support, id: 'people', unit: '', additive: true };
const figuresOf2021: readonly Value[] = [70, 50, 60, 80, 55, 62, 58, 'missing', 64, 56];

/** Everything the map must be able to show, by name. */
export const scenarios = {
  typical: {
    about: 'Twelve areas in five classes, each with its count. The own area has a heavy outline.',
    areas: areasOf(support, blockOf(figures)),
    shapes,
    region: 'GM9003',
  },
  natural: {
    about: 'Classes where figures lie apart by nature.',
    areas: areasOf(support, blockOf([10, 11, 12, 30, 31, 32, 60, 61, 62, 90, 91, 92])),
    shapes,
    classes: 'natural',
  },
  given: {
    about: 'Bounds chosen by hand: a class may be empty, and says so.',
    areas: areasOf(support, blockOf(figures)),
    shapes,
    breaks: '50; 60; 70; 100',
  },
  gaps: {
    about: 'Hidden and missing figures have patterns of their own, and words.',
    areas: areasOf(support, blockOf([54, 'missing', 62, 'suppressed', 49, 66, 'impossible', 75, 91, 69, 44, 60])),
    shapes,
  },
  suppressed: {
    about: 'Percentages of fewer than thirty people are hidden, though the file holds them; wide margins are striped.',
    areas: areasOf(
      lonely,
      blockOf(
        said.map((numerator, at) => Math.round((numerator / asked[at]!) * 100)),
        { numerators: said, denominators: asked },
      ),
    ),
    shapes,
  },
  provisional: {
    about: 'Some figures are provisional: striped.',
    areas: areasOf(
      support,
      blockOf(figures, { status: figures.map((_, at) => (at % 4 === 0 ? statusCode('provisional') : 0)) }),
    ),
    shapes,
  },
  allProvisional: {
    about: 'All figures are provisional: said once, and nothing is striped.',
    areas: areasOf(support, blockOf(figures, { status: figures.map(() => statusCode('provisional')) })),
    shapes,
  },
  counts: {
    about: 'Counts are refused on a map: the list stands alone, and says why.',
    areas: areasOf({ ...support, unit: '', additive: true }, blockOf(figures.map((value) => (value as number) * 100))),
    shapes,
  },
  noShapes: {
    about: 'Figures without shapes: the list.',
    areas: areasOf(support, blockOf(figures)),
  },
  degrees: {
    about: 'The same areas in longitude and latitude.',
    areas: areasOf(support, blockOf(figures)),
    shapes: inDegrees(),
  },
  turned: {
    about: 'A file with north before east: recognised, turned round and said.',
    areas: areasOf(support, blockOf(figures)),
    shapes: inDegrees(true),
  },
  otherAreas: {
    about: 'Areas without a figure, and a figure without an area.',
    areas: areasOf(support, blockOf(figures.slice(0, 9), {}, [...codes.slice(0, 8), 'GM9999'])),
    shapes,
  },
  merged: {
    about:
      'Figures of 2021 on the map of 2022: rates weighted by inhabitants; one area lacks a part and has no figure.',
    areas: {
      indicators: [support, inhabitants],
      blocks: [of2021(figuresOf2021), of2021([90000, 10000, 60000, 30000, 29000, 12000, 11000, 25000, 12000, 360000])],
      labels: new Map(merged),
      problems: [],
    },
    shapes: shapesOf2022,
  },
  mergedWithoutWeights: {
    about: 'The same without numbers of inhabitants: merged areas have no figure, and say so.',
    areas: { indicators: [support], blocks: [of2021(figuresOf2021)], labels: new Map(merged), problems: [] },
    shapes: shapesOf2022,
  },
  oneValue: {
    about: 'The same figure everywhere: one class.',
    areas: areasOf(support, blockOf(figures.map(() => 60))),
    shapes,
  },
  noFigures: {
    about: 'No figure at all: no map, and the list says why of each area.',
    areas: areasOf(support, blockOf(figures.map(() => 'missing'))),
    shapes,
  },
  model: {
    about: 'A model estimate says that it is no measurement.',
    areas: areasOf({ ...lonely, kind: 'model' }, blockOf([31, 42, 38, 29, 45, 33, 36, 40, 28, 35, 39, 44])),
    shapes,
  },
  intern: {
    about: 'For use inside: small numbers are not hidden, and it says that it is not to be published.',
    areas: areasOf(
      lonely,
      blockOf(
        said.map((numerator, at) => Math.round((numerator / asked[at]!) * 100)),
        { numerators: said, denominators: asked },
      ),
    ),
    shapes,
    smallNumberPolicy: 'intern',
  },
} satisfies Record<string, MapScenario>;

/** The name of a scenario. */
export type MapScenarioName = keyof typeof scenarios;

/** Every scenario with its name. */
export const allScenarios: readonly (readonly [MapScenarioName, MapScenario])[] = Object.entries(scenarios) as [
  MapScenarioName,
  MapScenario,
][];
