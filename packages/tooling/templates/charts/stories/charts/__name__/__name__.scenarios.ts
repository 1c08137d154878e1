import { sameText, type Indicator, type Series } from '@draagkracht/model';

const indicator: Indicator = {
  id: 'example',
  label: { nl: 'Inwoners die hulp vinden in de buurt', en: 'Residents who find help nearby' },
  unit: '%',
  decimals: 1,
  direction: 'higher',
};

const years = (...values: readonly Series['points'][number]['value'][]): Series['points'] =>
  values.map((value, at) => ({ period: `${2019 + at}JJ00`, value }));

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  typical: { indicator, region: { code: 'GM0344', label: 'Utrecht' }, points: years(41.2, 43.5, 42.8, 46.1, 47.3) },
  onePoint: { indicator, points: years(41.2) },
  empty: { indicator, points: [] },
  gaps: { indicator, points: years(41.2, { kind: 'missing' }, { kind: 'suppressed' }, 46.1) },
  onlyGaps: { indicator, points: years({ kind: 'impossible' }, { kind: 'not-applicable' }) },
  negative: { indicator: { ...indicator, decimals: 0 }, points: years(-12, 4, -3, 8) },
  longLabel: {
    indicator: { ...indicator, label: sameText('Een naam die zo lang is dat zij op een klein scherm over meer regels loopt') },
    points: years(41.2, 43.5),
  },
} satisfies Readonly<Record<string, Series>>;
