import type { FunnelMessages } from './messages.js';

const hogerOfLager = (high: boolean): string => (high ? 'hoger' : 'lager');

/** De vergelijking, in het Nederlands. */
export const nl: FunnelMessages = {
  areas: {
    municipality: { one: 'gemeente', many: 'gemeenten' },
    district: { one: 'wijk', many: 'wijken' },
    neighbourhood: { one: 'buurt', many: 'buurten' },
    area: { one: 'gebied', many: 'gebieden' },
  },
  people: 'inwoners',
  perPeople: (per, people) => `per ${per} ${people}`,
  points: 'Gebieden in de grafiek, van klein naar groot',
  keys: 'Pijltjes: van klein naar groot. Enter: cijfers in een tabel. Escape: stoppen.',
  table: 'Cijfers in een tabel',
  middle: (figure, isMean) => `${isMean ? 'gemiddeld' : 'samen'} ${figure}`,
  axis: (people) => `aantal ${people}`,
  these: (count, areas, alike) => `deze ${count} ${alike ? 'vergelijkbare ' : ''}${areas}`,
  figure: (label, own, figure, when) => `${label} in ${own}: ${figure}${when}.`,
  allFigure: (label, figure, others, when) => `${label}: ${figure} voor ${others} samen${when}.`,
  equal: ({ others, middle }) => `Dat is gelijk aan dat van ${others} (${middle})`,
  within: ({ high, others, middle }) =>
    `Dat is ${hogerOfLager(high)} dan bij ${others} (${middle}), maar het verschil kan toeval zijn`,
  withinWidened: ({ high, others, middle }) =>
    `Dat is ${hogerOfLager(high)} dan bij ${others} (${middle}), maar valt binnen de gewone verschillen`,
  beyond95: ({ high, others, middle }) =>
    `Dat is ${hogerOfLager(high)} dan gewoon is bij ${others} (${middle}), net buiten de grens`,
  beyond998: ({ high, others, middle }) =>
    `Dat is duidelijk ${hogerOfLager(high)} dan gewoon is bij ${others} (${middle})`,
  course: {
    trend: (rises, since) => `, en het aantal ${rises ? 'groeit' : 'daalt'} sinds ${since}`,
    step: (more, then) => `, en het aantal is ${more ? 'hoger' : 'lager'} dan ${then}`,
    same: (then) => `, en het aantal is hetzelfde als ${then}`,
  },
  unfavourable: 'Zoek eerst uit hoe dat komt.',
  favourable: 'Dat is de gunstige kant. Hoe dat komt, zegt het cijfer niet.',
  neutral: 'Of dat goed is, zegt het cijfer niet.',
  widened: (areas) => `De ${areas} verschillen meer dan door toeval. Daarom zijn de grenzen ruimer gemaakt.`,
  notWidened: (areas) =>
    `Let op: de ${areas} verschillen meer dan door toeval. Buiten de grens liggen zegt hier weinig.`,
  tooFew: (count, areas) => `Te weinig ${areas} om te vergelijken: ${count}. Er zijn er minstens 10 nodig.`,
  ownAbsent: (own) => `${own} staat niet in deze cijfers.`,
  ownDropped: (own, why) => `Over ${own} is geen oordeel: ${why}.`,
  droppedWhy: { small: 'er zijn minder dan 10 mensen', impossible: 'de cijfers kloppen niet' },
  places: {
    within: 'binnen de grenzen',
    'beyond-95': ['lager, net buiten de grens', 'hoger, net buiten de grens'],
    'beyond-998': ['duidelijk lager', 'duidelijk hoger'],
  },
  of: 'van',
  legendOwn: (own) => own,
  legendWithin: (areas) => `andere ${areas}`,
  legendBeyond: () => 'net buiten de grens',
  legendFar: () => 'ook buiten de ruime grens',
  legendBand95: (widened, areas) =>
    widened ? `zo veel verschillen deze ${areas} gewoonlijk (95%)` : 'daarbinnen kan een verschil toeval zijn (95%)',
  legendBand998: () => 'ruime grens (99,8%)',
  legendCentre: (others, isMean) => (isMean ? `gemiddelde van ${others}` : `${others} samen`),
  chance: (expected, found, level) =>
    `Aantal buiten de grens van ${level}: ${found}. Door toeval alleen zijn dat er gemiddeld ${expected}.`,
  together: (others, figure) =>
    `Alle mensen van ${others} samen: ${figure}. Grote gebieden tellen daarin zwaarder dan in het gemiddelde.`,
  notRanked: (areas) => `Dit is geen ranglijst. De tabel noemt de ${areas} op naam.`,
  notAlike: (areas) =>
    `Ook na correctie zijn ${areas} niet zomaar vergelijkbaar: hun inwoners, aanpak en manier van tellen verschillen.`,
  byTimes: (people) => `Let op: de as met ${people} gaat in steeds grotere stappen.`,
  zoomed: 'Let op: de as met cijfers begint niet bij 0.',
  dropped: {
    small: (count, { one, many }, isOne) =>
      isOne
        ? `${count} ${one} telt minder dan 10 mensen en doet niet mee.`
        : `${count} ${many} tellen minder dan 10 mensen en doen niet mee.`,
    gap: (count, { one, many }, isOne) => `Van ${count} ${isOne ? one : many} is geen cijfer bekend.`,
    suppressed: (count, { one, many }, isOne) =>
      `Van ${count} ${isOne ? one : many} is het aantal te klein om te tonen.`,
    impossible: (count, { one, many }, isOne) =>
      `Van ${count} ${isOne ? one : many} kloppen de cijfers niet: het aantal is kleiner dan 0 of groter dan het geheel.`,
  },
  intern: 'Intern: niet publiceren. Kleine aantallen zijn niet afgeschermd.',
  example: 'Voorbeeld. Deze cijfers zijn bedacht.',
  model: 'Modelschatting, geen meting.',
  group: {
    same: (own) => `Alleen de klasse van het eigen gebied is vergeleken: ${own}.`,
    wider: (own, inOwn, taken) => `Klasse ${own} telt er maar ${inOwn}. Daarom zijn de klassen ${taken} samen genomen.`,
    all: (own, inOwn, areas) => `Klasse ${own} telt er maar ${inOwn}. Daarom zijn alle ${areas} vergeleken.`,
    unknown: (areas) => `De klasse van het eigen gebied is niet bekend. Daarom zijn alle ${areas} vergeleken.`,
    byClass: (feature, ownClass, areas) => `Vergeleken zijn ${areas} met dezelfde ${feature}: ${ownClass}.`,
    byClasses: (feature, ownClass, inOwn, classes, areas) =>
      `De klasse ${ownClass} telt maar ${inOwn} ${areas}. Daarom zijn ook ${areas} vergeleken met een ${feature} die daar dichtbij ligt: ${classes}.`,
    nearest: (count, features, areas) => `Vergeleken zijn de ${count} ${areas} die het meest lijken in ${features}.`,
    features: {
      urbanity: 'stedelijkheid',
      size: 'gemeentegrootte',
      age75: 'aandeel 75-plussers',
      ses: 'sociaal-economische score (SES-WOA)',
    },
    urbanity: ['zeer sterk stedelijk', 'sterk stedelijk', 'matig stedelijk', 'weinig stedelijk', 'niet stedelijk'],
    size: [
      'minder dan 5.000 inwoners',
      '5.000 tot 10.000 inwoners',
      '10.000 tot 20.000 inwoners',
      '20.000 tot 50.000 inwoners',
      '50.000 tot 100.000 inwoners',
      '100.000 tot 150.000 inwoners',
      '150.000 tot 250.000 inwoners',
      '250.000 inwoners of meer',
    ],
    and: 'en',
  },
  checklist: 'Waarom valt dit op? Loop deze vijf vragen na',
  working: 'Reken na',
};
