import { dayAt, daysAfter, monthsAfter } from '../period/day.js';
import type { BudgetCase } from '../record/types/budget-case.js';
import type { LookBackMoment } from '../record/types/budget-case.names.js';

/** A look back with the day from which it is asked. */
export interface LookBackDue {
  readonly moment: LookBackMoment;
  /** ISO day. */
  readonly on: string;
}

/** The day from which six weeks and six months count: the first expense, and without money the decision. Empty before. */
export function helpedOn({ expenses, decision }: Pick<BudgetCase, 'expenses' | 'decision'>): string {
  const days = expenses.map(({ on }) => on).filter((on) => on !== '');
  if (days.length > 0) return days.reduce((first, on) => (on < first ? on : first));
  return decision?.outcome === 'solved' ? dayAt(new Date(decision.at)) : '';
}

/** When a look back is due; empty when nothing was done yet to look back on. */
export function lookBackDay(request: BudgetCase, moment: LookBackMoment): string {
  const from = helpedOn(request);
  if (from === '') return '';
  return moment === 'six-weeks' ? daysAfter(from, 42) : monthsAfter(from, 6);
}

/** The look back that comes next, whether its day has come or not; none when both were done, or when there is nothing to look back on. */
export function nextLookBack(request: BudgetCase): LookBackDue | undefined {
  const { status, lookBacks } = request;
  if (!['spent', 'solved', 'six-weeks'].includes(status)) return undefined;
  const moments: readonly LookBackMoment[] = ['six-weeks', 'six-months'];
  const moment = moments.find((one) => !lookBacks.some((done) => done.moment === one));
  const on = moment ? lookBackDay(request, moment) : '';
  return moment && on !== '' ? { moment, on } : undefined;
}

/** The look back that is asked now; when six months have passed and nobody looked at six weeks, that of six months. */
export function lookBackAsked(request: BudgetCase, today: string): LookBackDue | undefined {
  const next = nextLookBack(request);
  if (!next || next.on > today) return undefined;
  const later = lookBackDay(request, 'six-months');
  return later <= today ? { moment: 'six-months', on: later } : next;
}
