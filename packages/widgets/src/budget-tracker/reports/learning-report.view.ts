import {
  withoutCases,
  type BudgetCase,
  type LifeDomain,
  type ObstacleKind,
  type ObstacleStatus,
} from '@draagkracht/model';
import { byTime } from '../../shared/due.view.js';
import {
  decidedOn,
  inQuarter,
  ofBudget,
  type CaseRecord,
  type Quarter,
  type ReportAbout,
} from './report-about.view.js';

/** Why a request is proposed to talk about. */
export type PickReason = 'solved' | 'refused-or-back' | 'not-reached';

/** A request to talk about with colleagues, by its made-up name. */
export interface Pick3 {
  readonly pseudonym: string;
  readonly reason: PickReason;
  readonly lifeDomains: readonly LifeDomain[];
}

/** What a team learns of a quarter. */
export interface LearningReport {
  readonly year: number;
  readonly quarter: Quarter;
  readonly decided: number;
  readonly solved: number;
  /** By life domain, the most first; a request may belong to several. */
  readonly domains: readonly { readonly domain: LifeDomain; readonly decided: number; readonly solved: number }[];
  /** The three that were met most, with how often in this quarter. */
  readonly obstacles: readonly {
    readonly title: string;
    readonly kind: ObstacleKind;
    readonly status: ObstacleStatus;
    readonly times: number;
  }[];
  readonly picks: readonly Pick3[];
  readonly lessons: readonly string[];
}

/** A decision, of a request that is kept or of a row that remains. */
interface Decided {
  readonly isSolved: boolean;
  readonly lifeDomains: readonly LifeDomain[];
}

function decidedIn(about: ReportAbout, year: number, quarter: Quarter): Decided[] {
  const { cases, remainders } = ofBudget(about);
  const kept = cases.filter(({ data }) => inQuarter(decidedOn(data), year, quarter));
  const rows = withoutCases(remainders, cases).filter(
    ({ data }) => data.year === year && data.quarter === quarter && data.outcome !== 'withdrawn',
  );
  return [
    ...kept.map(({ data }) => ({ isSolved: data.decision?.outcome === 'solved', lifeDomains: data.lifeDomains })),
    ...rows.map(({ data }) => ({ isSolved: data.outcome === 'solved', lifeDomains: data.lifeDomains })),
  ];
}

function domainsOf(all: readonly Decided[]): LearningReport['domains'] {
  const names = [...new Set(all.flatMap(({ lifeDomains }) => lifeDomains))];
  return names
    .map((domain) => {
      const inside = all.filter(({ lifeDomains }) => lifeDomains.includes(domain));
      return { domain, decided: inside.length, solved: inside.filter(({ isSolved }) => isSolved).length };
    })
    .sort((a, b) => b.decided - a.decided || byTime(a.domain, b.domain));
}

const obstaclesOf = ({ obstacles }: ReportAbout, year: number, quarter: Quarter): LearningReport['obstacles'] =>
  obstacles
    .map(({ data: { title, kind, status, times } }) => ({
      title,
      kind,
      status,
      times: times.filter(({ on }) => inQuarter(on, year, quarter)).length,
    }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || byTime(a.title, b.title))
    .slice(0, 3);

const isNotReached = ({ lookBacks }: BudgetCase): boolean => {
  const said = lookBacks.at(-1)?.goalReached;
  return said === 'no' || said === 'partly';
};

const fits: Readonly<Record<PickReason, (data: BudgetCase) => boolean>> = {
  solved: ({ decision }) => decision?.outcome === 'solved',
  'refused-or-back': ({ decision, status }) => decision?.outcome === 'refused' || status === 'question',
  'not-reached': isNotReached,
};

/** The last day on which something happened to a request that this report tells of. */
const lastDay = ({ data }: CaseRecord): string =>
  [data.openedOn, decidedOn(data), ...data.lookBacks.map(({ on }) => on)].reduce((a, b) => (b > a ? b : a));

/**
 * Three requests that differ: one solved without money, one refused or sent back, one whose goal was not reached. Of each the newest, and
 * rather one from a part of life that was not chosen yet.
 */
function picksOf(cases: readonly CaseRecord[]): Pick3[] {
  const newest = [...cases].sort((a, b) => byTime(lastDay(b), lastDay(a)) || byTime(a.id, b.id));
  const picks: Pick3[] = [];
  for (const reason of ['not-reached', 'refused-or-back', 'solved'] as const) {
    const able = newest.filter(
      ({ data }) => fits[reason](data) && !picks.some((one) => one.pseudonym === data.pseudonym),
    );
    const isFresh = ({ data }: CaseRecord): boolean =>
      !data.lifeDomains.some((domain) => picks.some(({ lifeDomains }) => lifeDomains.includes(domain)));
    const chosen = able.find(isFresh) ?? able[0];
    if (chosen) picks.push({ pseudonym: chosen.data.pseudonym, reason, lifeDomains: chosen.data.lifeDomains });
  }
  return picks.reverse();
}

/** The report of a quarter, to learn from. */
export function learningReport(about: ReportAbout, quarter: Quarter): LearningReport {
  const { year } = about.budget.data;
  const all = decidedIn(about, year, quarter);
  const happened = ofBudget(about).cases.filter((record) => inQuarter(lastDay(record), year, quarter));
  return {
    year,
    quarter,
    decided: all.length,
    solved: all.filter(({ isSolved }) => isSolved).length,
    domains: domainsOf(all),
    obstacles: obstaclesOf(about, year, quarter),
    picks: picksOf(happened),
    lessons: happened.map(({ data }) => data.lesson.trim()).filter((lesson) => lesson !== ''),
  };
}
