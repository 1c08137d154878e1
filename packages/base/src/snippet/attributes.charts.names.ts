import type { AttributeField } from './attribute.js';
import { better, indicator, region, shapes, smallNumbers, source } from './attributes.shared.names.js';

const compact: AttributeField = {
  name: 'compact',
  kind: 'flag',
  label: { nl: 'Kleiner', en: 'Smaller' },
  help: {
    nl: 'Lager en met minder tekens, voor naast andere.',
    en: 'Lower and with fewer marks, to stand beside others.',
  },
};

/** A series, as a chart and a card show it. */
export const series: readonly AttributeField[] = [
  source,
  indicator,
  region,
  better,
  {
    name: 'unit',
    kind: 'text',
    label: { nl: 'Eenheid', en: 'Unit' },
    help: { nl: 'Staat achter elk cijfer, zoals %.', en: 'Shown after every figure, such as %.' },
  },
  {
    name: 'target',
    kind: 'text',
    label: { nl: 'Doel', en: 'Target' },
    help: {
      nl: 'Een getal, of een pad: 2025: 90; 2027: 95. Zeg ook wie het doel stelde en waarin het staat.',
      en: 'A number, or a path: 2025: 90; 2027: 95. Also say who set it and where it is written down.',
    },
  },
  {
    name: 'target-set-by',
    kind: 'text',
    label: { nl: 'Wie stelde het doel?', en: 'Who set the target?' },
    help: { nl: 'Zoals: de gemeenteraad.', en: 'Such as: the council.' },
  },
  {
    name: 'target-basis',
    kind: 'text',
    label: { nl: 'Waarin staat het doel?', en: 'Where is the target written down?' },
    help: { nl: 'Zoals: Beleidsplan 2024.', en: 'Such as: Policy plan 2024.' },
  },
  {
    name: 'kind',
    kind: 'choice',
    label: { nl: 'Soort grafiek', en: 'Type of chart' },
    help: {
      nl: 'Zonder keuze past de soort bij het aantal cijfers.',
      en: 'By default the type fits the number of figures.',
    },
    choices: [
      { value: 'auto', label: { nl: 'vanzelf', en: 'automatic' } },
      { value: 'values', label: { nl: 'alleen de cijfers', en: 'only the figures' } },
      { value: 'run', label: { nl: 'reeks met mediaan', en: 'run chart with median' } },
      { value: 'xmr', label: { nl: 'gemiddelde met grenzen (XmR)', en: 'mean with limits (XmR)' } },
      { value: 'p', label: { nl: 'deel van een groep (p)', en: 'share of a group (p)' } },
      { value: 'p-prime', label: { nl: 'deel van een grote groep (p′)', en: 'share of a large group (p′)' } },
      { value: 'u', label: { nl: 'aantal per eenheid (u)', en: 'number per unit (u)' } },
      {
        value: 'u-prime',
        label: { nl: 'aantal per eenheid, grote groep (u′)', en: 'number per unit, large group (u′)' },
      },
      { value: 'c', label: { nl: 'aantallen (c)', en: 'counts (c)' } },
      { value: 'g', label: { nl: 'gevallen tussen twee (g)', en: 'cases between two (g)' } },
      { value: 't', label: { nl: 'tijd tussen twee (t)', en: 'time between two (t)' } },
    ],
  },
  {
    name: 'baseline',
    kind: 'number',
    label: { nl: 'Vaste grenzen op de eerste … cijfers', en: 'Limits fixed on the first … figures' },
    help: {
      nl: 'Alleen als de eerste cijfers rustig liepen. Onder 12 zijn de grenzen voorlopig.',
      en: 'Only when the first figures were stable. With fewer than 12 the limits are provisional.',
    },
    low: 2,
  },
  compact,
  smallNumbers,
];

/** Areas on a map. */
export const map: readonly AttributeField[] = [
  source,
  shapes,
  indicator,
  {
    name: 'period',
    kind: 'period',
    label: { nl: 'Periode', en: 'Period' },
    help: { nl: 'Zonder keuze de laatste met cijfers.', en: 'By default the last one with figures.' },
  },
  { ...region, label: { nl: 'Eigen gebied', en: 'Your own area' } },
  {
    name: 'weights',
    kind: 'text',
    label: { nl: 'Cijfer om mee te wegen', en: 'Figure to weigh with' },
    help: {
      nl: 'Nodig waar gemeenten zijn samengegaan, zoals het aantal inwoners.',
      en: 'Needed where municipalities merged, such as the number of residents.',
    },
  },
  {
    name: 'division',
    kind: 'text',
    label: { nl: 'Dag van de indeling', en: 'Day of the division' },
    help: {
      nl: 'De dag waarop de grenzen golden, zoals 2022-01-01.',
      en: 'The day on which the boundaries applied, such as 2022-01-01.',
    },
  },
  {
    name: 'classes',
    kind: 'choice',
    label: { nl: 'Indeling in klassen', en: 'Classification' },
    help: { nl: 'Hoe cijfers over de kleuren zijn verdeeld.', en: 'How figures are spread over the colours.' },
    choices: [
      {
        value: 'quantile',
        label: { nl: 'in elke klasse evenveel gebieden', en: 'the same number of areas in each class' },
      },
      { value: 'natural', label: { nl: 'naar sprongen in de cijfers', en: 'by jumps in the figures' } },
    ],
  },
  {
    name: 'class-count',
    kind: 'number',
    label: { nl: 'Aantal klassen', en: 'Number of classes' },
    help: { nl: 'Van 3 tot en met 7. Zonder keuze 5.', en: 'From 3 to 7. The default is 5.' },
    low: 3,
    high: 7,
  },
  {
    name: 'breaks',
    kind: 'text',
    label: { nl: 'Eigen grenzen van klassen', en: 'Own limits of the classes' },
    help: { nl: 'Zoals 10; 20; 30.', en: 'Such as 10; 20; 30.' },
  },
  compact,
  smallNumbers,
];

/** A small line for each area. */
export const multiples: readonly AttributeField[] = [
  source,
  indicator,
  {
    name: 'within',
    kind: 'region',
    label: { nl: 'Gemeente', en: 'Municipality' },
    help: {
      nl: 'Code van de gemeente waarvan u de gebieden laat zien.',
      en: 'Code of the municipality whose areas you show.',
    },
  },
  {
    name: 'areas',
    kind: 'choice',
    label: { nl: 'Welke gebieden', en: 'Which areas' },
    help: {
      nl: 'Zonder keuze buurten, als het bestand die heeft.',
      en: 'By default neighbourhoods, if the file has them.',
    },
    choices: [
      { value: 'district', label: { nl: 'wijken', en: 'districts' } },
      { value: 'neighbourhood', label: { nl: 'buurten', en: 'neighbourhoods' } },
    ],
  },
  { ...region, label: { nl: 'Eigen gebied', en: 'Your own area' } },
  smallNumbers,
];
