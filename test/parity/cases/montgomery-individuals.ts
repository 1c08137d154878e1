import { judge, runsOf } from '@draagkracht/statistics';
import type { ParityCase } from '../parity-case.js';

const costs = [
  310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305,
  296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
];
const verdict = judge(costs, { baseline: 20, screen: false });
const outside = verdict.signals.filter(({ rule }) => rule === 'outside-limits').map(({ from }) => from + 1);
const runs = runsOf(costs, 300.5);
const rounded = 'the NHS rounds 3 / 1.128 to 2.66, and so do we; the book keeps its digits';

/** Costs of processing loans: limits locked on the first twenty weeks. */
export const montgomeryCase: ParityCase = {
  id: 'montgomery-individuals',
  title: 'Montgomery, example 6.5: limits locked on the first 20 of 40 weeks',
  source: 'Montgomery, Introduction to Statistical Quality Control; qicharts2 reference values',
  method: 'xmr',
  rows: [
    { what: 'centre', expected: 300.5, ours: () => verdict.centre!, tolerance: 1e-9 },
    { what: 'lower limit, as printed', expected: 279.78, ours: () => Number(verdict.lower), tolerance: 0.005 },
    { what: 'upper limit, as printed', expected: 321.22, ours: () => Number(verdict.upper), tolerance: 0.005 },
    {
      what: 'lower limit, every digit',
      expected: 279.78331466965284,
      ours: () => Number(verdict.lower),
      tolerance: 1e-9,
      deviation: rounded,
    },
    {
      what: 'upper limit, every digit',
      expected: 321.21668533034716,
      ours: () => Number(verdict.upper),
      tolerance: 1e-9,
      deviation: rounded,
    },
    { what: 'figures outside', expected: 2, ours: () => outside.length, tolerance: 0 },
    { what: 'first outside: week', expected: 39, ours: () => outside[0]!, tolerance: 0 },
    { what: 'longest run', expected: 6, ours: () => runs.longestRun, tolerance: 0 },
    { what: 'longest run by chance', expected: 8, ours: () => runs.mostRun, tolerance: 0 },
    { what: 'crossings', expected: 20, ours: () => runs.crossings, tolerance: 0 },
    { what: 'fewest crossings by chance', expected: 14, ours: () => runs.leastCrossings, tolerance: 0 },
  ],
};
