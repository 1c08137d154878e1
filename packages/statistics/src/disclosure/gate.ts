import { NO_GAP, type SmallNumberPolicy } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { smallNumberRules, type SmallNumberRule } from '../suppression/small-numbers.js';
import type { CellDecision, CellReason, GateNotice, GateReport, Refusal } from './decision.js';
import type { DraftTable, GatedTable, PublicationDraft, Quantity } from './draft.js';
import { decideTables, type Decided } from './decide-tables.js';
import { judgeTables, type JudgedTable } from './judge-tables.js';
import type { Settling } from './settle.js';
import { hideTogether, type Hidden } from './hide-together.js';
import { checkTexts } from './text-check.js';
import { textCellsOf } from './text-cells.js';

/** What a publication looks like after the gate. */
export interface Gated {
  readonly tables: readonly GatedTable[];
  readonly report: GateReport;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: CellDecision, b: CellDecision): number =>
  compare(a.table, b.table) || compare(a.region, b.region) || compare(a.period, b.period);

function countReasons(decisions: readonly CellDecision[]): Partial<Record<CellReason, number>> {
  const counts: Partial<Record<CellReason, number>> = {};
  for (const { reason } of decisions) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

const figuresIn = (tables: readonly DraftTable[]): number =>
  tables.reduce((count, { block }) => count + block.gaps.filter((gap) => gap === NO_GAP).length, 0);

function reportOf(
  policy: SmallNumberPolicy,
  tables: readonly DraftTable[],
  { decisions }: Pick<Decided, 'decisions'>,
  refused: readonly Refusal[],
  notices: readonly GateNotice[],
): GateReport {
  const byReason = countReasons(decisions);
  const of = (...reasons: CellReason[]): number => reasons.reduce((sum, reason) => sum + (byReason[reason] ?? 0), 0);
  return {
    policy,
    method: methodOf('small-number-gate'),
    cells: figuresIn(tables),
    suppressed: decisions.length - of('secondary', 'rounded', 'source'),
    secondary: of('secondary'),
    rounded: of('rounded'),
    byReason,
    refused,
    notices,
    decisions,
  };
}

/** With `intern` everything stays as it is, and the report says that it may not be published. */
function internal(draft: PublicationDraft, judged: readonly JudgedTable[]): Gated {
  const notice: GateNotice = { code: 'intern', count: figuresIn(draft.tables), examples: [] };
  return {
    tables: judged.map(({ table, quantity }) => plain(table, quantity)),
    report: reportOf('intern', draft.tables, { decisions: [] }, [], [notice]),
  };
}

const plain = ({ id, indicator, block }: DraftTable, quantity: Quantity): GatedTable => ({
  id,
  indicator,
  quantity,
  block,
});

function noticesOf(judged: readonly JudgedTable[], hidden: Hidden, decided: Decided): GateNotice[] {
  const some = (code: GateNotice['code'], examples: readonly string[], count = examples.length): GateNotice[] =>
    count === 0 ? [] : [{ code, count, examples: examples.slice(0, 5) }];
  return [
    ...some(
      'assumed-count',
      judged.flatMap(({ table, assumed }) => (assumed ? [table.id] : [])),
    ),
    ...some('unknown-denominator', decided.unknownDenominators),
    ...some('found-sum', hidden.foundSums),
    ...some('sums-differ', hidden.differing, hidden.differingCount),
    ...some('revised', [], hidden.revised),
    ...some('hidden-at-once', hidden.atOnce, hidden.atOnceCount),
  ];
}

/**
 * The gate: a whole publication as a policy lets it out (D§3.5). Small counts and percentages of few people are hidden, money of few or
 * one, and then as many other figures as it takes that nobody can tell more of a hidden one than its label says: not from totals,
 * other cells, sums between columns, earlier publications, or the texts. What is shown is rounded. Numerators and denominators stay
 * inside. The order of rows and tables does not matter, a stricter policy or another sum never shows what was hidden, and
 * a publication that has been through the gate comes out of it as it was.
 * @param watch told after every round how far the hiding is; a large publication takes minutes.
 */
export function gate(draft: PublicationDraft, policy: SmallNumberPolicy, watch?: (at: Settling) => void): Gated {
  const rule: SmallNumberRule = smallNumberRules[policy];
  const judged = judgeTables(draft.tables);
  if (policy === 'intern') return internal(draft, judged);
  const hidden = hideTogether(draft, judged, policy, watch);
  const decided = decideTables(judged, hidden, rule);
  const texts = checkTexts(draft.texts ?? [], textCellsOf(draft, decided, hidden), draft.regionLabels ?? {});
  const decisions = [...decided.decisions].sort(inOrder);
  const refused = [...decided.refused, ...hidden.refused, ...texts];
  return {
    tables: decided.tables,
    report: reportOf(policy, draft.tables, { decisions }, refused, noticesOf(judged, hidden, decided)),
  };
}
