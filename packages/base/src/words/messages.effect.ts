import type {
  Calibration,
  ClaimHurdle,
  ClaimLevel,
  EffectRefusal,
  ExpectationScore,
  Language,
  ScoreRefusal,
  TrendCheck,
} from '@draagkracht/model';

// Fetched when somebody asks what a measure did.

/** Texts on effect questions. Figures and periods come as they stand in a sentence. */
export interface EffectMessages {
  readonly claimSentences: Readonly<Record<ClaimLevel, string>>;
  readonly hurdles: Readonly<Record<ClaimHurdle, string>>;
  readonly refusals: Readonly<Record<EffectRefusal, string>>;
  readonly compared: (
    since: string,
    own: string,
    size: string,
    higher: boolean,
    other: string,
    margin: string,
  ) => string;
  readonly comparedEqual: (since: string, own: string, other: string) => string;
  readonly beyondChance: string;
  readonly mayBeChance: string;
  readonly chanceUnknown: string;
  readonly trends: Readonly<Record<TrendCheck, string>>;
  readonly trendNumbers: (slope: string, margin: string) => string;
  readonly level: (since: string, size: string, higher: boolean, margin: string) => string;
  readonly slope: (size: string, higher: boolean, margin: string) => string;
  readonly noBreakSeen: (since: string) => string;
  readonly correlated: string;
  readonly shortAfter: string;
  readonly noComparison: string;
  readonly chosenWorst: string;
  readonly byItself: (expected: string, size: string, lower: boolean, value: string) => string;
  readonly correlation: (r: string, from: 'given' | 'other-regions') => string;
  readonly chance: (looks: string, expected: string, atLeastOne: string) => string;
  readonly chanceBeyond: (found: string, beyond: string) => string;
  readonly chanceFits: (found: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly fell: Readonly<Record<ExpectationScore['fell'], (value: string, range: string) => string>>;
  readonly scoreRefusals: Readonly<Record<ScoreRefusal, string>>;
  readonly coverage: (inside: string, count: string, sure: string) => string;
  readonly calibration: Readonly<Record<Calibration['verdict'], string>>;
}

const nl: EffectMessages = {
  claimSentences: {
    'no-indication': 'Er is geen aanwijzing dat de maatregel heeft bijgedragen.',
    'may-have-contributed': 'De maatregel heeft mogelijk bijgedragen. Zeker is dat niet.',
    'probably-contributed': 'Het cijfer veranderde waarschijnlijk ook door de maatregel.',
    'effect-shown': 'Het cijfer veranderde door de maatregel. Een vergelijking laat dat zien.',
  },
  hurdles: {
    theory: 'Er staat niet op papier waarom de maatregel zou werken.',
    implemented: 'Dat de maatregel is uitgevoerd zoals bedoeld, staat niet vast.',
    evidence: 'De stappen daartussen zijn niet gezien.',
    'others-weighed': 'Andere oorzaken zijn niet bekeken.',
    'no-movement': 'Het cijfer ging niet de bedoelde kant op.',
    'perhaps-chance': 'De verandering kan toeval zijn.',
    'explained-by-choice': 'De wijk is gekozen om het slechtste cijfer. Dan komt een deel van het herstel vanzelf.',
    'model-estimate': 'Het cijfer is een modelschatting: uw eigen aanpak is er niet in te zien.',
    'no-comparison': 'Er is niet vergeleken met een gebied zonder de maatregel.',
    'comparison-by-chance': 'Het verschil met het andere gebied kan toeval zijn.',
    'trends-differ': 'De gebieden liepen daarvoor al uiteen.',
    'trends-unclear': 'Of de gebieden daarvoor gelijk op liepen, is niet te controleren.',
  },
  refusals: {
    'unlike-figures': 'De twee reeksen hebben niet dezelfde eenheid. Kies twee keer hetzelfde cijfer.',
    'model-estimate': 'Dit is een modelschatting. Daarin is niet te zien wat een maatregel deed.',
    'break-at-start':
      'De manier van meten veranderde tegelijk met de maatregel. Wat waarvan komt, is niet te scheiden.',
    'no-period': 'Kies de periode waarin de maatregel begon, bijvoorbeeld 2022.',
    'too-few-before': 'Er zijn te weinig cijfers van vóór de maatregel om te vergelijken.',
    'too-few-after': 'Er zijn te weinig cijfers van na de maatregel.',
  },
  compared: (since, own, size, higher, other, margin) =>
    `Vanaf ${since} ligt het cijfer van ${own} ${size} ${higher ? 'hoger' : 'lager'} dan te verwachten was volgens de cijfers van ${other}${margin}.`,
  comparedEqual: (since, own, other) =>
    `Vanaf ${since} veranderde het cijfer van ${own} net zo veel als dat van ${other}.`,
  beyondChance: 'Dat is meer dan toeval.',
  mayBeChance: 'Dat kan toeval zijn.',
  chanceUnknown: 'Of dat toeval is, is met deze cijfers niet te zeggen.',
  trends: {
    holds: 'Daarvoor liepen de twee gelijk op.',
    fails: 'Daarvoor liepen de twee al uiteen: het verschil zegt niets over de maatregel.',
    unclear: 'Of de twee daarvoor gelijk op liepen, is met deze cijfers niet te controleren.',
  },
  trendNumbers: (slope, margin) => `Verschil in helling per periode vóór de maatregel: ${slope} (marge ${margin}).`,
  level: (since, size, higher, margin) =>
    `Vanaf ${since} ligt het cijfer ${size} ${higher ? 'hoger' : 'lager'} dan de lijn van daarvoor (marge ${margin}).`,
  slope: (size, higher, margin) =>
    `De lijn gaat daarna per periode ${size} ${higher ? 'meer omhoog' : 'meer omlaag'} dan ervoor (marge ${margin}).`,
  noBreakSeen: (since) => `De lijn gaat vanaf ${since} verder zoals ervoor. Een verschil kan toeval zijn.`,
  correlated: 'Cijfers van opeenvolgende periodes hangen samen. De marge houdt daar rekening mee.',
  shortAfter: 'Er zijn minder dan acht cijfers van na het begin. De marge is dan eerder te smal dan te breed.',
  noComparison: 'Zonder vergelijking met een ander gebied is niet te zeggen waardoor.',
  chosenWorst: 'Waarom koos u deze wijk? Zij had het slechtste cijfer van de groep.',
  byItself: (expected, size, lower, value) =>
    `Ook zonder maatregel is het volgende cijfer naar verwachting ongeveer ${expected}. Dat is ${size} ${lower ? 'lager' : 'hoger'} dan de ${value} van nu.`,
  correlation: (r, from) =>
    from === 'given'
      ? `Gerekend is met een samenhang van ${r} tussen twee periodes.`
      : `De samenhang tussen twee periodes is ${r}, berekend uit de andere gebieden.`,
  chance: (looks, expected, atLeastOne) =>
    `Van ${looks} cijfers wijken er gemiddeld ${expected} af door toeval. De kans dat er minstens één door toeval afwijkt, is ${atLeastOne}.`,
  chanceBeyond: (found, beyond) =>
    `Hier wijken er ${found} af. Dat is meer dan bij toeval past: naar schatting ${beyond} ervan zijn geen toeval. Welke dat zijn, is niet te zeggen.`,
  chanceFits: (found) => `Hier wijken er ${found} af. Dat kan toeval zijn.`,
  range: (low, high) => `${low} tot ${high}`,
  fell: {
    inside: (value, range) => `Het cijfer werd ${value}. Dat ligt binnen de verwachting van ${range}.`,
    above: (value, range) => `Het cijfer werd ${value}. Dat is hoger dan de verwachting van ${range}.`,
    below: (value, range) => `Het cijfer werd ${value}. Dat is lager dan de verwachting van ${range}.`,
  },
  scoreRefusals: {
    'after-figures': 'Deze verwachting is opgeschreven toen het cijfer al bekend was. Zij telt niet mee.',
    'after-period':
      'Deze verwachting is opgeschreven toen de periode voorbij was. Of het cijfer toen bekend was, weten we niet. Zij telt niet mee.',
    'bad-range': 'Het laagste cijfer van de verwachting is hoger dan het hoogste.',
  },
  coverage: (inside, count, sure) =>
    `Van ${count} verwachtingen kwamen er ${inside} uit. Bij uw zekerheid hoort ${sure}.`,
  calibration: {
    'too-few': 'Dat zijn er te weinig om te zien hoe goed u inschat.',
    fits: 'Uw zekerheid past bij wat er gebeurde.',
    'too-sure': 'U was te zeker: neem voortaan een ruimere verwachting.',
    'too-careful': 'U was te voorzichtig: uw verwachting mag krapper.',
  },
};

const en: EffectMessages = {
  claimSentences: {
    'no-indication': 'There is no indication that the measure contributed.',
    'may-have-contributed': 'The measure may have contributed. That is not certain.',
    'probably-contributed': 'The figure probably changed in part because of the measure.',
    'effect-shown': 'The figure changed because of the measure. A comparison shows it.',
  },
  hurdles: {
    theory: 'It is not written down why the measure would work.',
    implemented: 'That the measure was carried out as meant is not certain.',
    evidence: 'The steps in between were not seen.',
    'others-weighed': 'Other causes were not looked at.',
    'no-movement': 'The figure did not go the way that was meant.',
    'perhaps-chance': 'The change may be chance.',
    'explained-by-choice': 'The area was chosen for its worst figure. Part of the recovery then comes by itself.',
    'model-estimate': 'The figure is a model estimate: it does not show what your own approach did.',
    'no-comparison': 'There was no comparison with an area without the measure.',
    'comparison-by-chance': 'The difference with the other area may be chance.',
    'trends-differ': 'The areas were already growing apart before.',
    'trends-unclear': 'Whether the areas went the same way before cannot be checked.',
  },
  refusals: {
    'unlike-figures': 'The two series do not have the same unit. Choose the same figure twice.',
    'model-estimate': 'This is a model estimate. It cannot show what a measure did.',
    'break-at-start': 'The way of measuring changed together with the measure. The two cannot be told apart.',
    'no-period': 'Choose the period in which the measure began, such as 2022.',
    'too-few-before': 'There are too few figures from before the measure to compare with.',
    'too-few-after': 'There are too few figures from after the measure.',
  },
  compared: (since, own, size, higher, other, margin) =>
    `From ${since} the figure of ${own} is ${size} ${higher ? 'higher' : 'lower'} than was to be expected from ${other}${margin}.`,
  comparedEqual: (since, own, other) => `From ${since} the figure of ${own} changed as much as that of ${other}.`,
  beyondChance: 'That is more than chance.',
  mayBeChance: 'That may be chance.',
  chanceUnknown: 'Whether that is chance cannot be told from these figures.',
  trends: {
    holds: 'Before, the two went the same way.',
    fails: 'Before, the two were already growing apart: the difference says nothing about the measure.',
    unclear: 'Whether the two went the same way before cannot be checked with these figures.',
  },
  trendNumbers: (slope, margin) => `Difference in slope per period before the measure: ${slope} (margin ${margin}).`,
  level: (since, size, higher, margin) =>
    `From ${since} the figure is ${size} ${higher ? 'higher' : 'lower'} than the line before it (margin ${margin}).`,
  slope: (size, higher, margin) =>
    `After that the line goes ${size} more ${higher ? 'up' : 'down'} per period than before (margin ${margin}).`,
  noBreakSeen: (since) => `From ${since} the line goes on as before. Any difference may be chance.`,
  correlated: 'Figures of successive periods hang together. The margin allows for that.',
  shortAfter:
    'There are fewer than eight figures from after the start. The margin is then too narrow rather than too wide.',
  noComparison: 'Without a comparison with another area it cannot be told why.',
  chosenWorst: 'Why did you choose this area? It had the worst figure of the group.',
  byItself: (expected, size, lower, value) =>
    `Even without a measure the next figure is expected to be about ${expected}. That is ${size} ${lower ? 'lower' : 'higher'} than the ${value} of now.`,
  correlation: (r, from) =>
    from === 'given'
      ? `This was worked out with a correlation of ${r} between two periods.`
      : `The correlation between two periods is ${r}, worked out from the other areas.`,
  chance: (looks, expected, atLeastOne) =>
    `Of ${looks} figures ${expected} stand out by chance on average. The chance that at least one does is ${atLeastOne}.`,
  chanceBeyond: (found, beyond) =>
    `Here ${found} stand out. That is more than fits chance: an estimated ${beyond} of them are not chance. Which ones cannot be told.`,
  chanceFits: (found) => `Here ${found} stand out. That may be chance.`,
  range: (low, high) => `${low} to ${high}`,
  fell: {
    inside: (value, range) => `The figure became ${value}. That is within the expectation of ${range}.`,
    above: (value, range) => `The figure became ${value}. That is higher than the expectation of ${range}.`,
    below: (value, range) => `The figure became ${value}. That is lower than the expectation of ${range}.`,
  },
  scoreRefusals: {
    'after-figures': 'This expectation was written down when the figure was already known. It does not count.',
    'after-period':
      'This expectation was written down when the period was over. We do not know whether the figure was known then. It does not count.',
    'bad-range': 'The lowest figure of the expectation is above the highest.',
  },
  coverage: (inside, count, sure) => `Of ${count} expectations ${inside} came true. Your sureness asks for ${sure}.`,
  calibration: {
    'too-few': 'Those are too few to see how well you judge.',
    fits: 'Your sureness fits what happened.',
    'too-sure': 'You were too sure: take a wider expectation from now on.',
    'too-careful': 'You were too careful: your expectation may be narrower.',
  },
};

/** The texts on effect questions, per language. */
export const effectMessages: Readonly<Record<Language, EffectMessages>> = { nl, en };
