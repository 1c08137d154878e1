import {
  isGap,
  type Indicator,
  type Interval,
  type Measurement,
  type OutputIndicator,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { newcombe, protectPoint, smallNumberRules } from '@draagkracht/statistics';

/** From so many people on a difference gets an interval (D§11.15), and a share is written as a percentage. */
export const leastForInterval = 10;

/** A measurement as it may be seen: with everything, or hidden. */
export type MeasureView =
  | { readonly kind: 'shown'; readonly measurement: Measurement }
  | { readonly kind: 'hidden'; readonly measurement: Measurement };

/** Those of the ten that are counted in a register; the others are asked of people. */
const registered: ReadonlySet<number> = new Set([1, 7]);

/** The indicator as the small-number policy wants to know it. */
const indicatorOf = ({ number, label }: OutputIndicator): Indicator => ({
  id: String(number),
  label,
  unit: '%',
  decimals: 0,
  direction: 'neutral',
  kind: registered.has(number) ? 'registration' : 'survey',
});

const share = (count: number, n: number): { value: number; numerator: number; denominator: number } => ({
  value: (count / n) * 100,
  numerator: count,
  denominator: n,
});

/**
 * A measurement as a policy lets it be seen. Shares follow the rule for percentages; ties per person need as many people as a survey; an
 * answer about the initiative itself tells of no person and is always shown.
 */
export function measureView(of: OutputIndicator, measurement: Measurement, policy: SmallNumberPolicy): MeasureView {
  const { count = 0, partly = 0, n } = measurement;
  const indicator = indicatorOf(of);
  const hides = (part: number): boolean =>
    isGap(protectPoint({ period: '2000JJ00', ...share(part, n) }, indicator, policy).value);
  const isHidden =
    of.kind === 'choice'
      ? false
      : of.kind === 'per-person'
        ? n < smallNumberRules[policy].survey
        : hides(count) || (of.kind === 'three-point' && hides(partly));
  return { kind: isHidden ? 'hidden' : 'shown', measurement };
}

/** What can be said of two measurements of the same indicator. */
export type ChangeView =
  /** Shares of ten people or more: the difference in percentage points with its interval. */
  | { readonly kind: 'interval'; readonly points: number; readonly interval: Interval; readonly beyondChance: boolean }
  /** Fewer than ten people, before or after. */
  | { readonly kind: 'too-few' }
  /** A number per person: how much people differ is not known, so there is no interval. */
  | { readonly kind: 'no-spread'; readonly difference: number }
  /** An answer: the same as before, or another one. */
  | { readonly kind: 'answer'; readonly same: boolean };

const parts = ({ count = 0, n }: Measurement): { numerator: number; denominator: number } => ({
  numerator: count,
  denominator: n,
});

/**
 * The change from one measurement to a later one. The interval is Newcombe's for two independent shares; where the same people were asked
 * twice it tends to be too wide rather than too narrow.
 */
export function changeView({ kind }: OutputIndicator, before: Measurement, after: Measurement): ChangeView {
  if (kind === 'choice') return { kind: 'answer', same: before.answer === after.answer };
  if (before.n < leastForInterval || after.n < leastForInterval) return { kind: 'too-few' };
  const [a, b] = [parts(before), parts(after)];
  const difference = b.numerator / b.denominator - a.numerator / a.denominator;
  if (kind === 'per-person') return { kind: 'no-spread', difference };
  const { low, high } = newcombe(a, b);
  return {
    kind: 'interval',
    points: difference * 100,
    interval: { low: low * 100, high: high * 100 },
    beyondChance: low > 0 || high < 0,
  };
}
