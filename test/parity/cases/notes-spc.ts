import { judge } from '@draagkracht/statistics';
import type { ParityCase } from '../parity-case.js';

const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const screened = judge(values);
const whole = judge(values, { screen: false });
const nearUpper = (): number => screened.centre! + ((Number(screened.upper) - screened.centre!) * 2) / 3;

/** The vector of the field notes: one large step, screened and not. */
export const notesCase: ParityCase = {
  id: 'notes-spc',
  title: 'Vector of the field notes, 18 figures with one peak',
  source: 'D§7.1, after NHS England, Making Data Count',
  method: 'xmr',
  rows: [
    { what: 'mean', expected: 1.944, ours: () => screened.centre!, tolerance: 0.0005 },
    { what: 'lower limit, screened', expected: -0.716, ours: () => Number(screened.lower), tolerance: 0.0005 },
    { what: 'upper limit, screened', expected: 4.604, ours: () => Number(screened.upper), tolerance: 0.0005 },
    { what: 'near the upper limit', expected: 3.718, ours: nearUpper, tolerance: 0.0005 },
    { what: 'lower limit, not screened', expected: -3.063, ours: () => Number(whole.lower), tolerance: 0.0005 },
    { what: 'upper limit, not screened', expected: 6.952, ours: () => Number(whole.upper), tolerance: 0.0005 },
    { what: 'signals', expected: 1, ours: () => screened.signals.length, tolerance: 0 },
  ],
};
