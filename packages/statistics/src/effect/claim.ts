import {
  claimLevels,
  contributionConditions,
  type ClaimHurdle,
  type ClaimLevel,
  type ContributionCondition,
  type Met,
  type TrendCheck,
} from '@draagkracht/model';

/** What stands behind a claim. */
export interface ClaimEvidence {
  readonly conditions: Readonly<Record<ContributionCondition, Met>>;
  /** The figure moved the way the theory says: beyond chance, perhaps by chance, or not (or the other way). */
  readonly moved: 'beyond-chance' | 'perhaps-chance' | 'not';
  /** A comparison with a region or group without the measure: effect beyond chance in the way meant, and its check. */
  readonly comparison?: { readonly beyondChance: boolean; readonly check: TrendCheck };
  /** The region was chosen because its figure was the worst, and no more happened than what comes by itself. */
  readonly explainedByChoice?: boolean;
  /** The figures are model estimates, which cannot show what an own approach did. */
  readonly modelEstimate?: boolean;
}

const atLeastPartly = (met: Met): boolean => met !== 'no';

/** Hurdles per level beyond the first, those of the level itself only. */
const hurdlesAt: Readonly<
  Record<Exclude<ClaimLevel, 'no-indication'>, (evidence: ClaimEvidence) => (ClaimHurdle | false)[]>
> = {
  'may-have-contributed': ({ conditions, moved, modelEstimate }) => [
    modelEstimate === true && 'model-estimate',
    moved === 'not' && 'no-movement',
    !atLeastPartly(conditions.theory) && 'theory',
    !atLeastPartly(conditions.implemented) && 'implemented',
  ],
  'probably-contributed': ({ conditions, moved, explainedByChoice }) => [
    moved === 'perhaps-chance' && 'perhaps-chance',
    explainedByChoice === true && 'explained-by-choice',
    ...contributionConditions.map((condition) => conditions[condition] !== 'yes' && condition),
  ],
  'effect-shown': ({ comparison }) => [
    !comparison && 'no-comparison',
    comparison?.beyondChance === false && 'comparison-by-chance',
    comparison?.check === 'fails' && 'trends-differ',
    comparison?.check === 'unclear' && 'trends-unclear',
  ],
};

/** What stands between the evidence and a level, those of the levels below it first; none when it may be claimed. */
export function hurdlesTo(level: ClaimLevel, evidence: ClaimEvidence): ClaimHurdle[] {
  const steps = claimLevels.slice(1, claimLevels.indexOf(level) + 1) as Exclude<ClaimLevel, 'no-indication'>[];
  const hurdles = steps.flatMap((step) => hurdlesAt[step](evidence)).filter((hurdle) => hurdle !== false);
  return [...new Set(hurdles)];
}

/** The highest level the evidence allows. `effect-shown` needs a comparison whose check held. */
export const allowedClaim = (evidence: ClaimEvidence): ClaimLevel =>
  [...claimLevels].reverse().find((level) => hurdlesTo(level, evidence).length === 0) ?? 'no-indication';

/** Whether a sentence may say "door" (because of): only from `probably-contributed` up (D§7.7). */
export const maySayBecause = (level: ClaimLevel): boolean =>
  claimLevels.indexOf(level) >= claimLevels.indexOf('probably-contributed');
