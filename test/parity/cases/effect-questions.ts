import { benjaminiHochberg, chanceFindings, differenceInDifferences, expectedNext } from '@draagkracht/statistics';
import { seriesFrom } from '../../helpers/series.js';
import type { ParityCase } from '../parity-case.js';

const effect = (own: readonly number[], other: readonly number[]): number => {
  const answer = differenceInDifferences({
    own: seriesFrom(2018, own),
    comparison: seriesFrom(2018, other),
    from: '2021JJ00',
  });
  return answer.ok ? answer.verdict.effect : Number.NaN;
};

/** Difference-in-differences: the vector of the field notes, and the best known published one. */
export const differencesCase: ParityCase = {
  id: 'difference-in-differences',
  title: 'Difference-in-differences',
  source:
    'Field notes D§7.5 (T 40→46, C 38→41); Card and Krueger 1994, American Economic Review 84, table 3: employment per restaurant in New Jersey 20.44→21.03 and Pennsylvania 23.33→21.17',
  method: 'difference-in-differences',
  rows: [
    {
      what: 'effect, field notes',
      expected: 3,
      ours: () => effect([40, 40, 40, 46], [38, 38, 38, 41]),
      tolerance: 1e-9,
    },
    {
      what: 'effect, Card and Krueger (their 2.76 comes from unrounded means)',
      expected: 2.76,
      ours: () => effect([20.44, 20.44, 20.44, 21.03], [23.33, 23.33, 23.33, 21.17]),
      tolerance: 0.015,
    },
  ],
};

/** Regression to the mean: the vector of the field notes. */
export const regressionCase: ParityCase = {
  id: 'regression-to-the-mean',
  title: 'Regression to the mean',
  source: 'Field notes D§7.5: mean 50, r 0.6, value 80',
  method: 'regression-to-the-mean',
  rows: [{ what: 'next figure to expect', expected: 68, ours: () => expectedNext(80, 50, 0.6), tolerance: 1e-9 }],
};

/** Many looks: the vector of the field notes. */
export const looksCase: ParityCase = {
  id: 'chance-findings',
  title: 'Chance findings among 40 figures at 5%',
  source: 'Field notes D§7.5: 2 on average; 1 − 0.95⁴⁰ = 87%',
  method: 'chance-findings',
  rows: [
    { what: 'expected by chance', expected: 2, ours: () => chanceFindings(40).expected, tolerance: 1e-9 },
    { what: 'chance of at least one', expected: 0.87, ours: () => chanceFindings(40).atLeastOne, tolerance: 0.005 },
  ],
};

const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

/** The example of the paper itself. */
export const falseDiscoveryCase: ParityCase = {
  id: 'benjamini-hochberg',
  title: 'False discovery rate: fifteen p-values',
  source: 'Benjamini and Hochberg 1995, JRSS B 57: 289–300, section 3.2',
  method: 'benjamini-hochberg',
  rows: [
    {
      what: 'findings that stand at 5%',
      expected: 4,
      ours: () => benjaminiHochberg(published).kept.filter(Boolean).length,
      tolerance: 0,
    },
  ],
};
