import { leastSquares, plainErrors } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

/** Employment, prices, product, unemployed, army, population, year. */
const longley = [
  [60323, 83, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99, 365385, 1870, 3547, 115094, 1953],
  [63761, 100, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
] as const;

const certified: readonly (readonly [name: string, estimate: number, error: number])[] = [
  ['B0', -3482258.63459582, 890420.383607373],
  ['B1', 15.0618722713733, 84.9149257747669],
  ['B2', -0.035819179292591, 0.0334910077722432],
  ['B3', -2.02022980381683, 0.488399681651699],
  ['B4', -1.03322686717359, 0.214274163161675],
  ['B5', -0.0511041056535807, 0.22607320006937],
  ['B6', 1829.15146461355, 455.478499142212],
];

const fitted = () =>
  leastSquares(
    longley.map(([, ...explains]) => [1, ...explains]),
    longley.map(([employment]) => employment),
  );

/** Seven digits: the columns are so alike that poor arithmetic gives nonsense. */
const near = (value: number): number => Math.abs(value) * 1e-7;

/** The arithmetic under segmented regression, on the data made to break it. */
export const longleyCase: ParityCase = {
  id: 'least-squares-longley',
  title: 'Least squares: Longley',
  source: 'NIST Statistical Reference Datasets, Longley (itl.nist.gov/div898/strd), certified values',
  method: 'interrupted-series',
  rows: certified.flatMap(([name, estimate, error], at): ParityRow[] => [
    {
      what: `${name}, estimate`,
      expected: estimate,
      ours: () => fitted().coefficients[at]!,
      tolerance: near(estimate),
    },
    {
      what: `${name}, standard error`,
      expected: error,
      ours: () => plainErrors(fitted())[at]!,
      tolerance: near(error),
    },
  ]),
};
