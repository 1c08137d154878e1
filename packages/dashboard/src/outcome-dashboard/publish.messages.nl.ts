import type { PublishMessages } from './publish.messages.js';

export const nl: PublishMessages = {
  open: 'Publiceer',
  title: 'Publiceren zonder iets te verraden',
  purpose:
    'Kleine aantallen kunnen over één mens gaan. Daarom gaan de cijfers eerst langs een poort. Die verbergt wat te klein is, en ook wat een ander verborgen cijfer zou verraden.',
  policy: 'Hoe streng?',
  policies: {
    publiek: 'publiek: aantallen onder 10 verborgen, de rest op vijftallen',
    streng: 'streng: aantallen onder 30 verborgen, de rest op tientallen',
  },
  scope: 'Welke gebieden?',
  scopes: { shown: 'het gekozen gebied en waar het in ligt', municipality: 'alle wijken en buurten van de gemeente' },
  busy: 'De poort kijkt de cijfers na.',
  waiting: 'De cijfers worden opgehaald.',
  summary: (cells, hidden, rounded) =>
    `Van de ${cells} cijfers worden er ${hidden} niet getoond en ${rounded} afgerond.`,
  reasonCount: (count, reason) => `${count}: ${reason}`,
  reasons: {
    'small-count': 'aantal te klein om te tonen',
    'few-people': 'percentage van te weinig mensen',
    'zero-discloses': 'een nul die iets over iedereen zou zeggen',
    'few-cases': 'bedrag van te weinig gevallen',
    dominance: 'bedrag dat vooral van één geval is',
    'unknown-cases': 'bedrag zonder bekend aantal gevallen',
    difference: 'verschil dat de afronding ongedaan zou maken',
    secondary: 'verborgen, omdat er anders een ander verborgen cijfer uit te rekenen is',
    source: 'al verborgen door de bron',
    rounded: 'afgerond',
  },
  refusedTitle: 'Dit moet eerst anders',
  refusals: {
    'unknown-cases': (place) => `${place}: van dit bedrag is niet bekend uit hoeveel gevallen het bestaat.`,
    'in-text': (place, found) => `${place}: de tekst “${found}” verraadt een verborgen cijfer.`,
    'unrounded-in-text': (place, found) => `${place}: de tekst “${found}” noemt een cijfer van voor de afronding.`,
    'difference-in-text': (place, found) => `${place}: de tekst “${found}” trekt afgeronde cijfers van elkaar af.`,
    'published-before': (place) => `${place}: dit verborgen cijfer volgt uit een eerdere publicatie.`,
    'cannot-protect': (place) =>
      `${place}: ook als al het andere verborgen is, blijft dit cijfer uit te rekenen. Laat dit cijfer of dit gebied weg.`,
  },
  hiddenTitle: (count, number) =>
    number === 1 ? 'Eén cijfer wordt niet getoond' : `${count} cijfers worden niet getoond`,
  columns: { indicator: 'Cijfer', region: 'Gebied', period: 'Periode', reason: 'Waarom' },
  more: (count) => `en nog ${count}`,
  safe: 'Wat verborgen is, is niet terug te rekenen uit totalen, andere cijfers of de teksten in dit bestand.',
  json: 'Bewaar publicatie (JSON-stat)',
  csv: 'Bewaar als CSV',
  close: 'Sluit publiceren',
  fileName: 'publicatie',
};
