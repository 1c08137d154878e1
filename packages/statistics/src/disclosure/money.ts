import { NO_GAP } from '@draagkracht/model';
import type { SmallNumberRule } from '../suppression/small-numbers.js';
import type { CellReason } from './decision.js';
import type { DraftTable } from './draft.js';

/**
 * Why an amount of money may not be shown: nobody said how many cases it is made of, they are too few, or one of them is most of it
 * (the largest over 30% of the sum, D§3.5). `undefined` when it may; nothing at all is shown as it is.
 */
export function moneyReason(
  { block, cases, largest }: DraftTable,
  at: number,
  rule: SmallNumberRule,
): CellReason | undefined {
  const value = block.values[at]!;
  if (block.gaps[at] !== NO_GAP || value === 0 || rule.cases === 0) return undefined;
  const count = cases?.[at] ?? Number.NaN;
  const most = largest?.[at] ?? Number.NaN;
  if (Number.isNaN(count)) return 'unknown-cases';
  if (count < rule.cases) return 'few-cases';
  if (Number.isNaN(most)) return 'unknown-cases';
  return Math.abs(most) > rule.largest * Math.abs(value) ? 'dominance' : undefined;
}
