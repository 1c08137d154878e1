import { breakEvenShare, capacityOutlook } from '@draagkracht/statistics';
import type { ParityCase } from '../parity-case.js';

const outlook = () =>
  capacityOutlook({
    rows: [
      { year: 2015, pool: 15_000, oldest: 1000 },
      { year: 2040, pool: 15_000, oldest: 2500, projected: true },
    ],
    share: 15,
  });

/** Break-even: the worked test of the field notes. */
export const capacityCase: ParityCase = {
  id: 'capacity-outlook',
  title: 'Carers per one of the oldest: share 15%, ratio 15 → 6',
  source: 'Field notes D§5.3',
  method: 'capacity-outlook',
  rows: [
    { what: 'share to break even (%)', expected: 37.5, ours: () => breakEvenShare(15, 15, 6), tolerance: 1e-9 },
    {
      what: 'share to break even, from a table',
      expected: 37.5,
      ours: () => outlook().breakEven?.needed ?? Number.NaN,
      tolerance: 1e-9,
    },
    {
      what: 'index of the later year',
      expected: 40,
      ours: () => outlook().target?.index ?? Number.NaN,
      tolerance: 1e-9,
    },
    {
      what: 'carers per 10 of the oldest, later year',
      expected: 9,
      ours: () => outlook().target?.carers?.now ?? Number.NaN,
      tolerance: 1e-9,
    },
  ],
};
