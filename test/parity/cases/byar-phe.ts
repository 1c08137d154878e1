import { byar, exactPoisson } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

/** Count, level in per cent, published bounds; the workbook gives one of them without a lower bound. */
const published: readonly (readonly [count: number, level: number, low: number | null, high: number])[] = [
  [65, 95, 50.163187710459454, 82.84913854593984],
  [1045, 95, 982.5932018073325, 1110.33121298565],
  [1, 95, 0.01307213290150435, 5.5637555824752605],
  [65, 99.8, 42.8802614714802, 94.00029084431802],
  [1045, 99.8, 947.9407035610374, 1148.806160988033],
  [10, 99.8, 2.916318374695686, 24.193724927880535],
  [1, 99.8, null, 9.362180217908362],
];

/** Byar's intervals of counts as published. */
export const byarCase: ParityCase = {
  id: 'byar-phe',
  title: "Byar's intervals of the English public health institute (testdata_Byars_Wilson)",
  source: 'ukhsa-collaboration/PHEindicatormethods, tests/testthat',
  method: 'rate',
  rows: published.flatMap(([count, level, low, high]): ParityRow[] => {
    const what = `${count}, ${level}%`;
    const ours = () => byar(count, level / 100);
    return [
      ...(low === null
        ? []
        : [{ what: `${what}: lower`, expected: low, ours: () => ours().low, tolerance: Math.abs(low) * 1e-9 }]),
      { what: `${what}: upper`, expected: high, ours: () => ours().high, tolerance: high * 1e-9 },
    ];
  }),
};

/** Count, two decimals of the field notes. */
const notes: readonly (readonly [count: number, low: number, high: number])[] = [
  [5, 1.61, 11.67],
  [10, 4.79, 18.39],
  [25, 16.17, 36.91],
  [100, 81.36, 121.63],
];

/** Byar's intervals of the field notes. */
export const byarNotesCase: ParityCase = {
  id: 'byar-notes',
  title: "Byar's intervals of the field notes",
  source: 'D§7.2, from PHEindicatormethods',
  method: 'rate',
  rows: notes.flatMap(([count, low, high]) => [
    { what: `${count}: lower`, expected: low, ours: () => byar(count).low, tolerance: 0.005 },
    { what: `${count}: upper`, expected: high, ours: () => byar(count).high, tolerance: 0.005 },
  ]),
};

/** Observed count, and the exact bounds as the public health institute uses them for its funnel of ratios. */
const ratios: readonly (readonly [count: number, low: number, high: number])[] = [
  [1, 0.025317898, 5.571644585],
  [2, 0.242209467, 7.224687515],
  [5, 1.623486324, 11.6683331],
  [16, 9.14538148, 25.98299459],
  [30, 20.24087434, 42.82687112],
  [100, 81.36400699, 121.6268111],
  [495, 452.3482779, 540.5897776],
  [716, 664.5083011, 770.4222128],
];

/** Exact Poisson bounds. Theirs were reckoned with z 1.96 turned into a tail and so differ in the seventh digit. */
export const garwoodCase: ParityCase = {
  id: 'exact-poisson-phe',
  title: 'Exact Poisson bounds behind the funnel of ratios',
  source: 'ukhsa-collaboration/PHEindicatormethods, testdata_funnel_ratio_outputs.csv',
  method: 'rate',
  rows: ratios.flatMap(([count, low, high]) => [
    { what: `${count}: lower`, expected: low, ours: () => exactPoisson(count).low, tolerance: low * 5e-6 },
    { what: `${count}: upper`, expected: high, ours: () => exactPoisson(count).high, tolerance: high * 5e-6 },
  ]),
};
