import { judge } from '@draagkracht/statistics';
import type { Rule } from '@draagkracht/model';
import type { ParityCase, ParityRow } from '../parity-case.js';

/** R: set.seed(123); rnorm(20). */
export const draws = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];

function limitRows(
  name: string,
  values: readonly number[],
  screen: boolean,
  published: readonly number[],
): ParityRow[] {
  const verdict = judge(values, { screen });
  const [mean = 0, lower = 0, upper = 0] = published;
  return [
    { what: `${name}: mean`, expected: mean, ours: () => verdict.centre!, tolerance: 5e-7 },
    { what: `${name}: lower limit`, expected: lower, ours: () => Number(verdict.lower), tolerance: 5e-6 },
    { what: `${name}: upper limit`, expected: upper, ours: () => Number(verdict.upper), tolerance: 5e-6 },
  ];
}

const peak = draws.with(14, 10);
const halves = judge(draws, { kind: 'xmr', breaks: [10] }).segments;

/** XmR charts of NHSRplotthedots, screened and not, and one divided in two. */
export const nhsrLimitsCase: ParityCase = {
  id: 'nhsr-plotthedots-limits',
  title: 'NHSRplotthedots: XmR limits of twenty draws',
  source: 'nhs-r-community/NHSRplotthedots, tests',
  method: 'xmr',
  rows: [
    ...limitRows('r1', draws, true, [0.1416238, -3.01138, 3.294627]),
    { what: 'r1: signals', expected: 0, ours: () => judge(draws).signals.length, tolerance: 0 },
    ...limitRows('r2, 15th value 10', peak, true, [0.6694159, -2.383666, 3.722497]),
    ...limitRows('r3, r2 not screened', peak, false, [0.6694159, -4.596625, 5.935457]),
    { what: 'first half: mean', expected: 0.0746, ours: () => halves[0]!.centre!, tolerance: 0.00005 },
    { what: 'first half: lower limit', expected: -2.6, ours: () => Number(halves[0]!.lower), tolerance: 0.005 },
    { what: 'first half: upper limit', expected: 2.75, ours: () => Number(halves[0]!.upper), tolerance: 0.005 },
    { what: 'second half: mean', expected: 0.209, ours: () => halves[1]!.centre!, tolerance: 0.0005 },
    { what: 'second half: lower limit', expected: -3.28, ours: () => Number(halves[1]!.lower), tolerance: 0.005 },
    { what: 'second half: upper limit', expected: 3.7, ours: () => Number(halves[1]!.upper), tolerance: 0.05 },
  ],
};

/** How many figures a rule points at, once the whole stretch is flagged back to its beginning. */
const flagged = (values: readonly number[], rule: Rule): number =>
  judge(values, { kind: 'xmr' })
    .signals.filter((signal) => signal.rule === rule)
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Figures on either side of a mean of 0, which the figures before and after them hold in place. */
const around = (middle: readonly number[]): number[] => {
  const sum = middle.reduce((total, value) => total + value, 0);
  const weight = 12;
  const rest = Array.from({ length: weight }, (_, at) => -sum / weight + (at % 2 === 0 ? 3 : -3));
  return [...rest, ...middle];
};

const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

/** Rules of NHSRplotthedots, counted in figures pointed at. */
export const nhsrRulesCase: ParityCase = {
  id: 'nhsr-plotthedots-rules',
  title: 'NHSRplotthedots: the rules',
  source: 'nhs-r-community/NHSRplotthedots, tests',
  method: 'xmr',
  rows: [
    { what: 'six on one side', expected: 0, ours: () => flagged(around([...ones(6), -4]), 'shift'), tolerance: 0 },
    { what: 'eight on one side', expected: 8, ours: () => flagged(around([...ones(8), -4]), 'shift'), tolerance: 0 },
    { what: 'trend of six', expected: 0, ours: () => flagged([1, 2, 3, 4, 5, 6], 'trend'), tolerance: 0 },
    { what: 'seven with a tie', expected: 0, ours: () => flagged([1, 2, 3, 3, 4, 5, 6], 'trend'), tolerance: 0 },
    { what: 'trend of seven, up', expected: 7, ours: () => flagged([1, 2, 3, 4, 5, 6, 7], 'trend'), tolerance: 0 },
    { what: 'seven inside nine', expected: 7, ours: () => flagged([2, 1, 2, 3, 4, 5, 6, 7, 3], 'trend'), tolerance: 0 },
    { what: 'trend of seven, down', expected: 7, ours: () => flagged([7, 6, 5, 4, 3, 2, 1], 'trend'), tolerance: 0 },
    {
      what: 'two far apart, on either side of 14 steady ones: signals',
      expected: 0,
      ours: () => judge([...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 1 : -1)), 5.5, -5.5]).signals.length,
      tolerance: 0,
    },
  ],
};
