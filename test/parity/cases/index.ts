import type { ParityCase } from '../parity-case.js';
import { byarCase, byarNotesCase, garwoodCase } from './byar-phe.js';
import { capacityCase } from './capacity-outlook.js';
import { differencesCase, falseDiscoveryCase, looksCase, regressionCase } from './effect-questions.js';
import { dispersionCase, funnelExactCase, funnelNotesCase, funnelPheCase, funnelPoissonCase } from './funnel-limits.js';
import { naturalBreaksCase } from './natural-breaks.js';
import { newcombeNotesCase, newcombeProportionsCase, wilsonNotesCase } from './intervals-notes.js';
import { longleyCase } from './least-squares-longley.js';
import { montgomeryCase } from './montgomery-individuals.js';
import { nhsrLimitsCase, nhsrRulesCase } from './nhsr-plotthedots.js';
import { notesCase } from './notes-spc.js';
import { proportionsCase } from './proportions-phe.js';
import { qccCCase, qccPCase, qccUCase } from './qcc-counts.js';
import { infectionCountsCase, infectionsCase, laneyCase, laneyRateCase, stepsCase } from './qicharts2-counts.js';
import { casesCase, timesCase } from './qicharts2-rare.js';
import { runChartCase } from './run-chart.js';

/** Every published case, in the order in which the page of the stories lists them. */
export const parityCases: readonly ParityCase[] = [
  notesCase,
  nhsrLimitsCase,
  nhsrRulesCase,
  montgomeryCase,
  runChartCase,
  qccPCase,
  stepsCase,
  laneyCase,
  qccUCase,
  infectionsCase,
  laneyRateCase,
  qccCCase,
  infectionCountsCase,
  casesCase,
  timesCase,
  wilsonNotesCase,
  proportionsCase,
  newcombeNotesCase,
  newcombeProportionsCase,
  byarNotesCase,
  byarCase,
  garwoodCase,
  funnelNotesCase,
  funnelPheCase,
  funnelPoissonCase,
  funnelExactCase,
  dispersionCase,
  differencesCase,
  regressionCase,
  looksCase,
  falseDiscoveryCase,
  longleyCase,
  naturalBreaksCase,
  capacityCase,
];

/** Published examples at hand that are not compared, and why. */
export const leftOut: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'qcc piston rings; Montgomery examples 6.3 and 6.4 (x̄, R and S charts)',
    why: 'charts of samples of several measurements: municipal figures come one to a period',
  },
  { what: 'qcc np chart of orange juice cans', why: 'the p chart times 50: the same limits' },
  {
    what: 'Montgomery example 6.5, chart of moving ranges',
    why: 'its limits are those by which our XmR chart is screened; we draw no second chart',
  },
  {
    what: 'qcc antifreeze, boiler, viscosity and dyed cloth',
    why: 'series without published limits among our data, or of several variables at once',
  },
];
