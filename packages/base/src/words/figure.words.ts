import { textIn, type Figure, type GapKind, type Language, type SentenceFacts } from '@draagkracht/model';
import { clause, type Clause } from './clause.words.js';
import { formatDifference, formatFigure, formatNumber, formatRange } from './number.words.js';
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
  return ` (${language === 'nl' ? 'marge' : 'margin'} ${formatRange(interval.low, interval.high, facts.indicator, language)})`;
}

/**
 * What it is about and the last figure: "Jongeren met jeugdhulp in Zuilen: 9,3% in 2019." A colon, because a label may
 * be one thing or many ("was" or "waren").
 */
export function figureClause(facts: SentenceFacts, language: Language): Clause | undefined {
  const { latest, indicator } = facts;
  const about = subject(facts, language);
  if (!latest)
    return clause(0, `${about}: ${language === 'nl' ? 'er zijn nog geen cijfers' : 'there are no figures yet'}.`);
  const figure = formatFigure(latest.value, indicator, language);
  return clause(0, `${about}: ${figure}${margin(latest, facts, language)} ${inPeriod(latest.period, language)}.`);
}

const endings: Readonly<Record<Language, Readonly<Record<GapKind, (period: string, within: string) => string>>>> = {
  nl: {
    missing: (period) => `Het cijfer van ${period} is niet bekend.`,
    suppressed: (_, within) => `${within} was het te weinig om te tonen.`,
    impossible: (_, within) => `${within} kan dit cijfer niet voorkomen.`,
    'not-applicable': (_, within) => `${within} is dit cijfer niet van toepassing.`,
  },
  en: {
    missing: (period) => `The figure for ${period} is not known.`,
    suppressed: (_, within) => `${within} there were too few to show.`,
    impossible: (_, within) => `${within} this figure cannot occur.`,
    'not-applicable': (_, within) => `${within} this figure does not apply.`,
  },
};

/** Why the last period has no figure. */
export function endGapClause({ endGap }: SentenceFacts, language: Language): Clause | undefined {
  if (!endGap) return undefined;
  const within = capitalised(inPeriod(endGap.period, language));
  return clause(1, endings[language][endGap.gap.kind](periodInSentence(endGap.period, language), within));
}

const comparisons = {
  nl: {
    same: (then: string) => `Dat is hetzelfde als ${then}.`,
    close: (then: string) => `Dat is bijna hetzelfde als ${then}.`,
    other: (size: string, more: boolean, then: string) => `Dat is ${size} ${more ? 'meer' : 'minder'} dan ${then}.`,
    chance: 'Het verschil kan toeval zijn.',
    'beyond-chance': 'Het verschil is groter dan toeval.',
  },
  en: {
    same: (then: string) => `That is the same as ${then}.`,
    close: (then: string) => `That is almost the same as ${then}.`,
    other: (size: string, more: boolean, then: string) => `That is ${size} ${more ? 'more' : 'less'} than ${then}.`,
    chance: 'The difference may be chance.',
    'beyond-chance': 'The difference is greater than chance.',
  },
} as const;

/** Whether the sentence says that the last difference is greater than chance. */
export const isBeyondChance = ({ difference, differenceTest, indicator }: SentenceFacts, language: Language): boolean =>
  differenceTest === 'beyond-chance' &&
  difference !== undefined &&
  /[1-9]/.test(formatDifference(difference, indicator, language));

/** The difference with the figure before, and whether it may be chance. Nothing across a break or a gap. */
export function differenceClause(facts: SentenceFacts, language: Language): Clause | undefined {
  const { difference, differenceTest, previous, indicator } = facts;
  if (difference === undefined || !previous || differenceTest === 'not-compared') return undefined;
  const words = comparisons[language];
  const then = inPeriod(previous.period, language);
  const size = formatDifference(difference, indicator, language);
  if (!/[1-9]/.test(size)) return clause(4, difference === 0 ? words.same(then) : words.close(then));
  const test = differenceTest === 'untested' ? undefined : words[differenceTest];
  return clause(4, words.other(size, difference > 0, then), test);
}
