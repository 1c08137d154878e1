import type { Method } from '@draagkracht/model';
import { methodOf } from '../methods.js';

/** One year of a region: how many could care, how many may need it. */
export interface CapacityRow {
  readonly year: number;
  /** Inhabitants aged 50–74. */
  readonly pool: number;
  /** Inhabitants aged 85 and over, or 80 and over, or 75 and over: one and the same in every row. */
  readonly oldest: number;
  /** A prognosis, not a count. */
  readonly projected?: boolean;
  /** Share of the pool that gives care in this year, in per cent, where it is known per year. */
  readonly share?: number;
  /** Hours a carer gives per week. */
  readonly hours?: number;
  /** Hours of care one of the oldest needs per week. */
  readonly need?: number;
}

/** What is asked of the rows. */
export interface CapacityQuestion {
  readonly rows: readonly CapacityRow[];
  /** The year that counts as 100; default the last counted year. */
  readonly baseYear?: number | undefined;
  /** The year that is compared with it; default the last year. */
  readonly targetYear?: number | undefined;
  /** Share of the pool that gives care, in per cent, in years without one of their own. Without it there are no carers to count. */
  readonly share?: number | undefined;
}

/** What stands in the way of reading the rows as they are. Years are those concerned. */
export interface CapacityProblem {
  readonly code:
    | 'no-rows'
    /** Years that lie between others and have no row: nothing is drawn across. */
    | 'year-gap'
    /** None of the oldest: a ratio with 0 does not exist. */
    | 'no-oldest'
    /** No count of people: negative, or no number. The row is left out. */
    | 'not-people'
    | 'duplicate-year'
    /** A year was asked for that has no figures. */
    | 'no-such-year'
    /** A share that cannot be one: not above 0, or over 100. It is left out. */
    | 'not-a-share';
  readonly years: readonly number[];
}

/** Three ways it may go with the willingness to care: a fifth fewer, as now, a fifth more. A band, never a forecast. */
export interface CapacityBand {
  readonly less: number;
  readonly now: number;
  readonly more: number;
}

/** One year of the outlook. */
export interface CapacityYear extends CapacityRow {
  /** Oldest-Old Support Ratio: pool per one of the oldest; absent when there are none. */
  readonly ratio?: number;
  /** Ratio of the base year = 100. */
  readonly index?: number;
  /** Carers per 10 of the oldest. */
  readonly carers?: CapacityBand;
}

/** Over this share nobody believes it any more: "dat lukt niet met mantelzorg alleen" (D§5.3). */
export const MOST_SHARE = 40;

/** What the share of carers would have to become for as many carers per one of the oldest as in the base year. */
export interface BreakEven {
  readonly baseYear: number;
  readonly targetYear: number;
  readonly projected: boolean;
  readonly baseRatio: number;
  readonly targetRatio: number;
  /** In per cent: now, and needed. */
  readonly share: number;
  readonly needed: number;
  /** The share would have to pass 40%: informal care alone will not do. */
  readonly outOfReach: boolean;
}

/** Everything the outlook tells of a region. */
export interface CapacityOutlook {
  readonly method: Method;
  readonly years: readonly CapacityYear[];
  readonly problems: readonly CapacityProblem[];
  readonly base?: CapacityYear;
  readonly target?: CapacityYear;
  readonly breakEven?: BreakEven;
}

/** How far the scenarios lie from now. */
export const SCENARIO = 0.2;

/** The Oldest-Old Support Ratio: those who could care per one who may need it; `undefined` when nobody may. */
export const supportRatio = (pool: number, oldest: number): number | undefined =>
  oldest > 0 ? pool / oldest : undefined;

/** The share of carers needed for as many carers each as in the base year: y = share × base / year. 15%, 15 → 6: 37.5%. */
export const breakEvenShare = (share: number, baseRatio: number, ratio: number): number => (share * baseRatio) / ratio;

const isCount = (value: number): boolean => Number.isFinite(value) && value >= 0;
const isShare = (share: number | undefined): share is number => share !== undefined && share > 0 && share <= 100;

/** The share of one year: its own, or the one for all. */
const shareOf = (row: CapacityRow, share: number | undefined): number | undefined =>
  isShare(row.share) ? row.share : isShare(share) ? share : undefined;

function bandOf(ratio: number, share: number): CapacityBand {
  const now = (ratio * share) / 10;
  // Nobody is a carer twice: a fifth more ends at everybody.
  return { less: now * (1 - SCENARIO), now, more: Math.min(now * (1 + SCENARIO), ratio * 10) };
}

function yearOf(row: CapacityRow, baseRatio: number | undefined, given: number | undefined): CapacityYear {
  const ratio = supportRatio(row.pool, row.oldest);
  if (ratio === undefined) return row;
  const share = shareOf(row, given);
  return {
    ...row,
    ratio,
    ...(baseRatio ? { index: (ratio / baseRatio) * 100 } : {}),
    ...(share === undefined ? {} : { carers: bandOf(ratio, share) }),
  };
}

/** Rows that can be used, in order of years, the first of each year. */
function usable(rows: readonly CapacityRow[]): CapacityRow[] {
  const seen = new Set<number>();
  return rows
    .filter(({ year, pool, oldest }) => Number.isInteger(year) && isCount(pool) && isCount(oldest))
    .filter(({ year }) => !seen.has(year) && seen.add(year))
    .sort((a, b) => a.year - b.year);
}

/** Counted years that are not there: counts come every so many years, a prognosis as it likes. */
function gapsIn(rows: readonly CapacityRow[]): number[] {
  const counted = rows.filter(({ projected }) => !projected).map(({ year }) => year);
  const steps = counted.slice(1).map((year, at) => year - counted[at]!);
  const usual = Math.min(...steps);
  return steps.flatMap((step, at) =>
    Array.from({ length: Math.ceil(step / usual) - 1 }, (_, i) => counted[at]! + (i + 1) * usual),
  );
}

function problemsOf(
  { rows, baseYear, targetYear, share }: CapacityQuestion,
  used: readonly CapacityRow[],
): CapacityProblem[] {
  const years = used.map(({ year }) => year);
  const counts = new Map<number, number>();
  for (const { year } of rows) counts.set(year, (counts.get(year) ?? 0) + 1);
  const found: CapacityProblem[] = [
    {
      code: 'not-people',
      years: rows.filter(({ pool, oldest }) => !isCount(pool) || !isCount(oldest)).map(({ year }) => year),
    },
    { code: 'duplicate-year', years: [...counts].filter(([, times]) => times > 1).map(([year]) => year) },
    { code: 'year-gap', years: gapsIn(used) },
    { code: 'no-oldest', years: used.filter(({ oldest }) => oldest === 0).map(({ year }) => year) },
    {
      code: 'no-such-year',
      years: [baseYear, targetYear].filter((year) => year !== undefined && !years.includes(year)) as number[],
    },
    {
      code: 'not-a-share',
      years: used.filter((row) => row.share !== undefined && !isShare(row.share)).map(({ year }) => year),
    },
  ];
  const isWrongShare = share !== undefined && !isShare(share);
  return [
    ...(used.length === 0 ? [{ code: 'no-rows' as const, years: [] }] : []),
    ...found.filter(({ years: at, code }) => at.length > 0 || (code === 'not-a-share' && isWrongShare)),
  ];
}

function breakEvenOf(base: CapacityYear, target: CapacityYear, given: number | undefined): BreakEven | undefined {
  const share = shareOf(base, given);
  if (share === undefined || !base.ratio || !target.ratio || base.year === target.year) return undefined;
  const needed = breakEvenShare(share, base.ratio, target.ratio);
  return {
    baseYear: base.year,
    targetYear: target.year,
    projected: target.projected === true,
    baseRatio: base.ratio,
    targetRatio: target.ratio,
    share,
    needed,
    outOfReach: needed > MOST_SHARE,
  };
}

/**
 * How many people could care for how many who may need it, now and later (D§5.3). The ratio is the pool in which one can fish for carers, not
 * the number of carers: those take a share, and a share takes a definition.
 */
export function capacityOutlook(question: CapacityQuestion): CapacityOutlook {
  const rows = usable(question.rows);
  const ofYear = (year: number | undefined): CapacityRow | undefined => rows.find((row) => row.year === year);
  const known = rows.filter(({ oldest }) => oldest > 0);
  const baseRow = ofYear(question.baseYear) ?? known.findLast(({ projected }) => !projected) ?? known[0];
  const baseRatio = baseRow && supportRatio(baseRow.pool, baseRow.oldest);
  const years = rows.map((row) => yearOf(row, baseRatio, question.share));
  const base = years.find(({ year }) => year === baseRow?.year);
  const targetRow = ofYear(question.targetYear) ?? known.at(-1);
  const target = years.find(({ year }) => year === targetRow?.year);
  const breakEven = base && target && breakEvenOf(base, target, question.share);
  return {
    method: methodOf('capacity-outlook'),
    years,
    problems: problemsOf(question, rows),
    ...(base ? { base } : {}),
    ...(target ? { target } : {}),
    ...(breakEven ? { breakEven } : {}),
  };
}
