import type { Language, Series, Signal } from '@draagkracht/model';
import {
  assuranceWord,
  changeWord,
  chartKindWord,
  formatNumber,
  periodInSentence,
  ruleWord,
} from '@draagkracht/embed/static.js';
import { inColumns } from '../columns.js';
import { messagesOf } from '../messages.js';
import type { Answer } from './answer.js';

/** Digits of centre and limits: enough to check by hand. */
const DIGITS = 3;

function signalText({ rule, from, to, side }: Signal, { points }: Series, language: Language): string {
  const period = (at: number): string => periodInSentence(points[at]?.period ?? '', language);
  const when = from === to ? period(from) : messagesOf(language).range(period(from), period(to));
  return `${ruleWord(rule, language)} ${side === 'high' ? '▲' : '▼'} ${when}`;
}

function limitsText({ lower, upper }: Answer, language: Language): string | undefined {
  const last = (limits: Answer['lower']): number | null =>
    typeof limits === 'object' ? (limits?.findLast((limit) => limit !== null) ?? null) : limits;
  const [low, high] = [last(lower), last(upper)];
  if (low === null || high === null) return undefined;
  return messagesOf(language).range(formatNumber(low, DIGITS, language), formatNumber(high, DIGITS, language));
}

/** What the centre of each chart is. */
const centreNames: Readonly<Record<Answer['kind'], 'mean' | 'median' | 'share' | 'middle'>> = {
  values: 'middle',
  run: 'median',
  xmr: 'mean',
  p: 'share',
  'p-prime': 'share',
  u: 'share',
  'u-prime': 'share',
  c: 'mean',
  g: 'median',
  t: 'middle',
};

/** The answer for people: the sentence first, then what it rests on. */
export function reportOf(answer: Answer, series: Series, language: Language): string {
  const names = messagesOf(language).report;
  const { kind, method, n, centre, signals, change, assurance } = answer;
  const limits = limitsText(answer, language);
  const centreName = names[centreNames[kind]];
  const told = signals.map((signal) => signalText(signal, series, language));
  const rows: (readonly [string, string])[] = [
    [names.kind, chartKindWord(kind, language)],
    [names.n, formatNumber(n, 0, language)],
    ...(centre === null ? [] : [[centreName, formatNumber(centre, DIGITS, language)] as const]),
    ...(limits === undefined ? [] : [[names.limits, limits] as const]),
    ...(told.length > 0 ? told : [names.none]).map((text, at) => [at === 0 ? names.signals : '', text] as const),
    [names.change, changeWord(change, language)],
    ...(assurance === 'none' ? [] : [[names.assurance, assuranceWord(assurance, language)] as const]),
    [names.method, `${method.name} ${method.version}`],
  ];
  return `${answer.sentence}\n\n${inColumns(rows)}\n`;
}
