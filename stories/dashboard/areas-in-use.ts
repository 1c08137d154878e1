import { emptyBlock, type Dataset, type SeriesBlock } from '@draagkracht/model';

/** The municipality of these figures; it does not exist, as all others here. */
export const areasRegion = 'GM9001';

/** Districts of it that fare worse than chance explains. */
export const worseDistricts = ['Wijk Oever', 'Wijk Dijk'];

const municipalities = Array.from({ length: 14 }, (_, at) => `GM90${String(at + 1).padStart(2, '0')}`);
const streets = [
  'Bos',
  'Dijk',
  'Haven',
  'Heide',
  'Kade',
  'Linden',
  'Markt',
  'Oever',
  'Park',
  'Plein',
  'Singel',
  'Veld',
];
const districts = streets.map((_, at) => `WK9001${String(at + 1).padStart(2, '0')}`);
const regionCodes = ['NL00', ...municipalities, ...districts];
const regionLabels = [
  'Nederland',
  ...municipalities.map((_, at) => `Gemeente ${at + 1}`),
  ...streets.map((name) => `Wijk ${name}`),
];
const periods = ['2022JJ00', '2023JJ00', '2024JJ00'];

function block(id: string, value: (region: string, row: number, period: number) => number): SeriesBlock {
  const made = emptyBlock(id, regionCodes, periods);
  regionCodes.forEach((region, row) =>
    periods.forEach((_, period) => {
      made.values[row * periods.length + period] = value(region, row, period);
      made.gaps[row * periods.length + period] = 0;
    }),
  );
  return made;
}

const kindOf = (region: string): string => region.slice(0, 2);
const inhabitants = (region: string, row: number): number =>
  kindOf(region) === 'NL' ? 1_000_000 : kindOf(region) === 'GM' ? 20_000 + 1000 * row : 1500 + 100 * (row % 5);

const indicator = (id: string, label: string, unit = '', decimals = 0) => ({
  id,
  label: { nl: label, en: label },
  unit,
  decimals,
  direction: 'neutral' as const,
  source: { name: 'Bedachte cijfers' },
});

/** Figures of fourteen municipalities, and of the districts of one. Everything is invented. */
export const areasInUse: { readonly dataset: Dataset; readonly blocks: readonly SeriesBlock[] } = {
  dataset: {
    id: 'bedachte-gebieden',
    label: 'Bedachte cijfers van veertien gemeenten',
    file: { name: 'bedacht.csv', bytes: 0 },
    importedAt: '2026-11-01T10:00:00.000Z',
    indicators: [
      indicator('bijstand', 'Personen met bijstand', 'per 1.000 inwoners', 1),
      indicator('aandeel', 'Kan rondkomen', '%', 0),
      { ...indicator('inwoners', 'Aantal inwoners'), additive: true },
      indicator('MateVanStedelijkheid', 'Mate van stedelijkheid'),
    ],
    regionCodes,
    regionLabels,
    periods,
    problems: [],
  },
  blocks: [
    block('bijstand', (region, row, period) => {
      const isWorse = worseDistricts.includes(regionLabels[regionCodes.indexOf(region)]!);
      return isWorse ? 70 : 25 + ((row * 3 + period) % 5);
    }),
    block('aandeel', (_, row) => 80 + (row % 4)),
    block('inwoners', inhabitants),
    block('MateVanStedelijkheid', (region) => (region === 'GM9014' ? 5 : 2)),
  ],
};
