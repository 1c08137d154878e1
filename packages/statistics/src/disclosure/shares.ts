import {
  countsPeople,
  hasSmallPart,
  isSmallCount,
  leastPeople,
  type SmallNumberRule,
} from '../suppression/small-numbers.js';
import type { CellReason } from './decision.js';
import type { DraftTable, Quantity } from './draft.js';
import { roundedCount, withDecimals } from './rounding.js';

/** What a share or rate is made of, as far as it is known, and whether the counts are published and shown. */
export interface ShareParts {
  readonly numerator?: number;
  readonly denominator?: number;
  /** Both counts stand in the publication: the share may tell no more than they do. */
  readonly published: boolean;
  /** One of the counts is hidden there. */
  readonly hidden: boolean;
}

/** What becomes of a share: a figure, or the reason it is not shown. */
export type ShareAnswer = { readonly value: number } | { readonly reason: CellReason };

/** How much a figure is of its quotient: 100 for a percentage, 1000 per 1.000; `undefined` when the unit does not say. */
export function factorOf(quantity: Quantity, unit: string): number | undefined {
  if (quantity === 'share') return 100;
  const per = /(?:per|\/)\s*([\d.\s]*\d)/i.exec(unit)?.[1];
  return per ? Number(per.replace(/\D/g, '')) : undefined;
}

/** A count behind the share, worked out where it is not given: whoever knows the denominator can do the same. */
function numeratorOf(
  { numerator, denominator }: ShareParts,
  value: number,
  factor: number | undefined,
): number | undefined {
  if (numerator !== undefined) return numerator;
  return denominator === undefined || factor === undefined ? undefined : Math.round((value * denominator) / factor);
}

/** Why the counts behind a share keep it from being shown: the share tells them to whoever knows the denominator. */
function reasonOfCounts(
  count: number,
  people: number | undefined,
  isShare: boolean,
  rule: SmallNumberRule,
): CellReason | undefined {
  if (!isShare || people === undefined || rule.count === 0)
    return isSmallCount(count, rule) ? 'small-count' : undefined;
  if (hasSmallPart(count, people, rule)) return 'small-count';
  return count === people && people > 0 ? 'zero-discloses' : undefined;
}

/**
 * A share or rate as a policy lets it be seen. It is hidden for too few people, and where it gives away a hidden count: the count
 * itself, those who are not in it, or everybody. Answers of a survey are a sample, and estimates of a model count nobody: there only the
 * number of people matters. Without decimals under 100 people; made of the rounded counts where those are published.
 */
export function shareAnswer(
  { indicator }: DraftTable,
  quantity: Quantity,
  value: number,
  parts: ShareParts,
  rule: SmallNumberRule,
): ShareAnswer {
  const { denominator, published, hidden } = parts;
  const factor = factorOf(quantity, indicator.unit);
  if (denominator !== undefined && denominator < leastPeople(indicator, rule)) return { reason: 'few-people' };
  if (hidden) return { reason: 'secondary' };
  const count = numeratorOf(parts, value, factor);
  const reason =
    count !== undefined && countsPeople(indicator)
      ? reasonOfCounts(count, denominator, quantity === 'share', rule)
      : undefined;
  if (reason) return { reason };
  const decimals = denominator !== undefined && denominator < rule.decimalsFrom ? 0 : Math.max(0, indicator.decimals);
  if (!published || count === undefined || denominator === undefined || factor === undefined)
    return { value: denominator === undefined ? value : withDecimals(value, decimals) };
  const whole = roundedCount(denominator, rule.rounding);
  return { value: withDecimals((factor * roundedCount(count, rule.rounding)) / whole, decimals) };
}
