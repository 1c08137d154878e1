import { gapCode, gapOfCode, NO_GAP, type SeriesBlock } from '@draagkracht/model';
import { isSmallCount, type SmallNumberRule } from '../suppression/small-numbers.js';
import { State } from './cell-system.js';
import type { CellDecision, CellReason, Refusal } from './decision.js';
import type { DraftTable, GatedTable, Quantity } from './draft.js';
import type { Hidden } from './hide-together.js';
import type { JudgedTable } from './judge-tables.js';
import { roundedCount } from './rounding.js';
import { shareAnswer, type ShareParts } from './shares.js';

/** All tables decided on, cell by cell. */
export interface Decided {
  readonly tables: readonly GatedTable[];
  readonly decisions: readonly CellDecision[];
  readonly refused: readonly Refusal[];
  /** Tables of percentages or rates without denominators. */
  readonly unknownDenominators: readonly string[];
}

/** What becomes of one figure. */
type Answer =
  | { readonly value: number }
  | {
      readonly reason: CellReason;
      /** What is published as the reason, where the true one would tell too much. */
      readonly told?: CellReason;
    };

type Decide = (at: number, value: number) => Answer;

/** Counts and money: hidden as the sums ask, the rest rounded. A change of rounded figures is not shown at all. */
function decideInSums({ table, quantity, isChange }: JudgedTable, hidden: Hidden, rule: SmallNumberRule): Decide {
  if (isChange) return () => ({ reason: 'difference' });
  const cells = hidden.byId.get(table.id)?.cells;
  const { system, labels } = hidden.settled;
  return (at, value) => {
    const cell = cells?.[at];
    const reason = cell === undefined ? undefined : labels.reasons.get(cell);
    if (cell !== undefined && system.states[cell] === State.hidden && reason)
      return { reason, told: labels.publicReason(cell) ?? reason };
    if (quantity === 'money') return { value };
    if (isSmallCount(Math.abs(value), rule)) return { reason: 'small-count' };
    return { value: roundedCount(value, rule.rounding) };
  };
}

/** A figure of a linked table at the same region and period, and whether it is hidden. */
function linkedAt(
  hidden: Hidden,
  id: string | undefined,
  block: SeriesBlock,
  at: number,
): { value?: number; hidden: boolean } | undefined {
  const linked = id === undefined ? undefined : hidden.byId.get(id);
  if (!linked) return undefined;
  const width = block.periods.length;
  const r = linked.block.regions.indexOf(block.regions[Math.floor(at / width)]!);
  const p = linked.block.periods.indexOf(block.periods[at % width]!);
  const cell = r < 0 || p < 0 ? undefined : linked.cells[r * linked.block.periods.length + p];
  if (cell === undefined) return undefined;
  const { system } = hidden.settled;
  const value = system.values[cell]!;
  return { ...(Number.isNaN(value) ? {} : { value }), hidden: system.isUnseen(cell) };
}

function partsAt({ numerator, denominator, block }: DraftTable, hidden: Hidden, at: number): ShareParts {
  const above = linkedAt(hidden, numerator, block, at);
  const below = linkedAt(hidden, denominator, block, at);
  const count = above?.value ?? block.numerators?.[at];
  const people = below?.value ?? block.denominators?.[at];
  return {
    ...(count === undefined || Number.isNaN(count) ? {} : { numerator: count }),
    ...(people === undefined || Number.isNaN(people) ? {} : { denominator: people }),
    published: above !== undefined && below !== undefined,
    hidden: above?.hidden === true || below?.hidden === true,
  };
}

const decideShare =
  ({ table, quantity }: JudgedTable, hidden: Hidden, rule: SmallNumberRule): Decide =>
  (at, value) =>
    shareAnswer(table, quantity, value, partsAt(table, hidden, at), rule);

const decideAs = (judged: JudgedTable, hidden: Hidden, rule: SmallNumberRule): Decide => {
  const deciders: Readonly<Record<Quantity, () => Decide>> = {
    count: () => decideInSums(judged, hidden, rule),
    money: () => decideInSums(judged, hidden, rule),
    share: () => decideShare(judged, hidden, rule),
    rate: () => decideShare(judged, hidden, rule),
    other: () => (_, value) => ({ value }),
  };
  return deciders[judged.quantity]();
};

/** One table through its decider. Gaps stay what they were. */
function decideTable(
  { table, quantity }: JudgedTable,
  decide: Decide,
): { gated: GatedTable; decisions: CellDecision[] } {
  const { id, indicator, block } = table;
  const { indicatorId, regions, periods, status } = block;
  const values = block.values.slice();
  const gaps = block.gaps.slice();
  const reasons = new Map<number, string>(block.reasons);
  const decisions: CellDecision[] = [];
  const note = (at: number, reason: CellReason): void => {
    const [region, period] = [regions[Math.floor(at / periods.length)]!, periods[at % periods.length]!];
    decisions.push({ table: id, region, period, reason });
  };
  for (let at = 0; at < values.length; at++) {
    if (gaps[at] !== NO_GAP) {
      if (gapOfCode(gaps[at]!) === 'suppressed') note(at, 'source');
      continue;
    }
    const answer = decide(at, values[at]!);
    if ('value' in answer) {
      if (answer.value !== values[at]) note(at, 'rounded');
      values[at] = answer.value;
      continue;
    }
    values[at] = Number.NaN;
    gaps[at] = gapCode('suppressed');
    reasons.set(at, answer.told ?? answer.reason);
    note(at, answer.reason);
  }
  const shown: SeriesBlock = {
    indicatorId,
    regions,
    periods,
    values,
    gaps,
    ...(status ? { status } : {}),
    ...(reasons.size > 0 ? { reasons } : {}),
  };
  return { gated: { id, indicator, quantity, block: shown }, decisions };
}

const lacksDenominator = ({ table, quantity }: JudgedTable): boolean =>
  (quantity === 'share' || quantity === 'rate') &&
  table.denominator === undefined &&
  !(table.block.denominators?.some((people) => !Number.isNaN(people)) ?? false);

/** Decides on every cell of every table. */
export function decideTables(judged: readonly JudgedTable[], hidden: Hidden, rule: SmallNumberRule): Decided {
  const made = judged.map((one) => decideTable(one, decideAs(one, hidden, rule)));
  const decisions = made.flatMap((one) => one.decisions);
  const refused = decisions
    .filter(({ reason }) => reason === 'unknown-cases')
    .map(({ table, region, period }) => ({
      code: 'unknown-cases' as const,
      place: `${table} ${region} ${period}`,
      table,
      region,
      period,
    }));
  return {
    tables: made.map(({ gated }) => gated),
    decisions,
    refused,
    unknownDenominators: judged.filter(lacksDenominator).map(({ table }) => table.id),
  };
}
