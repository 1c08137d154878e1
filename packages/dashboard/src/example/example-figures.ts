import { emptyBlock, type Dataset, type Indicator, type SeriesBlock } from '@draagkracht/model';

/** The data set of the example. */
export const exampleDatasetId = 'bedacht-voorbeeld';

/** The municipality of the example. No municipality has this code. */
export const exampleRegion = 'GM9999';

/** Ids of the example are fixed: it is the same example every time, and nothing of it can be taken for somebody's own record. */
export const exampleId = (n: number): string => `99990000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Regions of the example: the country, the municipality, and its districts. */
const regions: readonly (readonly [code: string, label: string])[] = [
  ['NL00', 'Nederland'],
  [exampleRegion, 'Voorbeeldgemeente'],
  ['WK999901', 'Centrum'],
  ['WK999902', 'De Linden'],
  ['WK999903', 'Havenkwartier'],
  ['WK999904', 'Noord'],
  ['WK999905', 'Oosterveld'],
  ['WK999906', 'Zuiderpark'],
];

const firstYear = 2013;

/** One column of the example: the years of the municipality, the country beside it, and how far the districts lie apart. */
interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** Figures of the municipality from 2013 on; `null` where nobody asked that year. */
  readonly own: readonly (number | null)[];
  /** The country as a share of the municipality. */
  readonly country: number;
  /** Districts as a share of the municipality. */
  readonly districts: readonly number[];
}

const _ = null;

const columns: readonly Column[] = [
  {
    id: 'bijstand',
    label: 'Personen met bijstand',
    unit: 'per 10.000 inwoners',
    decimals: 0,
    own: [231, 236, 229, 233, 238, 230, 226, 234, 239, 232, 236, 258, 263],
    country: 0.94,
    districts: [1.2, 0.55, 1.7, 1.35, 0.6, 0.85],
  },
  {
    id: 'schulden',
    label: 'Huishoudens met problematische schulden',
    unit: '%',
    decimals: 1,
    own: [9.4, 9.6, 9.3, 9.5, 9.4, 9.2, 9.1, 8.9, 8.7, 8.5, 8.4, 8.2, 8.1],
    country: 1.02,
    districts: [1.3, 0.6, 1.6, 1.2, 0.5, 0.9],
  },
  {
    id: 'jeugdhulp',
    label: 'Jongeren met jeugdhulp',
    unit: '%',
    decimals: 1,
    own: [9.1, 9.4, 9.2, 9.7, 9.5, 9.9, 9.6, 9.8, 10.1, 9.9, 10.2, 10, 10.1],
    country: 1.05,
    districts: [0.9, 0.95, 1.3, 1.15, 0.8, 1],
  },
  {
    id: 'zonder-hulp-verder',
    label: 'Kan zonder hulp verder',
    unit: '%',
    decimals: 0,
    own: [_, _, _, _, _, _, _, 61, 63, 60, 64, 62, 65],
    country: 0.98,
    districts: [1, 1.05, 0.9, 0.96, 1.06, 1.02],
  },
  {
    id: 'eenzaam-75',
    label: 'Eenzaam onder 75-plussers',
    unit: '%',
    decimals: 0,
    own: [_, _, _, 52, _, _, _, 55, _, _, _, 53, _],
    country: 1.02,
    districts: [1.08, 0.95, 1.1, 1.04, 0.92, 0.98],
  },
  {
    id: 'informele-hulp',
    label: 'Geeft informele hulp',
    unit: '%',
    decimals: 1,
    own: [31.2, 30.8, 31.5, 31.9, 31.1, 31.6, 32.2, 30.4, 31.3, 31.8, 32.4, 32.1, 32.6],
    country: 0.97,
    districts: [0.9, 1.12, 0.88, 0.97, 1.1, 1.03],
  },
];

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function blockOf({ id, own, country, districts, decimals }: Column, periods: readonly string[]): SeriesBlock {
  const block = emptyBlock(
    id,
    regions.map(([code]) => code),
    periods,
  );
  [country, 1, ...districts].forEach((factor, r) =>
    own.forEach((value, p) => {
      if (value === null) return;
      // A district moves a little by itself, the same way every time the example is shown.
      const wobble = r > 1 ? 1 + (((r * 7 + p * 5) % 9) - 4) / 150 : 1;
      block.values[r * periods.length + p] = round(value * factor * wobble, decimals);
      block.gaps[r * periods.length + p] = 0;
    }),
  );
  return block;
}

const indicatorOf = ({ id, label, unit, decimals }: Column): Indicator => ({
  id,
  label: { nl: label, en: label },
  unit,
  decimals,
  direction: 'neutral',
  source: { name: 'Bedachte cijfers' },
});

/** Figures of a municipality that does not exist. @param now ISO instant @param until last year, 2025 or earlier */
export function exampleFigures(
  now: string,
  until = 2025,
): { readonly dataset: Dataset; readonly blocks: readonly SeriesBlock[] } {
  const years = until - firstYear + 1;
  const periods = Array.from({ length: years }, (_year, at) => `${firstYear + at}JJ00`);
  const cut = columns.map((column) => ({ ...column, own: column.own.slice(0, years) }));
  return {
    dataset: {
      id: exampleDatasetId,
      label: 'Bedachte cijfers van Voorbeeldgemeente',
      file: { name: 'bedacht.csv', bytes: 0 },
      importedAt: now,
      indicators: columns.map(indicatorOf),
      regionCodes: regions.map(([code]) => code),
      regionLabels: regions.map(([, label]) => label),
      periods,
      problems: [],
    },
    blocks: cut.map((column) => blockOf(column, periods)),
  };
}
