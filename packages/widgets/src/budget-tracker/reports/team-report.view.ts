import { daysAfter, hoursBetween, nextLookBack, type CaseStatus, type LookBackMoment } from '@draagkracht/model';
import { byTime, dueOf, type Due } from '../../shared/due.view.js';
import { decidedOn, ofBudget, type CaseRecord, type ReportAbout } from './report-about.view.js';

/** A request on which somebody waits. */
export interface OpenRequest {
  readonly pseudonym: string;
  readonly status: CaseStatus;
  /** Whole hours since it was put to colleagues; absent: it was not yet. */
  readonly hours?: number;
  /** Longer than the team promised. */
  readonly isLate: boolean;
}

/** A look back that has come, or comes within a week. */
export interface LookBackRow {
  readonly pseudonym: string;
  readonly moment: LookBackMoment;
  readonly on: string;
  readonly due: Due;
}

/** What a team looks at every week. */
export interface TeamReport {
  readonly open: readonly OpenRequest[];
  /** Put to colleagues and not decided. */
  readonly waiting: number;
  readonly longest: number | undefined;
  readonly late: number;
  readonly lookBacks: readonly LookBackRow[];
  /** Agreed, and nothing was bought yet. */
  readonly toBuy: readonly { readonly pseudonym: string; readonly cents: number; readonly on: string }[];
}

const waitingStatuses: readonly CaseStatus[] = ['asked', 'with-manager', 'question'];
const openStatuses: readonly CaseStatus[] = ['draft', 'alternatives', ...waitingStatuses];

/** Days ahead that belong to "this week". */
const AHEAD = 7;

function openRequest({ data }: CaseRecord, { now, budget }: ReportAbout): OpenRequest {
  const { pseudonym, status, askedAt } = data;
  const hours = askedAt !== '' && waitingStatuses.includes(status) ? hoursBetween(askedAt, now) : undefined;
  const isLate = hours !== undefined && hours > budget.data.decisionHours;
  return { pseudonym, status, isLate, ...(hours !== undefined && { hours }) };
}

function lookBackRows(cases: readonly CaseRecord[], today: string): LookBackRow[] {
  return cases
    .flatMap(({ data }) => {
      const next = nextLookBack(data);
      if (!next || next.on > daysAfter(today, AHEAD)) return [];
      return [{ pseudonym: data.pseudonym, ...next, due: dueOf(next.on, today) }];
    })
    .sort((a, b) => byTime(a.on, b.on));
}

/** The weekly report of a team: who waits and how long, what is to be bought, and what to look back on. */
export function teamReport(about: ReportAbout): TeamReport {
  const { cases } = ofBudget(about);
  const open = cases
    .filter(({ data }) => openStatuses.includes(data.status))
    .map((record) => openRequest(record, about))
    .sort((a, b) => (b.hours ?? -1) - (a.hours ?? -1) || byTime(a.pseudonym, b.pseudonym));
  const hours = open.flatMap((one) => (one.hours === undefined ? [] : [one.hours]));
  const toBuy = cases
    .filter(({ data }) => data.status === 'agreed')
    .map(({ data }) => ({ pseudonym: data.pseudonym, cents: data.amountCents ?? 0, on: decidedOn(data) }))
    .sort((a, b) => byTime(a.on, b.on));
  return {
    open,
    waiting: hours.length,
    longest: hours.length > 0 ? Math.max(...hours) : undefined,
    late: open.filter(({ isLate }) => isLate).length,
    lookBacks: lookBackRows(cases, about.today),
    toBuy,
  };
}
