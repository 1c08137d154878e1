/**
 * What may be said of a measure and a figure (contribution analysis: Mayne 2001; the levels D§7.5), from nothing to all. The words are
 * `claimWord` of `base`.
 */
export const claimLevels = ['no-indication', 'may-have-contributed', 'probably-contributed', 'effect-shown'] as const;
export type ClaimLevel = (typeof claimLevels)[number];

/** The four conditions of contribution analysis, in order: each rests on the ones before it. */
export const contributionConditions = [
  /** There is a theory of change: why the measure would work, written down. */
  'theory',
  /** The measure was carried out as it was meant. */
  'implemented',
  /** The steps of the theory were seen to happen. */
  'evidence',
  /** Other things that could explain it were looked at, and do not. */
  'others-weighed',
] as const;
export type ContributionCondition = (typeof contributionConditions)[number];

/** How far a condition is met. */
export type Met = 'yes' | 'partly' | 'no';

/** What keeps a claim from being made. */
export type ClaimHurdle =
  | ContributionCondition
  | 'no-movement'
  | 'perhaps-chance'
  | 'explained-by-choice'
  | 'model-estimate'
  | 'no-comparison'
  | 'comparison-by-chance'
  | 'trends-differ'
  | 'trends-unclear';
