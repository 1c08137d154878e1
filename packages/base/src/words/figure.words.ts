import { textIn, type Figure, type Language, type SentenceFacts } from '@draagkracht/model';
import { clause, type Clause } from './clause.words.js';
import { wordMessages } from './messages.js';
import { formatNumber } from './digits.words.js';
import { formatDifference, formatFigure, formatRange } from './number.words.js';
import { capitalised, inPeriod, periodInSentence } from './period.words.js';

const subject = ({ indicator, regionLabel }: SentenceFacts, language: Language): string => {
  const label = capitalised(textIn(indicator.label, language).trim());
  return regionLabel ? `${label} in ${regionLabel}` : label;
};

function margin({ interval }: Figure, facts: SentenceFacts, language: Language): string {
  if (!interval) return '';
  const { decimals } = facts.indicator;
  const [low, high] = [formatNumber(interval.low, decimals, language), formatNumber(interval.high, decimals, language)];
  if (low === high) return '';
  return ` (${wordMessages.in(language).margin} ${formatRange(interval.low, interval.high, facts.indicator, language)})`;
}

/**
 * What it is about and the last figure: "Jongeren met jeugdhulp in Zuilen: 9,3% in 2019." A colon, because a label may
 * be one thing or many ("was" or "waren").
 */
export function figureClause(facts: SentenceFacts, language: Language): Clause | undefined {
  const { latest, indicator } = facts;
  const about = subject(facts, language);
  if (!latest) return clause(0, `${about}: ${wordMessages.in(language).noFigures}.`);
  const figure = formatFigure(latest.value, indicator, language);
  return clause(0, `${about}: ${figure}${margin(latest, facts, language)} ${inPeriod(latest.period, language)}.`);
}

/** Why the last period has no figure. */
export function endGapClause({ endGap }: SentenceFacts, language: Language): Clause | undefined {
  if (!endGap) return undefined;
  const within = capitalised(inPeriod(endGap.period, language));
  const ending = wordMessages.in(language).endings[endGap.gap.kind];
  return clause(1, ending(periodInSentence(endGap.period, language), within));
}

/** Whether the sentence says that the last difference is greater than chance. */
export const isBeyondChance = ({ difference, differenceTest, indicator }: SentenceFacts, language: Language): boolean =>
  differenceTest === 'beyond-chance' &&
  difference !== undefined &&
  /[1-9]/.test(formatDifference(difference, indicator, language));

/** The difference with the figure before, and whether it may be chance. Nothing across a break or a gap. */
export function differenceClause(facts: SentenceFacts, language: Language): Clause | undefined {
  const { difference, differenceTest, previous, indicator } = facts;
  if (difference === undefined || !previous || differenceTest === 'not-compared') return undefined;
  const words = wordMessages.in(language);
  const then = inPeriod(previous.period, language);
  const size = formatDifference(difference, indicator, language);
  if (!/[1-9]/.test(size)) return clause(4, difference === 0 ? words.same(then) : words.close(then));
  const test = differenceTest === 'untested' ? undefined : words.tests[differenceTest];
  return clause(4, words.other(size, difference > 0, then), test);
}
