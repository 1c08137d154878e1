import type { Change, Gap, GapKind, Language, Rule, Status, Translated } from '@draagkracht/model';

const gaps: Readonly<Record<GapKind, Translated>> = {
  missing: { nl: 'niet bekend', en: 'not known' },
  suppressed: { nl: 'te weinig om te tonen', en: 'too few to show' },
  impossible: { nl: 'kan niet voorkomen', en: 'cannot occur' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
};

const statuses: Readonly<Record<Status, Translated>> = {
  definitive: { nl: 'definitief', en: 'final' },
  'revised-provisional': { nl: 'nader voorlopig', en: 'revised provisional' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
};

const rules: Readonly<Record<Rule, Translated>> = {
  'outside-limits': { nl: 'buiten de grenzen', en: 'outside the limits' },
  trend: { nl: 'trend', en: 'trend' },
  'two-of-three': { nl: 'twee van drie dicht bij een grens', en: 'two of three close to a limit' },
  shift: { nl: 'lang aan één kant van het midden', en: 'long on one side of the centre' },
};

const changes: Readonly<Record<Change, Translated>> = {
  improvement: { nl: 'verbetering', en: 'improvement' },
  concern: { nl: 'zorg', en: 'concern' },
  neutral: { nl: 'verandering', en: 'change' },
  none: { nl: 'geen duidelijke verandering', en: 'no clear change' },
  'too-few': { nl: 'te weinig cijfers voor een oordeel', en: 'too few figures to judge' },
};

/** What stands where a figure is not: "te weinig om te tonen". */
export const gapWord = (gap: Gap | GapKind, language: Language): string =>
  gaps[typeof gap === 'string' ? gap : gap.kind][language];

/** How final a figure is, in the words of CBS: "nader voorlopig". */
export const statusWord = (status: Status, language: Language): string => statuses[status][language];

/** The rule that made a signal, in a few words. */
export const ruleWord = (rule: Rule, language: Language): string => rules[rule][language];

/** What the latest signal means, in a few words. */
export const changeWord = (change: Change, language: Language): string => changes[change][language];
