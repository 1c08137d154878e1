import type { Language } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/embed/static.js';
import type { CellDecision, CellReason, GateReport } from '@draagkracht/statistics/disclosure.js';
import { inColumns } from '../columns.js';
import { noticeWords, publishWords, reasonWords, refusalWords } from './messages.js';

/** Cells shown as examples; a file has them all. */
const SHOWN = 8;

/** The contract of `publish --json`. */
export interface PublishAnswer {
  readonly cells: number;
  readonly suppressed: number;
  readonly secondary: number;
  readonly rounded: number;
  readonly refused: GateReport['refused'];
  readonly byReason: GateReport['byReason'];
  readonly notices: GateReport['notices'];
  readonly policy: GateReport['policy'];
  readonly method: GateReport['method'];
  /** Hash of the publication; `null` when it is not written. */
  readonly hash: string | null;
}

/** The answer for a program. */
export const answerOf = (report: GateReport, hash: string | null): PublishAnswer => {
  const { cells, suppressed, secondary, rounded, refused, byReason, notices, policy, method } = report;
  return { cells, suppressed, secondary, rounded, refused, byReason, notices, policy, method, hash };
};

const isHidden = ({ reason }: CellDecision): boolean => reason !== 'rounded' && reason !== 'source';

const cellText = ({ table, region, period, reason }: CellDecision, language: Language): string =>
  `${table}, ${region}, ${period}: ${reasonWords[reason][language]}`;

/** The report for people: counts, why, examples, what was refused and what to know. */
export function reportText(report: GateReport, language: Language): string {
  const words = publishWords(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  const reasons = Object.entries(report.byReason) as [CellReason, number][];
  const examples = report.decisions.filter(isHidden);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    inColumns([
      [words.cells, count(report.cells)],
      [words.suppressed, count(report.suppressed)],
      [words.secondary, count(report.secondary)],
      [words.rounded, count(report.rounded)],
      [words.refused, count(report.refused.length)],
    ]),
    ...block(
      words.why,
      reasons.map(([reason, n]) => `${count(n)} × ${reasonWords[reason][language]}`),
    ),
    ...block(words.examples, [
      ...examples.slice(0, SHOWN).map((cell) => cellText(cell, language)),
      ...(examples.length > SHOWN ? [`… +${count(examples.length - SHOWN)}`] : []),
    ]),
    ...block(words.refused, [
      ...report.refused
        .slice(0, SHOWN)
        .map(
          ({ code, place, found }) =>
            `${place}${found === undefined ? '' : ` “${found}”`}: ${refusalWords[code][language]}`,
        ),
      ...(report.refused.length > SHOWN ? [`… +${count(report.refused.length - SHOWN)}`] : []),
    ]),
    ...block(
      words.notices,
      report.notices.map(
        ({ code, count: n, examples: some }) =>
          `${noticeWords[code][language]}${some.length > 0 ? ` (${count(n)}: ${some.join(', ')})` : ''}`,
      ),
    ),
    '',
  ].join('\n');
}

/** Every figure that is not published as it was, as a CSV. */
export function reportCsv(report: GateReport, language: Language): string {
  const cell = (text: string): string => (/[;"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const rows = report.decisions.map(({ table, region, period, reason }) =>
    [table, region, period, reasonWords[reason][language]].map(cell).join(';'),
  );
  return `\ufeff${[publishWords(language).reportHeader.join(';'), ...rows].join('\r\n')}\r\n`;
}
