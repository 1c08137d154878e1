import type { CapacityMessages } from './messages.js';

/** The outlook, in Dutch. */
export const nl: CapacityMessages = {
  heading: 'Dragend vermogen nu en straks',
  ratioTitle: (age) => `Inwoners van 50–74 jaar per ${age}-plusser`,
  carersTitle: (age) => `Mantelzorgers per tien ${age}-plussers`,
  prognosis: 'prognose',
  ends: { more: '20% meer:', now: 'als nu:', less: '20% minder:' },
  now: (place, year, ratio, age) =>
    `In ${year} waren er ${place ? `in ${place} ` : ''}${ratio} inwoners van 50–74 jaar voor elke ${age}-plusser.`,
  later: (year, ratio, projected, change) =>
    `In ${year} ${projected ? `zijn dat er volgens de prognose ${ratio}` : `waren dat er ${ratio}`}: ${change}.`,
  change: {
    less: (size) => `${size} minder`,
    more: (size) => `${size} meer`,
    same: 'dat is net zo veel',
  },
  rise: (target, base, share, needed, age) =>
    `Voor evenveel mantelzorgers per ${age}-plusser in ${target} als in ${base} moet het aandeel mantelzorgers stijgen: van ${share} naar ${needed}.`,
  fall: (target, base, share, needed, age) =>
    `Om in ${target} evenveel mantelzorgers per ${age}-plusser te hebben als in ${base}, is een aandeel van ${needed} genoeg. Gerekend is met ${share}.`,
  outOfReach: 'Dat lukt niet met mantelzorg alleen.',
  chooseFirst: 'Kies wie hier mantelzorger heet. Dan staat er ook wat dat van mantelzorgers vraagt.',
  noRatio: (age) => `Er is geen jaar met ${age}-plussers. Dan is er geen verhouding te berekenen.`,
  legend: {
    counted: 'geteld',
    prognosis: 'prognose, open punt',
    band: 'van 20% minder tot 20% meer mantelzorgers dan nu: geen voorspelling',
  },
  limitsTitle: 'Wat dit niet zegt',
  limits: [
    'Leeftijd is geen bereidheid: niet iedereen van 50–74 jaar kan of wil zorgen.',
    'Verhuizen, afstand, werkuren en de arbeidsmarkt in de zorg tellen niet mee.',
    'Ook 75-plussers geven zorg, en hun ervaring telt. Zij zitten niet in dit getal.',
  ],
  circles: 'Andere kringen: wie en wat kan meer dragen?',
  points: 'Jaren in de grafiek',
  keys: 'Pijltjes: jaar voor jaar. Enter: cijfers in een tabel. Escape: stoppen.',
  table: 'Cijfers in een tabel',
  working: 'Reken na',
  source: 'Bron',
  yearSaid: (year, projected, ratio, age) =>
    `${year}${projected ? ' (prognose)' : ''}: ${ratio} inwoners van 50–74 jaar per ${age}-plusser`,
  carersSaid: (now, less, more, age) => `${now} mantelzorgers per tien ${age}-plussers (${less} tot ${more})`,
  noneSaid: (year, age) => `${year}: geen ${age}-plussers`,
};
