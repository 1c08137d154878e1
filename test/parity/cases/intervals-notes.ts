import { newcombe, wilson } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

/** Worked examples of Newcombe (1998), table I, method 3; with the edges of the same file. */
const newcombes: readonly (readonly [count: number, n: number, low: number, high: number])[] = [
  [81, 263, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.06238639953073628, 0.16048724172330803],
  [0, 20, 0, 0.1611251580528194],
  [1, 29, 0.006113214292762667, 0.17175521879320294],
  [19, 38, 0.348499283643951, 0.651500716356049],
];

const bounds = (
  what: string,
  low: number,
  high: number,
  ours: () => { low: number; high: number },
  tolerance: number,
): ParityRow[] => [
  { what: `${what}: lower`, expected: low, ours: () => ours().low, tolerance },
  { what: `${what}: upper`, expected: high, ours: () => ours().high, tolerance },
];

/** Wilson's intervals of Newcombe's paper. */
export const newcombeProportionsCase: ParityCase = {
  id: 'proportions-newcombe',
  title: 'Score intervals of Newcombe 1998 (proportion_intervals_expected)',
  source: 'Newcombe 1998, Statistics in Medicine 17:857–872, table I',
  method: 'wilson',
  rows: newcombes.flatMap(([count, n, low, high]) =>
    bounds(`${count} of ${n}`, low, high, () => wilson(count, n), 1e-12),
  ),
};

/** Count, size, population (0 is endless), bounds in per cent to one decimal. */
const notes: readonly (readonly [count: number, n: number, population: number, low: number, high: number])[] = [
  [8, 10, 0, 49, 94.3],
  [0, 10, 0, 0, 27.8],
  [10, 10, 0, 72.2, 100],
  [16, 20, 0, 58.4, 91.9],
  [3, 7, 0, 15.8, 75],
  [78, 100, 0, 68.9, 85],
  [160, 200, 0, 73.9, 85],
  [8, 10, 15, 62, 90.7],
  [78, 100, 150, 73, 82.3],
  [160, 200, 450, 75.6, 83.8],
];

/** Wilson's intervals of the field notes, for endless and for small populations. */
export const wilsonNotesCase: ParityCase = {
  id: 'wilson-notes',
  title: 'Proportions of the field notes, small populations among them',
  source: 'D§7.2',
  method: 'wilson',
  rows: notes.flatMap(([count, n, population, low, high]) =>
    bounds(
      `${count} of ${n}${population ? `, of ${population} in all` : ''}`,
      low,
      high,
      () => {
        const found = wilson(count, n, population ? { population } : {});
        return { low: found.low * 100, high: found.high * 100 };
      },
      0.05,
    ),
  ),
};

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

/** Differences of two proportions. */
export const newcombeNotesCase: ParityCase = {
  id: 'newcombe-notes',
  title: 'Differences of two proportions',
  source: 'D§7.2; Newcombe 1998, Statistics in Medicine 17:873–890, method 10 (56/70 against 48/80)',
  method: 'newcombe',
  rows: [
    ...bounds('78/100 → 84/100, points', -4.9, 16.8, () => times(newcombe(of(78, 100), of(84, 100))), 0.05),
    ...bounds('30/40 → 36/40, points', -1.9, 31.4, () => times(newcombe(of(30, 40), of(36, 40))), 0.05),
    ...bounds('48/80 → 56/70', 0.0524, 0.3339, () => newcombe(of(48, 80), of(56, 70)), 0.00005),
  ],
};

function times({ low, high }: { readonly low: number; readonly high: number }): { low: number; high: number } {
  return { low: low * 100, high: high * 100 };
}
