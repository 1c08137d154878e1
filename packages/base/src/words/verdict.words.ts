import type { Assurance, Change, ChartKind, Language, Rule, Translated } from '@draagkracht/model';

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

// A module of its own: a first look at a chart needs none of it.

const assurances: Readonly<Record<Assurance, Translated>> = {
  passes: { nl: 'haalt het doel steeds', en: 'meets the target every time' },
  fails: { nl: 'haalt het doel niet', en: 'does not meet the target' },
  'hit-or-miss': { nl: 'haalt het doel soms wel, soms niet', en: 'meets the target now and then' },
  none: { nl: 'geen oordeel over het doel', en: 'no judgement on the target' },
};

const kinds: Readonly<Record<ChartKind, Translated>> = {
  values: { nl: 'losse cijfers', en: 'single figures' },
  run: { nl: 'reeks met mediaan', en: 'series with median' },
  xmr: { nl: 'reeks met gemiddelde en grenzen', en: 'series with mean and limits' },
  p: { nl: 'deel per groep met eigen grenzen (p)', en: 'share per group with its own limits (p)' },
  'p-prime': { nl: 'deel per groep met verruimde grenzen (p′)', en: 'share per group with adjusted limits (p′)' },
  u: { nl: 'aantal per eenheid met eigen grenzen (u)', en: 'number per unit with its own limits (u)' },
  'u-prime': { nl: 'aantal per eenheid met verruimde grenzen (u′)', en: 'number per unit with adjusted limits (u′)' },
  c: { nl: 'aantallen met grenzen (c)', en: 'counts with limits (c)' },
  g: { nl: 'gevallen tussen zeldzame gebeurtenissen (g)', en: 'cases between rare events (g)' },
  t: { nl: 'tijd tussen zeldzame gebeurtenissen (t)', en: 'time between rare events (t)' },
};

/** Whether the target will be met, in a few words. */
export const assuranceWord = (assurance: Assurance, language: Language): string => assurances[assurance][language];

/** How the series was read, in a few words. */
export const chartKindWord = (kind: ChartKind, language: Language): string => kinds[kind][language];

/** The rule that made a signal, in a few words. */
export const ruleWord = (rule: Rule, language: Language): string => rules[rule][language];

/** What the latest signal means, in a few words. */
export const changeWord = (change: Change, language: Language): string => changes[change][language];
