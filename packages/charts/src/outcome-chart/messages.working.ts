import type { ChartKind, Translated } from '@draagkracht/model';

const both = (nl: string, en: string): Translated => ({ nl, en });

/** What each chart is called, and where its rules were published. */
export const methodTexts: Readonly<Record<ChartKind, { readonly method: Translated; readonly source: string }>> = {
  values: { method: both('losse cijfers', 'single figures'), source: 'NHS England, Making Data Count' },
  run: {
    method: both('reeks met mediaan', 'run chart'),
    source: 'Perla, Provost en Murray 2011; Anhøj en Olesen 2014',
  },
  xmr: { method: both('XmR-kaart', 'XmR chart'), source: 'NHS England, Making Data Count; Wheeler 1993' },
  p: { method: both('p-kaart', 'p chart'), source: 'Montgomery, Introduction to Statistical Quality Control' },
  u: { method: both('u-kaart', 'u chart'), source: 'Montgomery, Introduction to Statistical Quality Control' },
  c: { method: both('c-kaart', 'c chart'), source: 'Montgomery, Introduction to Statistical Quality Control' },
  'p-prime': { method: both('p′-kaart', 'p′ chart'), source: 'Laney 2002, Quality Engineering 14' },
  'u-prime': { method: both('u′-kaart', 'u′ chart'), source: 'Laney 2002, Quality Engineering 14' },
  g: { method: both('g-kaart', 'g chart'), source: 'Benneyan 1998; qicharts2' },
  t: { method: both('t-kaart', 't chart'), source: 'Nelson 1994, Journal of Quality Technology 26' },
};

/** What each step of the sum of a chart does. */
export const stepTexts: Readonly<Record<string, Translated>> = {
  count: both(
    'Hoeveel cijfers er zijn. Onder 6 wordt niets beoordeeld.',
    'How many figures there are. Under 6 nothing is judged.',
  ),
  mean: both('Het gemiddelde van de cijfers.', 'The mean of the figures.'),
  median: both('De mediaan: het middelste cijfer.', 'The median: the middle figure.'),
  pooled: both(
    'Het gemiddelde: alle tellers samen, gedeeld door alle noemers.',
    'The mean: all numerators over all denominators.',
  ),
  ranges: both(
    'De stappen: hoeveel elk cijfer verschilt van het vorige. Over een gat heen telt niet.',
    'The steps: how much each figure differs from the one before. Not across a gap.',
  ),
  'mean-range': both('De gemiddelde stap.', 'The mean step.'),
  screen: both(
    'Een stap boven deze grens telt niet mee: die is zelf bijzonder.',
    'A step above this is left out: it is special itself.',
  ),
  'kept-range': both('De gemiddelde stap zonder die uitschieters.', 'The mean step without those.'),
  sigma: both('Hoeveel de cijfers door toeval schommelen.', 'How much the figures vary by chance.'),
  standard: both(
    'Hoe ver elk cijfer van het gemiddelde ligt, gemeten in toeval.',
    'How far each figure lies from the mean, measured in chance.',
  ),
  dispersion: both(
    'De schommeling naast die van toeval. 1 is gewoon, 1,5 of meer is veel.',
    'The variation beside that of chance. 1 is as expected, 1.5 or more is much.',
  ),
  transformed: both(
    'De tijden tot een macht: zo liggen ze rond hun midden als gewone cijfers.',
    'The times to a power: so they lie around their middle as other figures do.',
  ),
  lower: both('De ondergrens.', 'The lower limit.'),
  upper: both('De bovengrens.', 'The upper limit.'),
  'centre-back': both('Het midden, weer in tijd.', 'The middle, in time again.'),
  'lower-back': both('De ondergrens, weer in tijd.', 'The lower limit, in time again.'),
  'upper-back': both('De bovengrens, weer in tijd.', 'The upper limit, in time again.'),
  'pooled-shown': both('Het gemiddelde, zoals het in de grafiek staat.', 'The mean, as the chart shows it.'),
  'lower-shown': both('De ondergrens, zoals die in de grafiek staat.', 'The lower limit, as the chart shows it.'),
  'upper-shown': both('De bovengrens, zoals die in de grafiek staat.', 'The upper limit, as the chart shows it.'),
  reach: both(
    'Hoe ver de laatste drie cijfers naar hun grens reiken. Verder dan 1 (of −1) is buiten de grens. Twee van de drie voorbij 2/3 aan dezelfde kant is ook bijzonder.',
    'How far the last three figures reach to their limit. Beyond 1 (or −1) is outside. Two of three beyond 2/3 on one side is special too.',
  ),
  sides: both(
    'Aan welke kant van het midden elk cijfer ligt: 1 erboven, −1 eronder, 0 erop.',
    'On which side of the centre each figure lies: 1 above, −1 below, 0 on it.',
  ),
  shift: both(
    'Hoeveel cijfers aan het eind aan één kant liggen. Bijzonder vanaf 7, in een reeks met mediaan vanaf 6.',
    'How many figures at the end lie on one side. Special from 7, on a run chart from 6.',
  ),
  trend: both(
    'Hoeveel cijfers aan het eind alleen stijgen of dalen. Bijzonder vanaf 7, in een reeks met mediaan vanaf 6.',
    'How many figures at the end only rise or fall. Special from 7, on a run chart from 6.',
  ),
  'longest-run': both(
    'De langste rij cijfers aan één kant van de mediaan.',
    'The longest run on one side of the median.',
  ),
  'most-run': both('Zo lang mag die rij door toeval zijn.', 'Chance makes it no longer than this.'),
  crossings: both('Hoe vaak de lijn de mediaan kruist.', 'How often the line crosses the median.'),
  'least-crossings': both(
    'Zo vaak kruist de lijn de mediaan door toeval zeker.',
    'Chance makes no fewer crossings than this.',
  ),
};

/** The names in the formulas. */
export const termTexts: Readonly<Record<string, Translated>> = {
  values: both('cijfers', 'figures'),
  centre: both('midden', 'centre'),
  later: both('cijfer', 'figure'),
  earlier: both('vorige cijfer', 'figure before'),
  ranges: both('stappen', 'steps'),
  meanRange: both('gemiddelde stap', 'mean step'),
  average: both('gemiddelde', 'mean'),
  counts: both('tellers', 'numerators'),
  sizes: both('noemers', 'denominators'),
  shares: both('delen', 'shares'),
  sigma: both('toeval', 'chance'),
  dispersion: both('schommeling', 'variation'),
  limits: both('grenzen', 'limits'),
  sides: both('kanten', 'sides'),
  useful: both('cijfers naast de mediaan', 'figures off the median'),
  line: both('lijn', 'line'),
  abs: both('grootte van', 'size of'),
  sign: both('kant van', 'side of'),
  run: both('rij aan het eind van', 'run at the end of'),
  trend: both('stijging of daling aan het eind van', 'rise or fall at the end of'),
  longest: both('langste rij van', 'longest run of'),
  crossings: both('kruisingen van', 'crossings of'),
  qbinom: both('binomiale grens', 'binomial limit'),
};
