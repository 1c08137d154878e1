import { nameOf, obstacleKinds, ruleSources, type Language } from '@draagkracht/model';
import { accountantReport, type AccountantReport, type AccountedExpense } from './accountant-report.view.js';
import type { ReportAbout } from './report-about.view.js';
import type { ReportCell, ReportDocument, ReportPart } from './report-document.view.js';
import { aboutTeam, amountText, dayText } from './report-words.words.js';
import { reportMessages } from './reports.messages.js';

function leadOf(report: AccountantReport, language: Language): string {
  const say = reportMessages[language].accountant;
  const { spentCents, availableCents, expenses, erased, withoutReceipt, belowQuorum } = report;
  const rows = expenses.length + erased.length;
  if (rows === 0) return say.none;
  const missing = withoutReceipt + erased.filter(({ hasReceipts }) => !hasReceipts).length;
  return [
    say.lead(amountText(spentCents, language), amountText(availableCents, language), rows),
    say.receipts(missing),
    ...(belowQuorum > 0 ? [say.quorum(belowQuorum)] : []),
  ].join(' ');
}

function deviationText({ deviation }: AccountedExpense, language: Language): string {
  if (!deviation) return '';
  const source = nameOf(ruleSources, deviation.source)[language];
  const kind = deviation.kind ? nameOf(obstacleKinds, deviation.kind)[language].toLowerCase() : '';
  return kind ? `${source} (${kind})` : source;
}

function agreedBy({ roles, byManager }: AccountedExpense, language: Language): string {
  const say = reportMessages[language].accountant;
  const all = [...roles, ...(byManager && !roles.includes(say.manager) ? [say.manager] : [])];
  return all.length > 0 ? all.join(', ') : say.noDecision;
}

function expenseRow(expense: AccountedExpense, language: Language): ReportCell[] {
  const { accountant: say, yes, no } = reportMessages[language];
  const { on, cents, people, isBelowQuorum, hasReceipt, bookedOn } = expense;
  return [
    dayText(on, language),
    { cents },
    agreedBy(expense, language),
    isBelowQuorum ? `${people}: ${say.below}` : { count: people },
    hasReceipt ? yes : no,
    bookedOn === '' ? say.notBooked : dayText(bookedOn, language),
    deviationText(expense, language),
  ];
}

function erasedPart({ erased }: AccountantReport, language: Language): ReportPart[] {
  const { accountant: say, yes, no } = reportMessages[language];
  if (erased.length === 0) return [];
  const said = (is: boolean): string => (is ? yes : no);
  const rows = erased.map(({ quarter, cents, hasReceipts, deviated, aboveLimit }): ReportCell[] => [
    { count: quarter },
    { cents },
    said(hasReceipts),
    said(deviated),
    said(aboveLimit),
  ]);
  return [{ heading: say.erased, note: say.erasedNote, heads: say.erasedHeads, rows, nothing: say.nothing }];
}

/** The report for the accountant in words: closed words and roles only. */
export function accountantDocument(about: ReportAbout, language: Language): ReportDocument {
  const { accountant: say, titles } = reportMessages[language];
  const report = accountantReport(about);
  const { maxPerHouseholdCents, quorum, decidedBy } = about.budget.data;
  return {
    id: 'accountant',
    title: titles.accountant,
    lead: leadOf(report, language),
    about: aboutTeam(about, language),
    parts: [
      {
        heading: say.expenses,
        heads: say.heads,
        rows: report.expenses.map((one) => expenseRow(one, language)),
        nothing: say.nothing,
      },
      ...erasedPart(report, language),
      {
        heading: say.checks,
        heads: say.checkHeads,
        rows: [
          [say.limit, { cents: maxPerHouseholdCents }],
          [say.quorumName, { count: quorum }],
          ...(decidedBy ? [[say.decidedBy, decidedBy]] : []),
        ],
        nothing: say.nothing,
      },
    ],
    foot: say.foot,
  };
}
