import { judge, runsOf } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

/** So many figures off the median, alternating: what chance allows depends on their number alone. */
const limitsOf = (useful: number): ReturnType<typeof runsOf> =>
  runsOf(
    Array.from({ length: useful }, (_, at) => (at % 2 === 0 ? 1 : -1)),
    0,
  );

const longest: readonly (readonly [n: number, most: number])[] = [
  [10, 6],
  [11, 6],
  [12, 7],
  [16, 7],
  [22, 7],
  [23, 8],
  [24, 8],
  [30, 8],
  [45, 8],
  [46, 9],
  [60, 9],
  [90, 9],
  [91, 10],
  [100, 10],
];

const crossings: readonly (readonly [n: number, least: number])[] = [
  [13, 3],
  [23, 7],
  [24, 8],
  [25, 8],
  [39, 14],
  [40, 14],
  [43, 16],
];

const monthly = [12, 15, 11, 18, 14, 13, 16, 19, 12, 14, 17, 11, 15, 13, 16, 18, 12, 14];

const row = (what: string, expected: number, ours: () => number): ParityRow => ({ what, expected, ours, tolerance: 0 });

/** What chance allows of runs and crossings, and a median. */
export const runChartCase: ParityCase = {
  id: 'run-chart',
  title: 'Run chart: median, longest run and crossings',
  source: 'Anhøj and Olesen 2014 and Anhøj 2015, tables; summaries printed by qicharts2 and pbcharts',
  method: 'run',
  rows: [
    ...longest.map(([n, most]) => row(`longest run by chance, ${n} figures`, most, () => limitsOf(n).mostRun)),
    ...crossings.map(([n, least]) => row(`fewest crossings, ${n} figures`, least, () => limitsOf(n).leastCrossings)),
    row('median of 18 months', 14, () => judge(monthly, { kind: 'run' }).centre!),
  ],
};
