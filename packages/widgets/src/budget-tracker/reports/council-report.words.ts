import {
  nameOf,
  obstacleKinds,
  obstacleStatuses,
  periodLabel,
  type Language,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { smallNumberRules } from '@draagkracht/statistics';
import { formatNumber } from '@draagkracht/base/words.js';
import { councilReport, type CouncilObstacle, type CouncilReport, type SeenCount } from './council-report.view.js';
import type { ReportAbout } from './report-about.view.js';
import type { ReportCell, ReportDocument } from './report-document.view.js';
import { amountText, shareText } from './report-words.words.js';
import { reportMessages } from './reports.messages.js';

function countCell(seen: SeenCount, { policy }: CouncilReport, language: Language): ReportCell {
  const say = reportMessages[language].council;
  return seen.kind === 'shown'
    ? { count: seen.count }
    : seen.isSmall
      ? say.few(smallNumberRules[policy].count)
      : say.hidden;
}

function countWords(seen: SeenCount, report: CouncilReport, language: Language): string {
  const cell = countCell(seen, report, language);
  return typeof cell === 'object' && 'count' in cell ? formatNumber(cell.count, 0, language) : String(cell);
}

function leadOf(report: CouncilReport, language: Language): string {
  const { decided, year, goal } = report;
  const say = reportMessages[language].council;
  const told = (share: number): string => shareText(share, language);
  const reached = goal ? say.goal(told(goal.share), told(goal.interval.low), told(goal.interval.high)) : say.noGoal;
  return `${say.decided(countWords(decided, report, language), year)} ${reached}`;
}

function spentCell({ spent }: CouncilReport, language: Language): ReportCell {
  const say = reportMessages[language].council;
  if (spent.kind === 'shown') return { cents: spent.cents };
  return spent.kind === 'none' ? say.noneSpent : say.money[spent.reason];
}

function obstacleRow({ title, kind, status, answer }: CouncilObstacle, language: Language): string[] {
  const say = reportMessages[language].council;
  return [
    title || say.leftOut,
    nameOf(obstacleKinds, kind)[language],
    nameOf(obstacleStatuses, status)[language],
    answer || (status === 'open' ? say.noAnswer : say.leftOut),
  ];
}

function numberRows(report: CouncilReport, language: Language): (readonly ReportCell[])[] {
  const say = reportMessages[language].council;
  const counts = [
    [say.all, report.decided],
    [say.solved, report.solved],
    [say.agreed, report.agreed],
    [say.refused, report.refused],
    [say.lookedBack, report.lookedBack],
    [say.reached, report.reached],
    [say.notReached, report.notReached],
  ] as const;
  return [
    ...counts.map(([label, seen]) => [label, countCell(seen, report, language)]),
    [say.spent, spentCell(report, language)],
  ];
}

/** The report for the council in words: everything in it went through the gate of small numbers. */
export function councilDocument(
  about: ReportAbout,
  language: Language,
  policy: SmallNumberPolicy = 'publiek',
): ReportDocument {
  const { council: say, titles, aboutTeams } = reportMessages[language];
  const report = councilReport(about, policy);
  return {
    id: 'council',
    title: titles.council,
    lead: leadOf(report, language),
    about: aboutTeams(report.teams, report.year, periodLabel(about.today, language)),
    parts: [
      {
        heading: say.numbers,
        note: `${say.numbersNote(smallNumberRules[policy].rounding)} ${say.spentNote(amountText(report.roundedTo, language))}`,
        heads: say.heads,
        rows: numberRows(report, language),
        nothing: say.nothing,
      },
      {
        heading: say.obstacles,
        heads: say.obstacleHeads,
        rows: report.obstacles.map((one) => obstacleRow(one, language)),
        nothing: say.nothing,
      },
    ],
    foot: say.foot,
  };
}
