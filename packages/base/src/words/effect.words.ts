import {
  claimNames,
  nameOf,
  type Calibration,
  type ChanceFindings,
  type ClaimHurdle,
  type ClaimLevel,
  type DidVerdict,
  type EffectRefusal,
  type ExpectationScore,
  type Interval,
  type ItsVerdict,
  type Language,
  type RtmVerdict,
  type ScoreRefusal,
} from '@draagkracht/model';
import { formatNumber, formatSigned } from './digits.words.js';
import { effectMessages } from './messages.effect.js';
import { formatDifference, formatFigure, type FigureFormat } from './number.words.js';
import { periodInSentence } from './period.words.js';

/** What may be claimed, in two or three words. */
export const claimWord = (level: ClaimLevel, language: Language): string => nameOf(claimNames, level)[language];

/** What may be claimed of a measure, as a sentence. It says "door" only from "waarschijnlijk bijgedragen" up (D§7.7). */
export const claimSentence = (level: ClaimLevel, language: Language): string =>
  effectMessages[language].claimSentences[level];

/** What keeps a claim from being made. */
export const claimHurdle = (hurdle: ClaimHurdle, language: Language): string =>
  effectMessages[language].hurdles[hurdle];

/** Why an effect question has no answer. */
export const effectRefusal = (refusal: EffectRefusal, language: Language): string =>
  effectMessages[language].refusals[refusal];

/** Why an expectation is not scored. */
export const scoreRefusal = (refusal: ScoreRefusal, language: Language): string =>
  effectMessages[language].scoreRefusals[refusal];

/** One decimal more than the figures: what is compared are means. */
const finer = (format: FigureFormat): FigureFormat => ({ ...format, decimals: Math.min(6, format.decimals + 1) });

const signedRange = ({ low, high }: Interval, { decimals }: FigureFormat, language: Language): string =>
  effectMessages[language].range(formatSigned(low, decimals, language), formatSigned(high, decimals, language));

const excludesZero = ({ low, high }: Interval): boolean => low > 0 || high < 0;

/** The wider of the intervals there are: what is said must hold for both. */
const widest = (intervals: readonly (Interval | undefined)[]): Interval | undefined =>
  intervals.filter((one) => one !== undefined).sort((a, b) => b.high - b.low - (a.high - a.low))[0];

/** Whose figures are compared, as they stand in a sentence. */
export interface ComparedNames {
  readonly own: string;
  readonly other: string;
}

/**
 * The answer to "did it go otherwise here than there?": the difference with its margin, whether it may be chance, and whether the two went
 * the same way before, with its numbers. It never says that the measure did it: that takes `claimSentence`.
 */
export function didSentence(
  verdict: DidVerdict,
  format: FigureFormat,
  names: ComparedNames,
  language: Language,
): string {
  const messages = effectMessages[language];
  const exact = finer(format);
  const since = periodInSentence(verdict.after[0] ?? '', language);
  const size = formatDifference(verdict.effect, exact, language);
  const interval = widest([verdict.interval, verdict.sampling]);
  const margin = interval ? ` (${signedRange(interval, exact, language)})` : '';
  const isNone = !/[1-9]/.test(size);
  const chance = interval
    ? verdict.beyondChance
      ? messages.beyondChance
      : messages.mayBeChance
    : messages.chanceUnknown;
  const { check, slopeDifference, interval: slopes } = verdict.trends;
  return [
    isNone
      ? messages.comparedEqual(since, names.own, names.other)
      : messages.compared(since, names.own, size, verdict.effect > 0, names.other, margin),
    ...(isNone ? [] : [chance]),
    messages.trends[check],
    messages.trendNumbers(
      formatSigned(slopeDifference, exact.decimals, language),
      signedRange(slopes, exact, language),
    ),
  ].join(' ');
}

/** The answer to "did level or slope change when it began?", with what the margin allows for and what it cannot tell. */
export function itsSentence(verdict: ItsVerdict, format: FigureFormat, language: Language): string {
  const messages = effectMessages[language];
  const exact = finer(format);
  const since = periodInSentence(verdict.after[0] ?? '', language);
  const { level, slope, errors, shortAfter } = verdict;
  const told = [
    ...(excludesZero(level.interval)
      ? [
          messages.level(
            since,
            formatDifference(level.value, exact, language),
            level.value > 0,
            signedRange(level.interval, exact, language),
          ),
        ]
      : []),
    ...(excludesZero(slope.interval)
      ? [
          messages.slope(
            formatDifference(slope.value, exact, language),
            slope.value > 0,
            signedRange(slope.interval, exact, language),
          ),
        ]
      : []),
  ];
  return [
    ...(told.length > 0 ? told : [messages.noBreakSeen(since)]),
    ...(errors === 'newey-west' ? [messages.correlated] : []),
    ...(shortAfter ? [messages.shortAfter] : []),
    ...(told.length > 0 ? [messages.noComparison] : []),
  ].join(' ');
}

/** What comes by itself when an area was chosen for its figure; the question comes first where it was the worst. */
export function rtmSentence(verdict: RtmVerdict, format: FigureFormat, language: Language): string {
  const messages = effectMessages[language];
  const { expected, byItself, value, correlation, correlationFrom, worst } = verdict;
  return [
    ...(worst ? [messages.chosenWorst] : []),
    messages.byItself(
      formatFigure(expected, format, language),
      formatDifference(byItself, format, language),
      byItself < 0,
      formatFigure(value, format, language),
    ),
    messages.correlation(formatNumber(correlation, 2, language), correlationFrom),
  ].join(' ');
}

const percent = (share: number, language: Language): string => `${formatNumber(share * 100, 0, language)}%`;

/** A number of figures: whole where it is whole. */
const amount = (value: number, language: Language): string =>
  formatNumber(value, Number.isInteger(Number(value.toFixed(1))) ? 0 : 1, language);

/** What chance makes of many looks: "Van 40 cijfers wijken er gemiddeld 2 af door toeval." */
export function chanceSentence(findings: ChanceFindings, language: Language): string {
  const messages = effectMessages[language];
  const { looks, expected, atLeastOne, found, asMany = 1, beyond = 0, level } = findings;
  const told = messages.chance(amount(looks, language), amount(expected, language), percent(atLeastOne, language));
  if (found === undefined) return told;
  const count = amount(found, language);
  return `${told} ${asMany < level ? messages.chanceBeyond(count, formatNumber(beyond, 0, language)) : messages.chanceFits(count)}`;
}

/** What came of an expectation. */
export function scoreSentence(
  { fell }: ExpectationScore,
  { low, high }: Interval,
  value: number,
  format: FigureFormat,
  language: Language,
): string {
  const messages = effectMessages[language];
  const range = messages.range(formatNumber(low, format.decimals, language), formatFigure(high, format, language));
  return messages.fell[fell](formatFigure(value, format, language), range);
}

/** How well many expectations came true, and what to do with it. */
export function calibrationSentence({ coverage, count, sure, verdict }: Calibration, language: Language): string {
  const messages = effectMessages[language];
  const inside = formatNumber(coverage * count, 0, language);
  return `${messages.coverage(inside, formatNumber(count, 0, language), percent(sure, language))} ${messages.calibration[verdict]}`;
}
