import type { WorkingTexts } from '../shared/working.words.js';

/** What the steps of a funnel are called. */
export const funnelWorkingTexts: Omit<WorkingTexts, 'method' | 'source'> = {
  steps: {
    'funnel-centre': {
      nl: 'Het cijfer van alle gebieden samen.',
      en: 'The figure of all areas together.',
    },
    'funnel-z': {
      nl: 'Hoe ver elk gebied daarvan af ligt, gemeten in wat toeval geeft bij zijn aantal mensen.',
      en: 'How far each area lies from it, measured in what chance gives at its number of people.',
    },
    'funnel-winsorised': {
      nl: 'De buitenste tienden worden naar binnen gehaald, zodat een paar uitschieters de rest niet vertekenen.',
      en: 'The outer tenths are drawn in, so that a few extremes do not distort the rest.',
    },
    'funnel-phi': {
      nl: 'Hoe sterk gebieden verschillen: bij toeval alleen ongeveer 1.',
      en: 'How much areas differ: about 1 for chance alone.',
    },
    'funnel-test': {
      nl: 'Hoe vaak toeval alleen zo veel of meer verschil geeft. Onder 0,05 noemen we het meer dan toeval.',
      en: 'How often chance alone gives so much difference or more. Under 0.05 we call it more than chance.',
    },
    'funnel-tau2': {
      nl: 'De spreiding tussen gebieden die overblijft als het toeval eraf is.',
      en: 'The spread between areas that is left when chance is taken off.',
    },
    'funnel-mean': {
      nl: 'Het gemiddelde van de gebieden. Elk telt zo zwaar als zijn cijfer zeker is; de grenzen liggen hieromheen.',
      en: 'The mean of the areas. Each weighs as much as its figure is sure; the limits lie about it.',
    },
    'funnel-own': { nl: 'Het cijfer van het eigen gebied.', en: 'The figure of the own area.' },
    'funnel-limits-95': {
      nl: 'De grenzen van 95% bij dit aantal mensen.',
      en: 'The 95% limits at this number of people.',
    },
    'funnel-limits-998': {
      nl: 'De grenzen van 99,8% bij dit aantal mensen.',
      en: 'The 99.8% limits at this number of people.',
    },
  },
  names: {
    counts: { nl: 'aantallen', en: 'counts' },
    population: { nl: 'mensen', en: 'people' },
    populations: { nl: 'mensen', en: 'people' },
    centre: { nl: 'midden', en: 'middle' },
    together: { nl: 'samen', en: 'together' },
    weights: { nl: 'gewichten', en: 'weights' },
    places: { nl: 'plaatsen', en: 'places' },
    shares: { nl: 'cijfers', en: 'figures' },
    scores: { nl: 'afstanden', en: 'distances' },
    lowest: { nl: 'laagste tiende', en: 'lowest tenth' },
    highest: { nl: 'hoogste tiende', en: 'highest tenth' },
    sumSquares: { nl: 'som van kwadraten van afstanden', en: 'sum of squares of distances' },
    k: { nl: 'gebieden', en: 'areas' },
    phi: { nl: 'φ', en: 'φ' },
    tau2: { nl: 'τ²', en: 'τ²' },
    sumWeights: { nl: 'som van 4 × mensen', en: 'sum of 4 × people' },
    sumWeightsSquared: { nl: 'som van (4 × mensen)²', en: 'sum of (4 × people)²' },
    expected: { nl: 'verwacht', en: 'expected' },
    tail: { nl: 'staart', en: 'tail' },
    chiSquare: { nl: 'chi-kwadraat', en: 'chi-square' },
    binomial: { nl: 'binomiaal', en: 'binomial' },
    above: { nl: 'boven', en: 'above' },
  },
};

/** The method of a funnel and where it was published, by the name of the method. */
export const funnelMethods: Readonly<Record<string, Pick<WorkingTexts, 'method' | 'source'>>> = {
  'funnel-proportion': {
    method: { nl: 'trechterplot van aandelen', en: 'funnel plot of proportions' },
    source: 'Spiegelhalter 2005; Spiegelhalter e.a. 2012; DerSimonian en Laird 1986',
  },
  'funnel-rate': {
    method: { nl: 'trechterplot van cijfers per inwoner', en: 'funnel plot of rates' },
    source: 'Spiegelhalter 2005; Garwood 1936; Spiegelhalter e.a. 2012; DerSimonian en Laird 1986',
  },
};
