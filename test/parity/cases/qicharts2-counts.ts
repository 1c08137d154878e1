import { limitAt, type CountKind } from '@draagkracht/model';
import { judgeCounts } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

/** Attendances at emergency departments seen within four hours, and all, per week (Mohammed and others 2013). */
const seen = [
  266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353, 256820,
  261835, 259144, 255910, 260863, 264465, 260989,
];
const attended = [
  280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629, 268091,
  276803, 271578, 266005, 273520, 278574, 273772,
];

/** Infections in hospital per month, and days at risk. */
const infections = [
  17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7, 13, 5, 5, 3,
  5, 9, 4, 5, 9,
];
const days = [
  14768.4166666667, 14460.3333333333, 16176.9166666667, 14226.5, 14816.25, 14335.2916666667, 14964.5416666667,
  14327.875, 13200.5833333333, 13855.625, 13794.5, 14070.8333333333, 14496.8333333333, 14332.25, 14927, 13362.125,
  14058.125, 14388.0833333333, 14673.4166666667, 14153.5416666667, 13830.7083333333, 14171.375, 14637.9583333333,
  14713.0833333333, 14750.625, 14881.6666666667, 15203.75, 13589.75, 15111.5416666667, 13729.9583333333,
  13879.8333333333, 13895.8333333333, 13140.6666666667, 13372.9166666667, 13959.375, 14181.3333333333,
];

/** Shares of small groups of very unlike size. */
const born = [
  14, 12, 15, 8, 16, 11, 12, 14, 16, 17, 5, 11, 13, 10, 14, 5, 12, 10, 11, 5, 10, 8, 11, 12, 11, 18, 18, 21, 14, 15, 18,
  22, 17, 16, 20, 15,
];
const births = [
  52, 64, 70, 60, 67, 69, 67, 54, 79, 59, 49, 61, 41, 51, 56, 43, 57, 48, 69, 41, 40, 46, 59, 62, 57, 65, 75, 70, 76,
  69, 64, 67, 84, 67, 69, 78,
];

interface Published {
  readonly centre: number;
  /** Place, lower and upper limit. */
  readonly limits: readonly (readonly [at: number, lower: number, upper: number])[];
  readonly tolerance: number;
}

function rowsOf(
  kind: CountKind,
  counts: readonly number[],
  sizes: readonly number[],
  { centre, limits, tolerance }: Published,
): ParityRow[] {
  const verdict = judgeCounts(kind, counts, sizes);
  return [
    { what: 'centre', expected: centre, ours: () => verdict.centre!, tolerance: Math.max(tolerance, 5e-5) },
    ...limits.flatMap(([at, lower, upper]) => [
      { what: `lower limit, group ${at + 1}`, expected: lower, ours: () => limitAt(verdict.lower, at)!, tolerance },
      { what: `upper limit, group ${at + 1}`, expected: upper, ours: () => limitAt(verdict.upper, at)!, tolerance },
    ]),
  ];
}

const source = 'qicharts2 0.8.1 reference values, kept with PowerBI-SPC';

/** Very large groups: the p chart of Mohammed and others, widened by Laney's σz. */
export const laneyCase: ParityCase = {
  id: 'qicharts2-p-prime',
  title: 'p′ chart of emergency departments, a quarter of a million a week',
  source: `Laney 2002; Mohammed and others 2013; ${source}`,
  method: 'p-prime',
  rows: rowsOf('p-prime', seen, attended, {
    centre: 0.9529,
    limits: [
      [0, 0.94013, 0.96567],
      [3, 0.940473, 0.965326],
      [16, 0.939788, 0.966012],
      [19, 0.939975, 0.965824],
    ],
    tolerance: 1e-6,
  }),
};

/** The same read as a rate. */
export const laneyRateCase: ParityCase = {
  id: 'qicharts2-u-prime',
  title: 'u′ chart of the same weeks',
  source: `Laney 2002; ${source}`,
  method: 'u-prime',
  rows: rowsOf('u-prime', seen, attended, {
    centre: 0.9529,
    limits: [
      [0, 0.94013, 0.96567],
      [12, 0.939803, 0.965996],
    ],
    tolerance: 1e-6,
  }),
};

/** Infections per day at risk, per month. */
export const infectionsCase: ParityCase = {
  id: 'qicharts2-u',
  title: 'u chart of infections per day at risk',
  source,
  method: 'u',
  rows: rowsOf('u', infections, days, {
    centre: 0.0010380231037895133,
    limits: [
      [0, 0.00024267399952229273, 0.0018333722080567339],
      [8, 0.00019676704873222055, 0.0018792791588468061],
      [35, 0.00022637788989840306, 0.0018496683176806236],
    ],
    tolerance: 1e-12,
  }),
};

/** The same as plain counts. */
export const infectionCountsCase: ParityCase = {
  id: 'qicharts2-c',
  title: 'c chart of infections',
  source,
  method: 'c',
  rows: rowsOf('c', infections, [], {
    centre: 14.833333333333334,
    limits: [[0, 3.2791133250419904, 26.387553341624677]],
    tolerance: 1e-9,
  }),
};

/** Limits that follow groups of 40 to 84. */
export const stepsCase: ParityCase = {
  id: 'qicharts2-p',
  title: 'p chart of groups of unlike size',
  source,
  method: 'p',
  rows: rowsOf('p', born, births, {
    centre: 0.2163,
    limits: [
      [0, 0.045, 0.3876],
      [20, 0.021, 0.4116],
      [32, 0.0816, 0.3511],
      [35, 0.0765, 0.3562],
    ],
    tolerance: 5.01e-5,
  }),
};
