import { NO_GAP } from '@draagkracht/model';
import { moneyReason, type MoneyReason } from '../suppression/money.js';
import type { SmallNumberRule } from '../suppression/small-numbers.js';
import type { DraftTable } from './draft.js';

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** Why an amount of a table may not be shown; `undefined` when it may, or when there is none. */
export const moneyReasonAt = (
  { block, cases, largest }: DraftTable,
  at: number,
  rule: SmallNumberRule,
): MoneyReason | undefined =>
  block.gaps[at] === NO_GAP
    ? moneyReason({ sum: block.values[at]!, cases: known(cases?.[at]), largest: known(largest?.[at]) }, rule)
    : undefined;
