import { comparePeriods, periodOf, type Language, type Rule, type SentenceFacts, type Side } from '@draagkracht/model';
import { clause, type Clause } from './clause.words.js';
import { isBeyondChance } from './figure.words.js';
import { formatFigure } from './number.words.js';
import { capitalised, inPeriod, periodInSentence } from './period.words.js';

type Telling = Readonly<Record<Rule, (side: Side, since: string, withLimits: boolean) => string>>;

/** Only a trend rises or falls; the other rules say where the figures lie. */
const tellings: Readonly<Record<Language, Telling>> = {
  nl: {
    'outside-limits': (side) => `Dit cijfer is ongewoon ${side === 'high' ? 'hoog' : 'laag'} voor deze reeks`,
    trend: (side, since) => `De cijfers ${side === 'high' ? 'stijgen' : 'dalen'} sinds ${since}`,
    'two-of-three': (side, since) => `De cijfers zijn sinds ${since} opvallend ${side === 'high' ? 'hoog' : 'laag'}`,
    shift: (side, since, withLimits) =>
      `De cijfers liggen sinds ${since} ${side === 'high' ? 'boven' : 'onder'} het ${withLimits ? 'gemiddelde' : 'midden'} van de reeks`,
  },
  en: {
    'outside-limits': (side) => `This figure is unusually ${side} for this series`,
    trend: (side, since) => `The figures have been ${side === 'high' ? 'rising' : 'falling'} since ${since}`,
    'two-of-three': (side, since) => `The figures have been strikingly ${side} since ${since}`,
    shift: (side, since, withLimits) =>
      `The figures have been ${side === 'high' ? 'above' : 'below'} the ${withLimits ? 'mean' : 'middle'} of the series since ${since}`,
  },
};

const meanings = {
  nl: { improvement: ': een verbetering.', concern: ': reden tot zorg.', neutral: '.' },
  en: { improvement: ': an improvement.', concern: ': a reason for concern.', neutral: '.' },
} as const;

const shapes = {
  nl: {
    short: 'De reeks is te kort om een trend te zien.',
    shortSince: (since: string) => `De reeks is sinds ${since} nog te kort om een trend te zien.`,
    calm: 'In de reeks is nu geen duidelijke verandering te zien.',
    oneStep: 'Eén verschil maakt nog geen verandering in de reeks.',
  },
  en: {
    short: 'The series is too short to show a trend.',
    shortSince: (since: string) => `Since ${since} the series is still too short to show a trend.`,
    calm: 'The series shows no clear change now.',
    oneStep: 'One difference does not yet make a change in the series.',
  },
} as const;

/** Under this many figures a series shows no trend, whatever chart was asked for. D§7.1. */
const SHORT = 6;

/** What the rules see in the series: a signal with its meaning, no clear change, or too few figures. */
export function shapeClause(facts: SentenceFacts, language: Language): Clause | undefined {
  const { signal, change, kind, lastBreak } = facts;
  const words = shapes[language];
  if (facts.kind === 'values' || change === 'too-few') {
    // Somebody asked for bare values of a long series: nothing was looked for, so nothing is said.
    if (!facts.latest || facts.n >= SHORT) return undefined;
    return clause(2, lastBreak ? words.shortSince(periodInSentence(lastBreak.period, language)) : words.short);
  }
  if (!signal || change === 'none') return clause(2, isBeyondChance(facts, language) ? words.oneStep : words.calm);
  const told = tellings[language][signal.rule](
    signal.side,
    periodInSentence(signal.fromPeriod, language),
    kind === 'xmr',
  );
  return clause(2, `${told}${meanings[language][change]}`);
}

/** Where no direction is better, a signal leaves open whether it is good news. */
export function neutralClause({ signal, change }: SentenceFacts, language: Language): Clause | undefined {
  if (!signal || change !== 'neutral') return undefined;
  return clause(
    3,
    language === 'nl' ? 'Of dat goed is, zegt het cijfer niet.' : 'Whether that is good, the figure does not say.',
  );
}

const targets = {
  nl: {
    passes: (value: string) => `Blijft het zo, dan wordt het doel van ${value} steeds gehaald.`,
    fails: (value: string) => `Blijft het zo, dan wordt het doel van ${value} niet gehaald.`,
    'hit-or-miss': (value: string) => `Blijft het zo, dan wordt het doel van ${value} soms wel en soms niet gehaald.`,
    none: (value: string, setBy: string, when: string) => `Het doel${when && ` voor ${when}`} is ${value} (${setBy}).`,
  },
  en: {
    passes: (value: string) => `If nothing changes, the target of ${value} will be met every time.`,
    fails: (value: string) => `If nothing changes, the target of ${value} will not be met.`,
    'hit-or-miss': (value: string) => `If nothing changes, the target of ${value} will be met now and then.`,
    none: (value: string, setBy: string, when: string) => `The target${when && ` for ${when}`} is ${value} (${setBy}).`,
  },
} as const;

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
  return clause(assurance === 'none' ? 5 : 3, targets[language][assurance](value, target.setBy, when));
}

/** That figures before a change of definition are not to be compared. */
export function breakClause({ lastBreak }: SentenceFacts, language: Language): Clause | undefined {
  if (!lastBreak) return undefined;
  const when = inPeriod(lastBreak.period, language);
  return language === 'nl'
    ? clause(1, `${capitalised(when)} veranderde de definitie: vergelijk niet met cijfers van daarvoor.`)
    : clause(1, `The definition changed ${when}: do not compare with earlier figures.`);
}

/** The fixed warning on every series that comes out of a model (D§4.2): it cannot show what an own approach did. */
export function modelClause({ indicator }: SentenceFacts, language: Language): Clause | undefined {
  if (indicator.kind !== 'model') return undefined;
  return language === 'nl'
    ? clause(1, 'Dit is een modelschatting: het effect van uw eigen aanpak is er niet in te zien.')
    : clause(1, 'This is a model estimate: it cannot show the effect of your own work.');
}
