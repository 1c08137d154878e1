import {
  claimLevels,
  isGap,
  periodOf,
  startMonth,
  type ClaimHurdle,
  type ClaimLevel,
  type ContributionCondition,
  type DidVerdict,
  type Direction,
  type EffectRefusal,
  type ItsVerdict,
  type Met,
  type RtmVerdict,
  type Series,
} from '@draagkracht/model';
import {
  allowedClaim,
  differenceInDifferences,
  hurdlesTo,
  interruptedSeries,
  regressionToTheMean,
  type ClaimEvidence,
  type GroupMember,
} from '@draagkracht/statistics';

/** Why an area was chosen for a measure. Who picked the worst will see it recover by itself (D§7.5). */
export const choiceReasons = ['worst', 'request', 'trial', 'other'] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

/** Which way the figure was meant to go. */
export type Meant = Exclude<Direction, 'neutral'>;

/** What somebody asks. It is kept nowhere. */
export interface EffectQuestion {
  readonly indicatorId: string;
  readonly region: string;
  /** In the asker's own words. */
  readonly measure: string;
  /** Code of the first period in which the measure could work; empty until it is chosen. */
  readonly from: string;
  readonly meant: Meant | '';
  readonly reason: ChoiceReason | '';
  /** What it is compared with, as `againstChoices` has it; empty until it is chosen. */
  readonly against: string;
  readonly conditions: Readonly<Record<ContributionCondition, Met>>;
}

/** A question as it begins: nothing is claimed of a condition before somebody says so. */
export const freshQuestion = (indicatorId: string, region: string, direction: Direction): EffectQuestion => ({
  indicatorId,
  region,
  measure: '',
  from: '',
  meant: direction === 'neutral' ? '' : direction,
  reason: '',
  against: '',
  conditions: { theory: 'no', implemented: 'no', evidence: 'no', 'others-weighed': 'no' },
});

const figuresOf = (series: Series): readonly { readonly period: string; readonly value: number }[] =>
  series.points.flatMap(({ period, value }) => (isGap(value) ? [] : [{ period, value }]));

/** Periods a measure may have begun in: those with a figure that have one before them. */
export const sinceChoices = (series: Series): readonly string[] =>
  figuresOf(series)
    .slice(1)
    .map(({ period }) => period);

/** Whether there is anything to ask: a figure before and one after. */
export const canAskEffect = (series: Series): boolean => sinceChoices(series).length > 0;

/** What an answer is made of. */
export interface EffectParts {
  readonly own: Series;
  readonly comparison?: Series | undefined;
  readonly from: string;
  readonly meant: Meant;
  readonly reason: ChoiceReason;
  readonly conditions: EffectQuestion['conditions'];
  /** The group the region was chosen from; absent where it cannot be told. */
  readonly group?: readonly GroupMember[] | undefined;
}

/** The answer: what the figures say, what may be claimed, and what stands in the way of claiming more. */
export interface EffectAnswer {
  readonly did?: DidVerdict;
  /** Why the comparison gives no answer. */
  readonly didRefusal?: EffectRefusal;
  /** Of the line itself; only where no comparison gives an answer. */
  readonly its?: ItsVerdict;
  readonly itsRefusal?: EffectRefusal;
  /** Only where the area was chosen for its figure. */
  readonly rtm?: RtmVerdict;
  /** The area was chosen for its figure, and how much comes by itself cannot be told. */
  readonly recoveryUnknown: boolean;
  readonly level: ClaimLevel;
  /** The next level up; absent at the top. */
  readonly next?: ClaimLevel;
  readonly missing: readonly ClaimHurdle[];
}

const signOf = (meant: Meant): number => (meant === 'higher' ? 1 : -1);

/** Means before and after, without any test: what moved may then be chance. */
function plainMove({ own, from, meant }: EffectParts): ClaimEvidence['moved'] {
  const start = periodOf(from);
  const mean = (after: boolean): number => {
    const values = figuresOf(own).flatMap(({ period, value }) => {
      const at = periodOf(period);
      return at && start && startMonth(at) >= startMonth(start) === after ? [value] : [];
    });
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return (mean(true) - mean(false)) * signOf(meant) > 0 ? 'perhaps-chance' : 'not';
}

type Found = Pick<EffectAnswer, 'did' | 'didRefusal' | 'its' | 'itsRefusal'>;

/** What the figures say: held against the comparison, or else the line by itself. */
function foundIn({ own, comparison, from }: EffectParts): Found {
  const compared = comparison && differenceInDifferences({ own, comparison, from });
  if (compared?.ok) return { did: compared.verdict };
  const alone = interruptedSeries({ series: own, from });
  return {
    ...(compared ? { didRefusal: compared.refusal } : {}),
    ...(alone.ok ? { its: alone.verdict } : { itsRefusal: alone.refusal }),
  };
}

/** Refusals that say that nothing may be read from these figures, not even which way they went. */
const unreadable: readonly EffectRefusal[] = ['break-at-start', 'model-estimate', 'no-period'];

function movedOf(found: Found, parts: EffectParts): ClaimEvidence['moved'] {
  const { did, its, itsRefusal } = found;
  const sign = signOf(parts.meant);
  // Two that were growing apart already differ more later, measure or none: then the comparison says nothing.
  if (did && did.trends.check !== 'fails')
    return did.effect * sign <= 0 ? 'not' : did.beyondChance ? 'beyond-chance' : 'perhaps-chance';
  if (its) {
    const { value, interval } = its.atEnd;
    if (value * sign <= 0) return 'not';
    return interval.low > 0 || interval.high < 0 ? 'beyond-chance' : 'perhaps-chance';
  }
  return itsRefusal && unreadable.includes(itsRefusal) ? 'not' : plainMove(parts);
}

/** No more happened than what comes by itself; where that cannot be told, it is taken to be so. */
function explainedBy(rtm: RtmVerdict | undefined, { reason, meant }: EffectParts): boolean {
  return reason === 'worst' && (rtm?.beyond === undefined || rtm.beyond * signOf(meant) <= 0);
}

function evidenceOf(found: Found, rtm: RtmVerdict | undefined, parts: EffectParts): ClaimEvidence {
  const { did } = found;
  const right = did !== undefined && did.effect * signOf(parts.meant) > 0;
  return {
    conditions: parts.conditions,
    moved: movedOf(found, parts),
    ...(did ? { comparison: { beyondChance: did.beyondChance && right, check: did.trends.check } } : {}),
    explainedByChoice: explainedBy(rtm, parts),
    modelEstimate: parts.own.indicator.kind === 'model',
  };
}

/** Answers "did it have an effect?": never more than the figures and what is known of the measure allow. */
export function effectAnswer(parts: EffectParts): EffectAnswer {
  const found = foundIn(parts);
  const chosen = parts.own.region?.code ?? '';
  const recovery =
    parts.reason === 'worst' && parts.group
      ? regressionToTheMean({ group: parts.group, chosen, direction: parts.meant })
      : undefined;
  const rtm = recovery?.ok ? recovery.verdict : undefined;
  const evidence = evidenceOf(found, rtm, parts);
  const level = allowedClaim(evidence);
  const next = claimLevels[claimLevels.indexOf(level) + 1];
  return {
    ...found,
    ...(rtm ? { rtm } : {}),
    recoveryUnknown: parts.reason === 'worst' && !rtm,
    level,
    ...(next ? { next } : {}),
    missing: next ? hurdlesTo(next, evidence) : [],
  };
}
