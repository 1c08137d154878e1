import type { Working, WorkingStep } from '@draagkracht/model';
import { zOfLevel } from '../interval/normal-quantile.js';
import { winsorised, zScore } from './dispersion.js';
import { funnelLevels, funnelLimitsAt, type FunnelVerdict, type JudgedUnit } from './funnel.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function centreStep({ units, limits }: FunnelVerdict): WorkingStep {
  return {
    code: 'funnel-centre',
    formula: 'sum(counts) / sum(populations)',
    numbers: {
      counts: units.map(({ count }) => count),
      populations: units.map(({ population }) => population),
    },
    result: limits!.centre,
  };
}

function dispersionSteps({ units, limits, dispersion, kind }: FunnelVerdict): WorkingStep[] {
  const { centre } = limits!;
  const scores = units.map((unit) => zScore(unit, centre, kind));
  const scale = kind === 'proportion' ? 'arcsin(√share)' : '√share';
  const kept = winsorised(scores);
  const weights = units.map(({ population }) => 4 * population);
  const squares = sum(kept.map((z) => z * z));
  return [
    {
      code: 'funnel-z',
      formula: `2 × √population × (${scale} − ${scale.replace('share', 'centre')})`,
      numbers: {
        population: units.map(({ population }) => population),
        share: units.map(({ share }) => share),
        centre,
      },
      result: scores,
    },
    {
      code: 'funnel-winsorised',
      formula: 'z, but at least the 10th and at most the 90th percentile',
      numbers: { z: scores },
      result: kept,
    },
    { code: 'funnel-phi', formula: 'sum(z²) / k', numbers: { z: kept, k: units.length }, result: dispersion!.phi },
    {
      code: 'funnel-test',
      formula: 'share of chi-square(k − 1) above k × phi',
      numbers: { k: units.length, phi: dispersion!.phi },
      result: dispersion!.p,
    },
    {
      code: 'funnel-tau2',
      formula: '(sum(z²) − (k − 1)) / (sum(w) − sum(w²) / sum(w)), at least 0, with w = 4 × population',
      numbers: {
        'sum(z²)': squares,
        k: units.length,
        'sum(w)': sum(weights),
        'sum(w²)': sum(weights.map((w) => w * w)),
      },
      result: dispersion!.tau2,
    },
  ];
}

function limitFormula({ kind, limits, widened }: FunnelVerdict): string {
  if (widened)
    return kind === 'proportion'
      ? 'sin²(arcsin(√centre) ± z × √(1 / (4 × population) + tau2))'
      : '(√centre ± z × √(1 / (4 × population) + tau2))²';
  if (limits!.basis === 'normal')
    return kind === 'proportion'
      ? 'centre ± z × √(centre × (1 − centre) / population)'
      : 'centre ± z × √(centre / population)';
  return kind === 'proportion'
    ? 'shares beyond which a binomial count of population × centre comes less often than tail'
    : 'chi-square(tail; 2E) / 2 / population and chi-square(1 − tail; 2(E + 1)) / 2 / population, with E = population × centre';
}

function ownSteps(verdict: FunnelVerdict, { count, population, share }: JudgedUnit): WorkingStep[] {
  const limits = verdict.limits!;
  const formula = limitFormula(verdict);
  const limitStep = (code: string, level: number): WorkingStep => {
    const { low, high } = funnelLimitsAt(population, limits, level);
    const numbers = { centre: limits.centre, population, z: zOfLevel(level), tail: (1 - level) / 2, tau2: limits.tau2 };
    return { code, formula, numbers, result: [low, high] };
  };
  return [
    { code: 'funnel-own', formula: 'count / population', numbers: { count, population }, result: share },
    limitStep('funnel-limits-95', funnelLevels.warning),
    limitStep('funnel-limits-998', funnelLevels.outer),
  ];
}

/** The steps by which a funnel came to its verdict, with every number used; empty of steps when there were too few areas. */
export function funnelWorking(verdict: FunnelVerdict): Working {
  const { method, own } = verdict;
  if (verdict.state === 'too-few') return { method, steps: [] };
  const ofOwn = own?.state === 'judged' ? ownSteps(verdict, own.unit) : [];
  return { method, steps: [centreStep(verdict), ...dispersionSteps(verdict), ...ofOwn] };
}
