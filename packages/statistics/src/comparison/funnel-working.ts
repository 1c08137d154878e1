import type { Working, WorkingStep } from '@draagkracht/model';
import { zOfLevel } from '../interval/normal-quantile.js';
import { meanWeights, quantileOf, stabilised, WINSORISED, winsorised, zScore } from './dispersion.js';
import { funnelLevels, funnelLimitsAt, type FunnelVerdict, type JudgedUnit } from './funnel.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const squares = (numbers: readonly number[]): number => sum(numbers.map((one) => one * one));

function centreStep({ units, together }: FunnelVerdict): WorkingStep {
  const [counts, populations] = [units.map(({ count }) => count), units.map(({ population }) => population)];
  return {
    code: 'funnel-centre',
    formula: 'sum(counts) / sum(populations)',
    numbers: { counts, populations },
    result: together!,
  };
}

function scoreSteps({ units, together, kind }: FunnelVerdict, scores: readonly number[]): WorkingStep[] {
  const ascending = [...scores].sort((a, b) => a - b);
  const [lowest, highest] = [quantileOf(ascending, WINSORISED), quantileOf(ascending, 1 - WINSORISED)];
  const shares = units.map(({ share }) => share);
  const populations = units.map(({ population }) => population);
  const distance = kind === 'proportion' ? 'arcsin(√shares) − arcsin(√together)' : '√shares − √together';
  return [
    {
      code: 'funnel-z',
      formula: `2 × √populations × (${distance})`,
      numbers: { shares, populations, together: together! },
      result: scores,
    },
    {
      code: 'funnel-winsorised',
      formula: 'max(lowest; min(highest; scores))',
      numbers: { scores, lowest, highest },
      result: winsorised(scores),
    },
  ];
}

function dispersionSteps(verdict: FunnelVerdict): WorkingStep[] {
  const { units, together, kind } = verdict;
  const { phi, p, tau2 } = verdict.dispersion!;
  const scores = units.map((unit) => zScore(unit, together!, kind));
  const kept = winsorised(scores);
  const weights = units.map(({ population }) => 4 * population);
  const [k, sumSquares, sumWeights, sumWeightsSquared] = [units.length, squares(kept), sum(weights), squares(weights)];
  return [
    ...scoreSteps(verdict, scores),
    { code: 'funnel-phi', formula: 'sumSquares / k', numbers: { sumSquares, k }, result: phi },
    { code: 'funnel-test', formula: 'chiSquare(above k × phi; k − 1)', numbers: { k, phi }, result: p },
    {
      code: 'funnel-tau2',
      formula: 'max(0; (sumSquares − (k − 1)) / (sumWeights − sumWeightsSquared / sumWeights))',
      numbers: { sumSquares, k, sumWeights, sumWeightsSquared },
      result: tau2,
    },
  ];
}

function meanSteps({ units, kind, limits, widened }: FunnelVerdict): WorkingStep[] {
  if (!widened) return [];
  const { tau2, centre } = limits!;
  const isShare = kind === 'proportion';
  const places = units.map(({ share }) => stabilised(share, kind));
  const weights = meanWeights(units, tau2);
  return [
    {
      code: 'funnel-mean',
      formula: isShare ? 'sin²(sum(weights × places) / sum(weights))' : '(sum(weights × places) / sum(weights))²',
      numbers: { weights, places, tau2 },
      result: centre,
    },
  ];
}

function limitFormula({ kind, limits, widened }: FunnelVerdict): string {
  const isShare = kind === 'proportion';
  if (widened)
    return isShare
      ? 'sin²(arcsin(√centre) ± z × √(1 / (4 × population) + tau2))'
      : '(√centre ± z × √(1 / (4 × population) + tau2))²';
  if (limits!.basis === 'normal')
    return isShare ? 'centre ± z × √(centre × (1 − centre) / population)' : 'centre ± z × √(centre / population)';
  return isShare
    ? 'binomial(tail; population; centre) / population'
    : 'chiSquare(tail; 2 × expected) / (2 × population); chiSquare(1 − tail; 2 × (expected + 1)) / (2 × population)';
}

function ownSteps(verdict: FunnelVerdict, { count, population, share }: JudgedUnit): WorkingStep[] {
  const limits = verdict.limits!;
  const { centre, tau2, basis } = limits;
  const limitStep = (code: string, level: number): WorkingStep => {
    const { low, high } = funnelLimitsAt(population, limits, level);
    const byTail = !verdict.widened && basis === 'exact';
    const used = byTail
      ? { tail: (1 - level) / 2, ...(verdict.kind === 'rate' ? { expected: centre * population } : { centre }) }
      : { z: zOfLevel(level), centre, ...(verdict.widened ? { tau2 } : {}) };
    return { code, formula: limitFormula(verdict), numbers: { ...used, population }, result: [low, high] };
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
  return { method, steps: [centreStep(verdict), ...dispersionSteps(verdict), ...meanSteps(verdict), ...ofOwn] };
}
