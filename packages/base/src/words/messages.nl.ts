import type { WordMessages } from './messages.js';
import { singularOf } from './singular.words.js';

const highOrLow = (side: string): string => (side === 'high' ? 'hoog' : 'laag');

/** The sentence and its figures, in Dutch. */
export const nl: WordMessages = {
  unit: (unit) => unit,
  single: (unit) =>
    singularOf(
      unit,
      'dag week maand jaar uur minuut persoon mens kind jongere oudere jeugdige cliënt gezin huishouden ing er punt antwoord aanvraag',
    ),
  points: () => 'procentpunt',
  to: 'tot',
  margin: 'marge',
  gaps: {
    missing: 'niet bekend',
    suppressed: 'te weinig om te tonen',
    impossible: 'kan niet voorkomen',
    'not-applicable': 'niet van toepassing',
  },
  statuses: { definitive: 'definitief', 'revised-provisional': 'nader voorlopig', provisional: 'voorlopig' },
  noFigures: 'er zijn nog geen cijfers',
  endings: {
    missing: (period) => `Het cijfer van ${period} is niet bekend.`,
    suppressed: (_, within) => `${within} was het te weinig om te tonen.`,
    impossible: (_, within) => `${within} kan dit cijfer niet voorkomen.`,
    'not-applicable': (_, within) => `${within} is dit cijfer niet van toepassing.`,
  },
  same: (then) => `Dat is hetzelfde als ${then}.`,
  close: (then) => `Dat is bijna hetzelfde als ${then}.`,
  other: (size, more, then) => `Dat is ${size} ${more ? 'meer' : 'minder'} dan ${then}.`,
  tests: {
    chance: 'Het verschil kan toeval zijn.',
    'beyond-chance': 'Het verschil is groter dan toeval.',
  },
  tellings: {
    'outside-limits': (side) => `Dit cijfer is ongewoon ${highOrLow(side)} voor deze reeks`,
    trend: (side, since) => `De cijfers ${side === 'high' ? 'stijgen' : 'dalen'} sinds ${since}`,
    'two-of-three': (side, since) => `De cijfers zijn sinds ${since} opvallend ${highOrLow(side)}`,
    shift: (side, since, withLimits) =>
      `De cijfers liggen sinds ${since} ${side === 'high' ? 'boven' : 'onder'} het ${withLimits ? 'gemiddelde' : 'midden'} van de reeks`,
  },
  meanings: { improvement: ': een verbetering.', concern: ': reden tot zorg.', neutral: '.' },
  short: 'De reeks is te kort om een trend te zien.',
  shortSince: (since) => `De reeks is sinds ${since} nog te kort om een trend te zien.`,
  calm: 'In de reeks is nu geen duidelijke verandering te zien.',
  oneStep: 'Eén verschil maakt nog geen verandering in de reeks.',
  neutral: 'Of dat goed is, zegt het cijfer niet.',
  targets: {
    passes: (value) => `Blijft het zo, dan wordt het doel van ${value} steeds gehaald.`,
    fails: (value) => `Blijft het zo, dan wordt het doel van ${value} niet gehaald.`,
    'hit-or-miss': (value) => `Blijft het zo, dan wordt het doel van ${value} soms wel en soms niet gehaald.`,
    none: (value, setBy, when) => `Het doel${when && ` voor ${when}`} is ${value} (${setBy}).`,
  },
  newDefinition: (_, within) => `${within} veranderde de definitie: vergelijk niet met cijfers van daarvoor.`,
  model: 'Dit is een modelschatting: het effect van uw eigen aanpak is er niet in te zien.',
  source: (what) => `Bron: ${what}.`,
  notFinal: (word) => `Dit cijfer is ${word}.`,
};
