import type { Assurance, ChartKind, Language, Translated } from '@draagkracht/model';

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
