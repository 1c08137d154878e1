import {
  lifeDomains,
  nameOf,
  obstacleKinds,
  obstacleStatuses,
  type Language,
  type LifeDomain,
} from '@draagkracht/model';
import { learningReport, type LearningReport } from './learning-report.view.js';
import type { Quarter, ReportAbout } from './report-about.view.js';
import type { ReportDocument, ReportPart } from './report-document.view.js';
import { aboutTeam, shareText } from './report-words.words.js';
import { reportMessages } from './reports.messages.js';

/** Requests below which a percentage says more than there is (D§3.5, registrations). */
const leastForShare = 10;

function leadOf({ decided, solved, quarter }: LearningReport, language: Language): string {
  const say = reportMessages[language].learning;
  if (decided === 0) return say.none(quarter);
  const lead = say.lead(decided, solved);
  if (decided === 1) return lead;
  return `${lead} ${decided < leastForShare ? say.few : say.percent(shareText(solved / decided, language))}`;
}

function partsOf({ domains, obstacles, picks, lessons }: LearningReport, language: Language): ReportPart[] {
  const say = reportMessages[language].learning;
  const { nothing } = say;
  const domainName = (domain: LifeDomain): string => nameOf(lifeDomains, domain)[language];
  return [
    {
      heading: say.domains,
      note: say.domainNote,
      heads: say.domainHeads,
      rows: domains.map(({ domain, decided, solved }) => [domainName(domain), { count: decided }, { count: solved }]),
      nothing,
    },
    {
      heading: say.obstacles,
      heads: say.obstacleHeads,
      rows: obstacles.map(({ title, kind, times, status }) => [
        title,
        nameOf(obstacleKinds, kind)[language],
        { count: times },
        nameOf(obstacleStatuses, status)[language],
      ]),
      nothing,
    },
    {
      heading: say.picks,
      note: say.picksNote,
      heads: say.pickHeads,
      rows: picks.map((one) => [one.pseudonym, say.reasons[one.reason], one.lifeDomains.map(domainName).join(', ')]),
      nothing,
    },
    { heading: say.lessons, list: lessons, nothing },
  ];
}

/** The report of a quarter in words. */
export function learningDocument(about: ReportAbout, quarter: Quarter, language: Language): ReportDocument {
  const { learning: say, titles, quarterName } = reportMessages[language];
  const report = learningReport(about, quarter);
  return {
    id: 'learning',
    title: `${titles.learning}: ${quarterName(quarter).toLowerCase()}`,
    lead: leadOf(report, language),
    about: aboutTeam(about, language),
    parts: partsOf(report, language),
    foot: say.foot,
  };
}
