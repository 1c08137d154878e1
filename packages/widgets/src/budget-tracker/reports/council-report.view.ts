import {
  emptyBlock,
  isGap,
  NO_GAP,
  privacyHits,
  sameText,
  spentOn,
  valueAt,
  withoutCases,
  type Interval,
  type ObstacleKind,
  type ObstacleStatus,
  type SmallNumberPolicy,
  type Value,
} from '@draagkracht/model';
import {
  amountOf,
  hasSmallPart,
  moneyReason,
  roundedCount,
  smallNumberRules,
  wilson,
  type MoneyReason,
} from '@draagkracht/statistics';
import { gate, type DraftTable, type DraftText, type Gated } from '@draagkracht/statistics/disclosure.js';
import { byTime } from '../../shared/due.view.js';
import { budgetsOfYear, type ObstacleRecord, type ReportAbout } from './report-about.view.js';

/** A count as the council may see it. */
export type SeenCount =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'hidden'; readonly isSmall: boolean };

/** What the teams did, without anybody in it. */
export interface CouncilReport {
  readonly year: number;
  readonly teams: number;
  readonly policy: SmallNumberPolicy;
  readonly decided: SeenCount;
  readonly solved: SeenCount;
  readonly agreed: SeenCount;
  readonly refused: SeenCount;
  readonly spent:
    | { readonly kind: 'shown'; readonly cents: number }
    | { readonly kind: 'hidden'; readonly reason: MoneyReason }
    | { readonly kind: 'none' };
  /** What was spent is rounded to this, in cents. */
  readonly roundedTo: number;
  readonly lookedBack: SeenCount;
  readonly reached: SeenCount;
  readonly notReached: SeenCount;
  /** The share that reached the goal with its interval; absent where it would tell a small number, or nobody looked back. */
  readonly goal?: { readonly share: number; readonly interval: Interval };
  readonly obstacles: readonly CouncilObstacle[];
}

/** An obstacle and what was answered. A text that seems to hold personal data is left out. */
export interface CouncilObstacle {
  readonly title: string;
  readonly kind: ObstacleKind;
  readonly status: ObstacleStatus;
  readonly answer: string;
}

/** What is counted, of requests that are kept and of rows that remain. */
interface Counted {
  readonly outcome: 'solved' | 'agreed' | 'refused';
  readonly cents: number;
  readonly goal: 'yes' | 'partly' | 'no' | 'unknown' | undefined;
}

function countedIn(about: ReportAbout): Counted[] {
  const ids = new Set(budgetsOfYear(about).map(({ id }) => id));
  const cases = about.cases.filter(({ data }) => ids.has(data.budgetId));
  const rows = withoutCases(about.remainders, about.cases).filter(({ data }) => ids.has(data.budgetId));
  return [
    ...cases.flatMap(({ data }) =>
      data.decision
        ? [{ outcome: data.decision.outcome, cents: spentOn(data), goal: data.lookBacks.at(-1)?.goalReached }]
        : [],
    ),
    ...rows.flatMap(({ data }) =>
      data.outcome === 'withdrawn' ? [] : [{ outcome: data.outcome, cents: data.spentCents, goal: data.goalReached }],
    ),
  ];
}

const TOTAL = 'Totaal';

/** One count of the year as the gate wants it; parts of one measure add up to its total. */
function tableOf(measure: string, group: string, count: number, year: number): DraftTable {
  const id = `${measure}-${group}`;
  const block = emptyBlock(id, ['NL00'], [`${year}JJ00`]);
  block.values[0] = count;
  block.gaps[0] = NO_GAP;
  const label = sameText(id);
  const indicator = {
    id,
    label,
    unit: '',
    decimals: 0,
    direction: 'neutral' as const,
    kind: 'registration' as const,
    additive: true,
  };
  return { id, indicator, block, measure, groups: [group], quantity: 'count' };
}

function seenIn({ tables }: Gated, id: string): SeenCount {
  const found = tables.find((table) => table.id === id);
  const value: Value = found ? valueAt(found.block, 0) : { kind: 'missing' };
  return isGap(value) ? { kind: 'hidden', isSmall: value.reason === 'small-count' } : { kind: 'shown', count: value };
}

/**
 * Money is rounded to the most one household gets of a team: the difference between two reports then does not tell what was spent on one.
 */
function spentSeen(all: readonly Counted[], step: number, policy: SmallNumberPolicy): CouncilReport['spent'] {
  const amounts = all.map(({ cents }) => cents).filter((cents) => cents > 0);
  if (amounts.length === 0) return { kind: 'none' };
  const amount = amountOf(amounts);
  const reason = moneyReason(amount, smallNumberRules[policy]);
  return reason ? { kind: 'hidden', reason } : { kind: 'shown', cents: roundedCount(amount.sum, step) };
}

/** At most so many obstacles go to the council. */
const MOST_OBSTACLES = 10;

const metMost = (obstacles: readonly ObstacleRecord[], year: number): ObstacleRecord[] =>
  obstacles
    .filter(({ data }) => data.times.some(({ on }) => on.startsWith(`${year}-`)))
    .sort((a, b) => b.data.times.length - a.data.times.length || byTime(a.data.title, b.data.title))
    .slice(0, MOST_OBSTACLES);

/** A number of people or requests, in figures or words. "Twee weken" counts nobody, though two may be a hidden number. */
const countsSomebody =
  /(?<![\p{L}\d])(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|one|two|three|four|five|six|seven|eight|nine)\s+(?:\p{L}+\s+)?(?:aanvra|huishoud|gezin|mens|bewoner|inwoner|persoon|person|cliënt|client|kind|moeder|vader|ouder|geval|keer|request|household|famil|resident|people|child|mother|father|parent|case|time)/iu;

/** Words that may go out: nothing in them seems to be of a person, and no hidden figure is told in them as a count of somebody. */
function outward(text: string, place: string, { report }: Gated): string {
  const tellsHidden = report.refused.some((one) => one.place === place) && countsSomebody.test(text);
  return privacyHits(text).length > 0 || tellsHidden ? '' : text.trim();
}

const seenObstacle = ({ id, data }: ObstacleRecord, gated: Gated): CouncilObstacle => ({
  title: outward(data.title, `${id} title`, gated),
  kind: data.kind,
  status: data.status,
  answer: outward(data.answer, `${id} answer`, gated),
});

const textsOf = (obstacles: readonly ObstacleRecord[]): DraftText[] =>
  obstacles.flatMap(({ id, data }) => [
    { place: `${id} title`, text: data.title },
    { place: `${id} answer`, text: data.answer },
  ]);

const known = ({ goal }: Counted): boolean => goal !== undefined && goal !== 'unknown';

/**
 * The report for the council, of all teams of the year. Every count goes through the gate of small numbers together with its total and the
 * other parts, so that none can be worked back from the rest.
 */
export function councilReport(about: ReportAbout, policy: SmallNumberPolicy = 'publiek'): CouncilReport {
  const { year } = about.budget.data;
  const budgets = budgetsOfYear(about);
  const all = countedIn(about);
  const of = (outcome: Counted['outcome']): number => all.filter((one) => one.outcome === outcome).length;
  const asked = all.filter(known).length;
  const reached = all.filter(({ goal }) => goal === 'yes').length;
  const tables = [
    tableOf('decided', TOTAL, all.length, year),
    tableOf('decided', 'solved', of('solved'), year),
    tableOf('decided', 'agreed', of('agreed'), year),
    tableOf('decided', 'refused', of('refused'), year),
    tableOf('goal', TOTAL, asked, year),
    tableOf('goal', 'reached', reached, year),
    tableOf('goal', 'not', asked - reached, year),
  ];
  const obstacles = metMost(about.obstacles, year);
  const gated = gate({ tables, texts: textsOf(obstacles) }, policy);
  const rule = smallNumberRules[policy];
  const mayTell = asked >= Math.max(1, rule.registration) && !hasSmallPart(reached, asked, rule);
  const step = Math.max(1, ...budgets.map(({ data }) => data.maxPerHouseholdCents));
  return {
    year,
    teams: budgets.length,
    policy,
    decided: seenIn(gated, `decided-${TOTAL}`),
    solved: seenIn(gated, 'decided-solved'),
    agreed: seenIn(gated, 'decided-agreed'),
    refused: seenIn(gated, 'decided-refused'),
    spent: spentSeen(all, step, policy),
    roundedTo: step,
    lookedBack: seenIn(gated, `goal-${TOTAL}`),
    reached: seenIn(gated, 'goal-reached'),
    notReached: seenIn(gated, 'goal-not'),
    ...(mayTell && { goal: { share: reached / asked, interval: wilson(reached, asked) } }),
    obstacles: obstacles.map((one) => seenObstacle(one, gated)),
  };
}
