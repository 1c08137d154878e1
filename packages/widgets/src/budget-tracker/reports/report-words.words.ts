import { euroText, periodLabel, type Language } from '@draagkracht/model';
import { capitalised, formatNumber } from '@draagkracht/base/words.js';
import type { ReportAbout } from './report-about.view.js';
import type { ReportCell } from './report-document.view.js';
import { reportMessages } from './reports.messages.js';

/** A part of a whole as a percentage without decimals. */
export const shareText = (share: number, language: Language): string => `${formatNumber(share * 100, 0, language)}%`;

/** An amount; below zero with a minus. */
export const amountText = (cents: number, language: Language): string =>
  `${cents < 0 ? '−' : ''}${euroText(Math.abs(cents), language)}`;

/** A cell as it is read. */
export function cellText(cell: ReportCell, language: Language): string {
  if (typeof cell === 'string') return cell;
  if ('cents' in cell) return amountText(cell.cents, language);
  return 'share' in cell ? shareText(cell.share, language) : formatNumber(cell.count, 0, language);
}

/** A day as people say it; nothing for a day that was never. */
export const dayText = (day: string, language: Language): string => (day === '' ? '' : periodLabel(day, language));

/** What the report of one team is about. */
export const aboutTeam = ({ budget, today }: ReportAbout, language: Language): string =>
  reportMessages[language].about(capitalised(budget.data.teamLabel), budget.data.year, periodLabel(today, language));
