import {
  isGap,
  lastFigure,
  misreadingIds,
  type ClaimLevel,
  type Indicator,
  type MisreadingId,
  type Point,
  type SentenceFacts,
  type Series,
} from '@draagkracht/model';
import { maySayBecause } from '../effect/claim.js';
import { notBefore } from '../facts/breaks.js';
import { isPercentage } from '../facts/figure.js';
import { RUN_FROM } from '../verdict/judge.js';
import { tellsOf } from './tells.js';

/** What somebody has in front of them. */
export interface ReadingContext {
  readonly series: Series;
  readonly facts: SentenceFacts;
  /** Series of other areas shown beside it. */
  readonly others?: readonly Series[];
  /** The areas stand in the order of their figures. */
  readonly ranked?: boolean;
  /** What may be claimed of a measure; without it nothing may. */
  readonly claim?: ClaimLevel;
  /** The area was chosen because its figure was the worst. */
  readonly chosenAsWorst?: boolean;
}

/** Fewer people than this behind a percentage: one of them is more than three percentage points. */
const FEW = 30;

/** An interval wider than so many percentage points says no more than "somewhere". */
const WIDE = 20;

/** So many areas make an end that somebody can pick. */
const GROUP = 5;

type Trigger = (context: ReadingContext) => boolean;

const isUse: Trigger = ({ series }) => tellsOf(series.indicator) === 'use';

const fell: Trigger = ({ facts }) => (facts.difference ?? 0) < 0 || facts.signal?.side === 'low';

function fewPeople({ series, facts }: ReadingContext): boolean {
  const last = lastFigure(series.points);
  if (!last || !isPercentage(series.indicator)) return false;
  const interval = facts.latest?.interval;
  return (last.denominator ?? FEW) < FEW || (interval !== undefined && interval.high - interval.low > WIDE);
}

/** Something was done, by the time of the last figure, that a reader may take for the cause. */
const afterSomething: Trigger = ({ series, facts, claim }) =>
  !maySayBecause(claim ?? 'no-indication') &&
  (series.events ?? []).some(
    ({ kind, period }) => kind !== 'definition' && notBefore(facts.latest?.period ?? '', period),
  );

const figureAt = (points: readonly Point[], period: string): number | undefined => {
  const value = points.find((point) => point.period === period)?.value;
  return value === undefined || isGap(value) ? undefined : value;
};

const worstOf = (values: readonly number[], { direction }: Indicator): number | undefined =>
  direction === 'neutral' ? undefined : direction === 'lower' ? Math.max(...values) : Math.min(...values);

/** The area was the worst of those shown when it began, and has come nearer to the middle since. */
function worstRecovered({ series, facts, others = [] }: ReadingContext): boolean {
  const period = series.points.find(({ value }) => !isGap(value))?.period;
  const latest = facts.latest;
  if (!period || !latest || latest.period === period) return false;
  const group = [series, ...others];
  const start = group.map(({ points }) => figureAt(points, period)).filter((value) => value !== undefined);
  const own = figureAt(series.points, period);
  if (start.length < GROUP || own === undefined || own !== worstOf(start, series.indicator)) return false;
  const middle = start.reduce((sum, value) => sum + value, 0) / start.length;
  return Math.abs(latest.value - middle) < Math.abs(own - middle);
}

/** A municipality or the country beside its own parts, or a mean over many. */
const hidesGroups: Trigger = ({ series, others = [] }) =>
  tellsOf(series.indicator) === 'average' ||
  (/^(NL|GM)/.test(series.region?.code ?? '') && others.some(({ region }) => /^(WK|BU)/.test(region?.code ?? '')));

const sizeOfDifference = ({ facts }: ReadingContext): number => Math.abs(facts.difference ?? 0);

/** When each misreading lies in wait. */
const triggers: Readonly<Record<MisreadingId, Trigger>> = {
  'two-points': ({ facts }) => facts.difference !== undefined && facts.n < RUN_FROM,
  'colour-is-cause': ({ facts }) =>
    facts.signal !== undefined && (facts.change === 'improvement' || facts.change === 'concern'),
  'use-is-need': isUse,
  'less-use-is-success': (context) => isUse(context) && fell(context),
  'model-is-measurement': ({ series }) => series.indicator.kind === 'model',
  'few-people': fewPeople,
  'provisional-is-final': ({ facts }) => facts.latest !== undefined && facts.latest.status !== 'definitive',
  'break-is-change': ({ facts }) => facts.lastBreak !== undefined,
  'rank-is-quality': ({ others = [], ranked }) => ranked === true || others.length >= 2,
  'after-is-because': afterSomething,
  'worst-recovers': (context) => context.chosenAsWorst === true || worstRecovered(context),
  'average-hides': hidesGroups,
  'satisfaction-is-effect': ({ series }) => tellsOf(series.indicator) === 'opinion',
  'percent-or-point': (context) => isPercentage(context.series.indicator) && sizeOfDifference(context) > 0,
  // Two figures that were each rounded may differ by one last digit and be the same.
  rounding: (context) =>
    sizeOfDifference(context) > 0 && sizeOfDifference(context) <= 10 ** -context.series.indicator.decimals * (1 + 1e-9),
  'no-data-is-zero': ({ series }) =>
    series.points.some(({ value }) => isGap(value) && (value.kind === 'missing' || value.kind === 'suppressed')),
};

/** Which misreading does most harm first: those that make a figure mean something else come before those that blur its size. */
export const gravity: readonly MisreadingId[] = [
  'break-is-change',
  'model-is-measurement',
  'few-people',
  'worst-recovers',
  'after-is-because',
  'less-use-is-success',
  'two-points',
  'satisfaction-is-effect',
  'use-is-need',
  'no-data-is-zero',
  'provisional-is-final',
  'rank-is-quality',
  'average-hides',
  'colour-is-cause',
  'rounding',
  'percent-or-point',
];

/** The misreadings that lie in wait here, the gravest first. `less-use-is-success` says what `use-is-need` says, and more: only one is given. */
export function misreadingsOf(context: ReadingContext): MisreadingId[] {
  const found = new Set(misreadingIds.filter((id) => triggers[id](context)));
  if (found.has('less-use-is-success')) found.delete('use-is-need');
  return gravity.filter((id) => found.has(id));
}
