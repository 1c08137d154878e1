import { caseStatuses, lookBackMoments, nameOf, type Language } from '@draagkracht/model';
import type { ReportAbout } from './report-about.view.js';
import type { ReportCell, ReportDocument } from './report-document.view.js';
import { aboutTeam, dayText } from './report-words.words.js';
import { reportMessages } from './reports.messages.js';
import { teamReport, type OpenRequest, type TeamReport } from './team-report.view.js';

function leadOf({ waiting, longest, late, lookBacks }: TeamReport, hours: number, language: Language): string {
  const say = reportMessages[language].team;
  const due = lookBacks.filter((one) => one.due !== 'later').length;
  return [
    longest === undefined ? say.none : say.waiting(waiting, longest),
    ...(late > 0 ? [say.late(late, hours)] : []),
    ...(due > 0 ? [say.due(due)] : []),
  ].join(' ');
}

function openRow({ pseudonym, status, hours, isLate }: OpenRequest, language: Language): ReportCell[] {
  const { team, yes, no } = reportMessages[language];
  const since: ReportCell = hours === undefined ? team.notAsked : { count: hours };
  return [pseudonym, nameOf(caseStatuses, status)[language], since, hours === undefined ? '' : isLate ? yes : no];
}

/** The weekly report of a team in words. */
export function teamDocument(about: ReportAbout, language: Language): ReportDocument {
  const { team: say, titles } = reportMessages[language];
  const report = teamReport(about);
  const { nothing } = say;
  return {
    id: 'team',
    title: titles.team,
    lead: leadOf(report, about.budget.data.decisionHours, language),
    about: aboutTeam(about, language),
    parts: [
      { heading: say.open, heads: say.openHeads, rows: report.open.map((one) => openRow(one, language)), nothing },
      {
        heading: say.toBuy,
        heads: say.toBuyHeads,
        rows: report.toBuy.map(({ pseudonym, cents, on }) => [pseudonym, { cents }, dayText(on, language)]),
        nothing,
      },
      {
        heading: say.lookBacks,
        heads: say.lookBackHeads,
        rows: report.lookBacks.map(({ pseudonym, moment, on, due }) => [
          pseudonym,
          nameOf(lookBackMoments, moment)[language],
          dayText(on, language),
          say.due_[due],
        ]),
        nothing,
      },
    ],
    foot: say.foot,
  };
}
