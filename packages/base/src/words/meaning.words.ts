import { comparePeriods, periodOf, type Language, type SentenceFacts } from '@draagkracht/model';
import { clause, type Clause } from './clause.words.js';
import { isBeyondChance } from './figure.words.js';
import { wordMessages } from './messages.js';
import { formatFigure } from './number.words.js';
import { capitalised, inPeriod, periodInSentence } from './period.words.js';

/** Under this many figures a series shows no trend, whatever chart was asked for. D§7.1. */
const SHORT = 6;

/** What the rules see in the series: a signal with its meaning, no clear change, or too few figures. */
export function shapeClause(facts: SentenceFacts, language: Language): Clause | undefined {
  const { signal, change, kind, lastBreak, caution } = facts;
  const words = wordMessages.in(language);
  if (facts.kind === 'values' || change === 'too-few') {
    // Somebody asked for bare values of a long series: nothing was looked for, so nothing is said.
    if (!facts.latest || facts.n >= SHORT) return undefined;
    const since = caution?.anew ?? lastBreak?.period;
    return clause(2, since ? words.shortSince(periodInSentence(since, language)) : words.short);
  }
  if (!signal || change === 'none') return clause(2, isBeyondChance(facts, language) ? words.oneStep : words.calm);
  const around = /^[cpux]/.test(kind);
  const told = words.tellings[signal.rule](signal.side, periodInSentence(signal.fromPeriod, language), around);
  return clause(2, `${told}${words.meanings[change]}`);
}

/** Where no direction is better, a signal leaves open whether it is good news. */
export function neutralClause({ signal, change }: SentenceFacts, language: Language): Clause | undefined {
  if (!signal || change !== 'neutral') return undefined;
  return clause(3, wordMessages.in(language).neutral);
}

const isToCome = (period: string, latest: string): boolean => {
  const [a, b] = [periodOf(period), periodOf(latest)];
  return a && b ? comparePeriods(a, b) > 0 : period !== latest;
};

/** The target: whether it will be met where limits can tell, and else what it is and who set it. */
export function targetClause(
  { target, assurance, latest, indicator }: SentenceFacts,
  language: Language,
): Clause | undefined {
  if (!target || !latest) return undefined;
  const value = formatFigure(target.value, indicator, language);
  const when = isToCome(target.period, latest.period) ? periodInSentence(target.period, language) : '';
  const telling = wordMessages.in(language).targets[assurance];
  return clause(assurance === 'none' ? 5 : 3, telling(value, target.setBy, when));
}

/** That figures before a change of definition are not to be compared. */
export function breakClause({ lastBreak }: SentenceFacts, language: Language): Clause | undefined {
  if (!lastBreak) return undefined;
  const when = inPeriod(lastBreak.period, language);
  return clause(1, wordMessages.in(language).newDefinition(when, capitalised(when)));
}

/** The fixed warning on every series that comes out of a model (D§4.2): it cannot show what an own approach did. */
export function modelClause({ indicator }: SentenceFacts, language: Language): Clause | undefined {
  if (indicator.kind !== 'model') return undefined;
  return clause(1, wordMessages.in(language).model);
}
