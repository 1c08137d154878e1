import type { Language } from '@draagkracht/model';
import { moneyReport, type MoneyReport, type TeamSpread } from './money-report.view.js';
import type { ReportAbout } from './report-about.view.js';
import type { ReportDocument, ReportPart } from './report-document.view.js';
import { aboutTeam, shareText } from './report-words.words.js';
import { reportMessages } from './reports.messages.js';

function leadOf({ money, pace, year }: MoneyReport, today: string, language: Language): string {
  const say = reportMessages[language].money;
  if (money.availableCents === 0) return say.none;
  const first = money.isOver ? [say.over] : pace.isIdle ? [say.idle] : [];
  const early = today < `${year}-04-01` ? [say.early] : [];
  const lead = say.lead(shareText(pace.usedShare, language), shareText(pace.yearShare, language));
  return [...first, lead, ...early].join(' ');
}

function spreadPart(spread: TeamSpread, language: Language): ReportPart {
  const say = reportMessages[language].money;
  const told = (share: number): string => shareText(share, language);
  const { teams, lowest, quarter, middle, threeQuarters, highest, shares } = spread;
  return {
    heading: say.teams,
    note: `${say.spread(teams, told(lowest), told(highest), told(quarter), told(threeQuarters))} ${say.spreadNote}`,
    spread: shares,
    heads: say.spreadHeads,
    rows: [
      [say.lowest, { share: lowest }],
      [say.quarter, { share: quarter }],
      [say.middle, { share: middle }],
      [say.threeQuarters, { share: threeQuarters }],
      [say.highest, { share: highest }],
    ],
    nothing: '',
  };
}

/** The alarm of idle money in words, with how teams differ. */
export function moneyDocument(about: ReportAbout, language: Language): ReportDocument {
  const { money: say, titles } = reportMessages[language];
  const report = moneyReport(about);
  const { availableCents, spentCents, promisedCents, leftCents } = report.money;
  const { spread } = report;
  return {
    id: 'money',
    title: titles.money,
    lead: leadOf(report, about.today, language),
    about: aboutTeam(about, language),
    parts: [
      {
        heading: say.amounts,
        heads: say.heads,
        rows: [
          [say.available, { cents: availableCents }],
          [say.spent, { cents: spentCents }],
          [say.promised, { cents: promisedCents }],
          [say.left, { cents: leftCents }],
        ],
        nothing: '',
      },
      spread ? spreadPart(spread, language) : { heading: say.teams, nothing: say.few(report.teams) },
    ],
    foot: say.foot,
  };
}
