import type { Translated } from '@draagkracht/model';

type Named = Readonly<Record<string, Translated>>;

/** What the steps of effect questions are called. They come with the steps. */
const steps: Named = {
  'own-before': { nl: 'Het gemiddelde van het eigen gebied vóór het begin.', en: 'The mean of the own area before.' },
  'own-after': { nl: 'Het gemiddelde van het eigen gebied erna.', en: 'The mean of the own area after.' },
  'other-before': { nl: 'Het gemiddelde van het andere gebied vóór het begin.', en: 'The mean of the other before.' },
  'other-after': { nl: 'Het gemiddelde van het andere gebied erna.', en: 'The mean of the other after.' },
  effect: {
    nl: 'Hoeveel meer het eigen gebied veranderde dan het andere.',
    en: 'How much more the own area changed than the other.',
  },
  'effect-interval': {
    nl: 'De marge, uit hoe het verschil tussen de twee van periode tot periode schommelt.',
    en: 'The margin, from how the difference between the two wanders from period to period.',
  },
  'effect-sampling': {
    nl: 'De marge, uit het aantal mensen achter de percentages.',
    en: 'The margin, from the number of people behind the percentages.',
  },
  'slope-difference': {
    nl: 'Hoeveel steiler de lijn van het eigen gebied daarvoor al liep.',
    en: 'How much steeper the line of the own area already was before.',
  },
  'slope-interval': { nl: 'De marge daarvan.', en: 'The margin of it.' },
  drift: {
    nl: 'Hoeveel een verschil in helling binnen die marge van het effect kan maken.',
    en: 'How much of the effect a difference in slope inside that margin could make.',
  },
  'segmented-fit': {
    nl: 'Een lijn door de cijfers ervoor en een door die erna, zo dicht mogelijk langs alle cijfers.',
    en: 'A line through the figures before and one through those after, as close to all figures as can be.',
  },
  autocorrelation: {
    nl: 'Hoe sterk een afwijking samenhangt met die van de periode ervoor.',
    en: 'How strongly a deviation hangs together with that of the period before.',
  },
  lag: {
    nl: 'Over hoeveel periodes die samenhang is meegerekend.',
    en: 'Over how many periods that was allowed for.',
  },
  'slope-before': { nl: 'De helling ervoor, met marge.', en: 'The slope before, with its margin.' },
  'level-change': { nl: 'De sprong aan het begin, met marge.', en: 'The jump at the start, with its margin.' },
  'slope-change': {
    nl: 'De verandering van de helling, met marge.',
    en: 'The change in the slope, with its margin.',
  },
  'at-end': {
    nl: 'Het verschil in de laatste periode met de lijn van ervoor.',
    en: 'The difference in the last period with the line before.',
  },
  'group-mean': { nl: 'Het gemiddelde van alle gebieden.', en: 'The mean of all areas.' },
  correlation: {
    nl: 'Hoe sterk twee periodes samenhangen, in de andere gebieden.',
    en: 'How strongly two periods hang together, in the other areas.',
  },
  'expected-next': {
    nl: 'Het volgende cijfer dat te verwachten is zonder maatregel.',
    en: 'The next figure to expect without a measure.',
  },
  'by-itself': { nl: 'Hoeveel vanzelf komt.', en: 'How much comes by itself.' },
  'expected-by-chance': {
    nl: 'Hoeveel cijfers er gemiddeld door toeval afwijken.',
    en: 'How many figures stand out by chance on average.',
  },
  'at-least-one': {
    nl: 'De kans dat er minstens één door toeval afwijkt.',
    en: 'The chance that at least one stands out by chance.',
  },
  'as-many-by-chance': {
    nl: 'De kans dat er door toeval zo veel of meer afwijken.',
    en: 'The chance that so many or more stand out by chance.',
  },
};

const names: Named = {
  own: { nl: 'eigen gebied', en: 'own area' },
  other: { nl: 'ander gebied', en: 'other area' },
  before: { nl: 'ervoor', en: 'before' },
  after: { nl: 'erna', en: 'after' },
  difference: { nl: 'verschil', en: 'difference' },
  at: { nl: 'periode', en: 'period' },
  slope: { nl: 'helling', en: 'slope' },
  effect: { nl: 'effect', en: 'effect' },
  error: { nl: 'fout', en: 'error' },
  distance: { nl: 'afstand', en: 'distance' },
  figures: { nl: 'cijfers', en: 'figures' },
  value: { nl: 'cijfer', en: 'figure' },
  next: { nl: 'volgend cijfer', en: 'next figure' },
  expected: { nl: 'verwacht', en: 'expected' },
  found: { nl: 'gevonden', en: 'found' },
  low: { nl: 'laagste', en: 'lowest' },
  high: { nl: 'hoogste', en: 'highest' },
};

const methods: Readonly<Record<string, { readonly method: Translated; readonly source: string }>> = {
  'difference-in-differences': {
    method: { nl: 'verschil van verschillen', en: 'difference-in-differences' },
    source: 'Donald en Lang 2007; Zou en Donner 2008; Roth 2022',
  },
  'interrupted-series': {
    method: { nl: 'onderbroken tijdreeks', en: 'interrupted time series' },
    source: 'Wagner e.a. 2002; Newey en West 1987; Penfold en Zhang 2013',
  },
  'regression-to-the-mean': {
    method: { nl: 'terugval naar het gemiddelde', en: 'regression to the mean' },
    source: 'Galton 1886; Fisher 1921',
  },
  'chance-findings': {
    method: { nl: 'toevalstreffers bij veel cijfers', en: 'chance findings among many figures' },
    source: 'binomiale verdeling',
  },
};

/** The words of the steps of a method, by its name. */
export const effectWorkingTexts = (
  method: string,
): { readonly method: Translated; readonly source: string; readonly steps: Named; readonly names: Named } => ({
  ...(methods[method] ?? { method: { nl: method, en: method }, source: '' }),
  steps,
  names,
});
