import { dispersionOf, funnelLimitsAt, funnelLevels, type FunnelLimits } from '@draagkracht/statistics';
import type { ParityCase, ParityRow } from '../parity-case.js';

const { warning, outer } = funnelLevels;
const rows = (
  what: string,
  limits: FunnelLimits,
  n: number,
  level: number,
  [low, high]: readonly [number, number],
  tolerance: number,
  times = 1,
): ParityRow[] => [
  { what: `${what}: lower`, expected: low, ours: () => funnelLimitsAt(n, limits, level).low * times, tolerance },
  { what: `${what}: upper`, expected: high, ours: () => funnelLimitsAt(n, limits, level).high * times, tolerance },
];

/** Expected count, then the limits of the ratio at 95% and at 99.8%. */
const poisson: readonly (readonly [number, readonly [number, number], readonly [number, number]])[] = [
  [15, [0.5596924, 1.649348], [0.386265, 2.082907]],
  [20, [0.610826, 1.544419], [0.4479107, 1.902094]],
  [30, [0.6746958, 1.427562], [0.5289724, 1.702771]],
];

const ratio: FunnelLimits = { kind: 'rate', centre: 1, tau2: 0, basis: 'exact' };

/** Limits about a ratio of 1. */
export const funnelPoissonCase: ParityCase = {
  id: 'funnel-poisson',
  title: 'Exact Poisson limits of a funnel of ratios (funnel_poisson_limits_expected)',
  source: 'nhs-r-community/FunnelPlotR, poisson limits',
  method: 'funnel-rate',
  rows: poisson.flatMap(([expected, at95, at998]) => [
    ...rows(`expected ${expected}, 95%`, ratio, expected, warning, at95, 5e-7 * 2),
    ...rows(`expected ${expected}, 99.8%`, ratio, expected, outer, at998, 5e-7 * 2),
  ]),
};

const eighty: FunnelLimits = { kind: 'proportion', centre: 0.8, tau2: 0, basis: 'normal' };

/** People, then the limits in per cent at 95% and at 99.8%. */
const notes: readonly (readonly [number, readonly [number, number], readonly [number, number]])[] = [
  [25, [64.3, 95.7], [55.3, 100]],
  [50, [68.9, 91.1], [62.5, 97.5]],
  [200, [74.5, 85.5], [71.3, 88.7]],
  [1000, [77.5, 82.5], [76.1, 83.9]],
];

/** Normal limits of the field notes, which we keep for those who must reproduce them. */
export const funnelNotesCase: ParityCase = {
  id: 'funnel-notes',
  title: 'Normal limits of a funnel of proportions, 80%',
  source: 'D§7.3',
  method: 'funnel-proportion',
  rows: notes.flatMap(([n, at95, at998]) => [
    ...rows(`n ${n}, 95%`, eighty, n, warning, at95, 0.05, 100),
    ...rows(`n ${n}, 99.8%`, eighty, n, outer, at998, 0.05, 100),
  ]),
};

const why =
  'exact binomial tails, of which the normal limits are an approximation: it calls too many small areas unlike the rest';

/** Our limits where nobody asks for the approximation: they differ, and that was decided. */
export const funnelExactCase: ParityCase = {
  id: 'funnel-exact',
  title: 'Exact limits beside the normal ones, 80%',
  source: 'D§7.3; Spiegelhalter 2005, appendix A.1.1',
  method: 'funnel-proportion',
  rows: notes.slice(0, 2).flatMap(([n, at95]) =>
    rows(`n ${n}, 95%`, { ...eighty, basis: 'exact' }, n, warning, at95, 0.05, 100).map((row) => ({
      ...row,
      deviation: why,
    })),
  ),
};

const phe: FunnelLimits = { kind: 'proportion', centre: 0.80642448, tau2: 0, basis: 'normal' };

/** Rows of the published table: people, limits at 95%, limits at 99.8%. */
const institute: readonly (readonly [number, readonly [number, number], readonly [number, number]])[] = [
  [5, [46.011039, 100], [26.039864, 100]],
  [20, [63.326743, 97.958152], [53.341156, 100]],
  [50, [69.691035, 91.593861], [63.375595, 97.909301]],
  [102, [72.974925, 88.309971], [68.553233, 92.731663]],
  [1008, [78.203374, 83.081521], [76.796814, 84.488082]],
  [9998, [79.867989, 81.416907], [79.421375, 81.863521]],
  [110_000, [80.408963, 80.875933], [80.274317, 81.010578]],
];

/** Normal limits as the English public health institute publishes them. */
export const funnelPheCase: ParityCase = {
  id: 'funnel-proportions-phe',
  title: 'Limits of a funnel of proportions, 80.64%',
  source: 'ukhsa-collaboration/PHEindicatormethods, testdata_funnel_prop_outputs.csv',
  method: 'funnel-proportion',
  rows: institute.flatMap(([n, at95, at998]) => [
    ...rows(`n ${n}, 95%`, phe, n, warning, at95, 2e-4, 100),
    ...rows(`n ${n}, 99.8%`, phe, n, outer, at998, 2e-4, 100),
  ]),
};

const counts = [100, 150, 180, 80, 120, 225];
const expectations = [108, 112, 165, 95, 100, 220];
const units = counts.map((count, at) => ({ code: String(at), label: '', count, population: expectations[at]! }));

/** Overdispersion on the root scale, winsorised by a tenth; the example of FunnelPlotR's tests, worked out from its formulas. */
export const dispersionCase: ParityCase = {
  id: 'funnel-dispersion',
  title: 'φ and τ² of six observed against expected counts',
  source: 'nhs-r-community/FunnelPlotR, test-OD_adjust_func.R (method CQC); worked out with scipy 1.17',
  method: 'funnel-rate',
  rows: [
    { what: 'phi', expected: 2.3271782575941193, ours: () => dispersionOf(units, 1, 'rate').phi, tolerance: 1e-12 },
    { what: 'tau²', expected: 0.003439780154186274, ours: () => dispersionOf(units, 1, 'rate').tau2, tolerance: 1e-14 },
  ],
};
