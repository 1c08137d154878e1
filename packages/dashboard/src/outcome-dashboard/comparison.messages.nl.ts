import type { ComparisonMessages } from './comparison.messages.js';

const columns = (count: number): string => (count === 1 ? '1 kolom' : `${count} kolommen`);

export const nl: ComparisonMessages = {
  title: 'Wat veranderde er in de opmaak?',
  certain: (count) => (count === 1 ? '1 kolom hoort zeker bij elkaar.' : `${count} kolommen horen zeker bij elkaar.`),
  toDecide: (count) => (count === 0 ? 'Er is niets om over te beslissen.' : `Over ${columns(count)} beslist u.`),
  regions: (both, first, second) =>
    `${both} gebieden staan in beide bestanden, ${first} alleen in het eerste en ${second} alleen in het tweede.`,
  decideTitle: 'Beslis zelf',
  decideHelp: 'Vink aan wat bij elkaar hoort. Wat u niet aanvinkt, blijft twee aparte cijfers.',
  sameTitle: (count) => `Zeker hetzelfde (${count})`,
  goneTitle: (count) => `Alleen in het eerste bestand (${count})`,
  newTitle: (count) => `Alleen in het tweede bestand (${count})`,
  emptyTitle: (count) => `Wel een kolom, maar in een van de bestanden leeg (${count})`,
  regionsFirst: (count) => `Gebieden alleen in het eerste bestand (${count})`,
  regionsSecond: (count) => `Gebieden alleen in het tweede bestand (${count})`,
  andMore: (count) => `en nog ${count}`,
  first: 'Eerste bestand',
  second: 'Tweede bestand',
  why: 'Waarom',
  together: 'Hoort bij elkaar',
  unitTogether: (factor) => `Ja: eerste bestand keer ${factor}`,
  kinds: {
    same: 'zelfde kop',
    position: 'zelfde naam, ander volgnummer',
    known: 'zelfde cijfer volgens de kolommenlijst van het CBS',
    header: 'zelfde naam, met iets anders erachter',
    renamed: 'lijkt een andere naam te hebben gekregen',
    split: 'lijkt gesplitst: de delen tellen op tot het oude cijfer',
    merged: 'lijkt samengevoegd: de oude cijfers tellen op tot het nieuwe',
    chosen: 'door u gekozen',
  },
  grounds: {
    'like-name': (share) => `namen lijken voor ${share} op elkaar`,
    'like-figures': (regions) => `cijfers van ${regions} gebieden liggen dicht bij elkaar`,
    sum: (regions) => `klopt in ${regions} gebieden`,
  },
  unit: (from, to) => `Let op: de eenheid is anders (${from || 'geen'} en ${to || 'geen'}).`,
  unitFactor: (factor, regions) =>
    `Let op: de cijfers verschillen ongeveer een factor ${factor}, in ${regions} gebieden.`,
  unitUnknown: 'Met welke factor is niet te zien. Daarom blijven dit twee aparte cijfers.',
  join: 'Voeg samen',
  putAside: 'Haal het tweede bestand weg',
  useFirst: 'Gebruik alleen het eerste',
  joinHelp: 'Er wordt niets aan uw bestanden veranderd.',
  joined: (first, second) => `${first} + ${second}`,
};
