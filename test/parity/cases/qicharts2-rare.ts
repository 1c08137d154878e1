import { judgeRare } from '@draagkracht/statistics';
import type { ParityCase } from '../parity-case.js';

/** Operations between two deaths, and days between them. */
const operations = [
  23, 39, 15, 34, 1, 49, 98, 29, 27, 13, 45, 7, 10, 27, 24, 14, 20, 38, 44, 11, 10, 3, 113, 183, 3, 47, 18, 18, 33, 15,
  2, 38, 27, 27, 1, 52, 23, 7, 26, 82, 5, 49, 5, 17, 24, 44, 26, 2, 27, 46, 55, 97, 22, 22, 20, 4, 60, 51, 7, 21, 66,
  36, 25, 72, 15, 5, 3,
];
const days = [
  16, 20, 5, 13, 1, 26, 46, 12, 12, 5, 19, 4, 3, 15, 14, 9, 8, 15, 21, 6, 3, 1, 56, 117, 1, 33, 9, 9, 19, 12, 1, 16, 13,
  18, 1, 35, 16, 5, 21, 38, 3, 25, 3, 11, 13, 20, 9, 3, 8, 21, 24, 38, 8, 13, 9, 1, 30, 23, 3, 7, 22, 19, 11, 31, 6, 1,
  1,
];
const cases = judgeRare('g', operations);
const times = judgeRare('t', days, { screen: false });
const source = 'qicharts2 reference values, kept with PowerBI-SPC';
const rounded = 'we round 3 / 1.128 to 2.66, as on every XmR chart; qicharts2 keeps its digits';

/** Geometric chart: centre at the median. */
export const casesCase: ParityCase = {
  id: 'qicharts2-g',
  title: 'g chart of operations between deaths',
  source: `Benneyan 1998; ${source}`,
  method: 'g',
  rows: [
    { what: 'centre', expected: 24, ours: () => cases.centre!, tolerance: 0 },
    { what: 'lower limit', expected: 0, ours: () => Number(cases.lower), tolerance: 0 },
    { what: 'upper limit', expected: 128.1749, ours: () => Number(cases.upper), tolerance: 5e-5 },
    {
      what: 'figures outside',
      expected: operations.filter((value) => value > 128.1749).length,
      ours: () => cases.signals.filter(({ rule }) => rule === 'outside-limits').length,
      tolerance: 0,
    },
  ],
};

/** An XmR chart of days to the power 1 / 3.6. */
export const timesCase: ParityCase = {
  id: 'qicharts2-t',
  title: 't chart of days between deaths',
  source: `Nelson 1994; ${source}`,
  method: 't',
  rows: [
    { what: 'centre', expected: 11.2051, ours: () => times.centre!, tolerance: 5e-5 },
    { what: 'lower limit', expected: 0.0079, ours: () => Number(times.lower), tolerance: 1e-4 },
    {
      what: 'upper limit, to a tenth',
      expected: 106.0418,
      ours: () => Number(times.upper),
      tolerance: 0.05,
    },
    {
      what: 'upper limit, every digit',
      expected: 106.0418,
      ours: () => Number(times.upper),
      tolerance: 5e-5,
      deviation: rounded,
    },
  ],
};
