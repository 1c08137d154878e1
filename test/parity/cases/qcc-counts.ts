import { limitAt, type CountKind } from '@draagkracht/model';
import { judgeCounts } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

const cans = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];
const cansLater = [9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5];
const boards = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15];
const computers = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];

const without = (values: readonly number[], ...numbers: readonly number[]): number[] =>
  values.filter((_, at) => !numbers.includes(at + 1));

interface Published {
  readonly name: string;
  readonly counts: readonly number[];
  readonly size: number;
  /** Centre, lower and upper limit, with the digits they were printed in. */
  readonly lines: readonly [string, string, string];
}

/** Half a unit of the last digit that was printed. */
const halfDigit = (text: string): number => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) * 1.0001;

function rowsOf(kind: CountKind, published: readonly Published[]): ParityRow[] {
  return published.flatMap(({ name, counts, size, lines }) => {
    const verdict = judgeCounts(
      kind,
      counts,
      counts.map(() => size),
    );
    const found = [verdict.centre!, limitAt(verdict.lower, 0)!, limitAt(verdict.upper, 0)!];
    return ['centre', 'lower limit', 'upper limit'].map((what, at) => ({
      what: `${name}: ${what}`,
      expected: Number(lines[at]),
      ours: () => found[at]!,
      tolerance: halfDigit(lines[at]!),
    }));
  });
}

const source = 'luca-scr/qcc, printed output of its article; data of Montgomery';

/** Shares of cans that leak, fifty to a sample. */
export const qccPCase: ParityCase = {
  id: 'qcc-p',
  title: 'qcc: p charts of orange juice cans',
  source,
  method: 'p',
  rows: rowsOf('p', [
    { name: '30 samples', counts: cans, size: 50, lines: ['0.2313333', '0.05242755', '0.4102391'] },
    { name: 'without 15 and 23', counts: without(cans, 15, 23), size: 50, lines: ['0.215', '0.04070284', '0.3892972'] },
    { name: '24 later samples', counts: cansLater, size: 50, lines: ['0.1108333', '0', '0.2440207'] },
  ]),
};

/** Defects on printed circuit boards, a hundred to a sample. */
export const qccCCase: ParityCase = {
  id: 'qcc-c',
  title: 'qcc: c charts of circuit boards',
  source,
  method: 'c',
  rows: rowsOf('c', [
    { name: '26 samples', counts: boards, size: 1, lines: ['19.84615', '6.481447', '33.21086'] },
    { name: 'without 6 and 20', counts: without(boards, 6, 20), size: 1, lines: ['19.66667', '6.362532', '32.9708'] },
  ]),
};

/** Defects per board, and per computer. */
export const qccUCase: ParityCase = {
  id: 'qcc-u',
  title: 'qcc: u charts of circuit boards and personal computers',
  source,
  method: 'u',
  rows: rowsOf('u', [
    {
      name: 'boards without 6 and 20',
      counts: without(boards, 6, 20),
      size: 100,
      lines: ['0.1966667', '0.06362532', '0.329708'],
    },
    { name: 'computers, five to a sample', counts: computers, size: 5, lines: ['1.93', '0.06613305', '3.793867'] },
  ]),
};
