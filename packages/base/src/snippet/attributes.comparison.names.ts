import type { AttributeField } from './attribute.js';
import { better, indicator, region, smallNumbers, source } from './attributes.shared.names.js';

const year = { kind: 'number', low: 1900, high: 2200 } as const;

/** A fair comparison of areas. */
export const funnel: readonly AttributeField[] = [
  source,
  {
    ...indicator,
    help: { nl: 'Naam van het aantal in het bestand: hoeveel.', en: 'Name of the count in the file: how many.' },
  },
  {
    name: 'population',
    kind: 'text',
    label: { nl: 'Van hoeveel mensen', en: 'Of how many people' },
    help: {
      nl: 'Naam van de groep in het bestand, zoals AantalInwoners.',
      en: 'Name of the group in the file, such as AantalInwoners.',
    },
  },
  {
    name: 'own',
    kind: 'region',
    label: { nl: 'Eigen gebied', en: 'Your own area' },
    help: { nl: 'Code of naam, zoals GM0344.', en: 'Code or name, such as GM0344.' },
  },
  {
    name: 'period',
    kind: 'period',
    label: { nl: 'Periode', en: 'Period' },
    help: { nl: 'Zonder keuze de laatste met cijfers.', en: 'By default the last one with figures.' },
  },
  {
    name: 'kind',
    kind: 'choice',
    label: { nl: 'Soort cijfer', en: 'Kind of figure' },
    help: {
      nl: 'Kies deel als elke persoon één keer kan tellen.',
      en: 'Choose share when each person counts at most once.',
    },
    choices: [
      { value: 'rate', label: { nl: 'aantal per zoveel inwoners', en: 'number per so many residents' } },
      { value: 'proportion', label: { nl: 'deel van een groep', en: 'share of a group' } },
    ],
  },
  {
    name: 'per',
    kind: 'choice',
    label: { nl: 'Per hoeveel inwoners', en: 'Per how many residents' },
    help: { nl: 'Alleen voor een aantal per zoveel inwoners.', en: 'Only for a number per so many residents.' },
    choices: [
      { value: '100', label: { nl: '100', en: '100' } },
      { value: '1000', label: { nl: '1.000', en: '1,000' } },
      { value: '10000', label: { nl: '10.000', en: '10,000' } },
      { value: '100000', label: { nl: '100.000', en: '100,000' } },
    ],
  },
  {
    name: 'centre',
    kind: 'choice',
    label: { nl: 'Vergelijk met', en: 'Compare with' },
    help: {
      nl: 'De eigen klasse vraagt om een naam van de klasse.',
      en: 'Your own class needs the name of the class.',
    },
    choices: [
      { value: 'all', label: { nl: 'alle gebieden', en: 'all areas' } },
      { value: 'group', label: { nl: 'de eigen klasse', en: 'your own class' } },
    ],
  },
  {
    name: 'group',
    kind: 'text',
    label: { nl: 'Klasse', en: 'Class' },
    help: {
      nl: 'Naam van de klasse in het bestand, zoals MateVanStedelijkheid.',
      en: 'Name of the class in the file, such as MateVanStedelijkheid.',
    },
  },
  {
    name: 'overdispersion',
    kind: 'choice',
    label: { nl: 'Ruimere grenzen', en: 'Wider limits' },
    help: {
      nl: 'Voor gebieden die meer verschillen dan door toeval.',
      en: 'For areas that differ more than by chance.',
    },
    choices: [
      { value: 'auto', label: { nl: 'als het nodig is', en: 'when needed' } },
      { value: 'on', label: { nl: 'altijd', en: 'always' } },
      { value: 'off', label: { nl: 'nooit', en: 'never' } },
    ],
  },
  {
    name: 'levels',
    kind: 'choice',
    label: { nl: 'Welke grenzen', en: 'Which limits' },
    help: { nl: 'Zonder keuze staan beide grenzen er.', en: 'By default both limits are shown.' },
    choices: [
      { value: 'both', label: { nl: 'beide', en: 'both' } },
      { value: '95', label: { nl: '95%', en: '95%' } },
      { value: '99.8', label: { nl: '99,8%', en: '99.8%' } },
    ],
  },
  better,
  {
    name: 'label-outside',
    kind: 'flag',
    label: { nl: 'Namen bij wat buiten de grens ligt', en: 'Names beside what lies outside' },
    help: {
      nl: 'Zet in het beeld ook de naam van die gebieden.',
      en: 'Also puts the name of those areas in the picture.',
    },
  },
  smallNumbers,
];

/** Who can care for whom. */
export const capacity: readonly AttributeField[] = [
  source,
  region,
  {
    name: 'region-name',
    kind: 'text',
    label: { nl: 'Naam van het gebied', en: 'Name of the area' },
    help: {
      nl: 'Zoals die in de zin staat. Zonder naam zegt het bestand het.',
      en: 'As it stands in the sentence. Without it the file says so.',
    },
  },
  {
    name: 'pool-column',
    kind: 'text',
    label: { nl: 'Kolom met inwoners van 50 tot 75', en: 'Column with residents aged 50–74' },
    help: { nl: 'Zonder naam is dat pop50_74.', en: 'Without a name that is pop50_74.' },
  },
  {
    name: 'oldest-column',
    kind: 'text',
    label: { nl: 'Kolom met de oudste inwoners', en: 'Column with the oldest residents' },
    help: { nl: 'Zonder naam is dat pop85.', en: 'Without a name that is pop85.' },
  },
  {
    name: 'older',
    kind: 'choice',
    label: { nl: 'Oudste inwoners vanaf', en: 'Oldest residents from' },
    help: { nl: 'Kies 85 als het bestand dat heeft.', en: 'Choose 85 if the file has it.' },
    choices: [
      { value: '85', label: { nl: '85 jaar', en: '85 years' } },
      { value: '80', label: { nl: '80 jaar', en: '80 years' } },
      { value: '75', label: { nl: '75 jaar', en: '75 years' } },
    ],
  },
  {
    name: 'projected-from',
    ...year,
    label: { nl: 'Eerste jaar van de prognose', en: 'First year of the forecast' },
    help: {
      nl: 'Vanaf dit jaar zijn de cijfers een verwachting.',
      en: 'From this year on the figures are expected ones.',
    },
  },
  {
    name: 'base-year',
    ...year,
    label: { nl: 'Jaar om mee te vergelijken', en: 'Year to compare with' },
    help: {
      nl: 'Zonder keuze het laatste jaar dat geteld is.',
      en: 'Without a choice the last year that was counted.',
    },
  },
  {
    name: 'target-year',
    ...year,
    label: { nl: 'Jaar om naar te kijken', en: 'Year to look at' },
    help: { nl: 'Zonder keuze het laatste jaar.', en: 'Without a choice the last year.' },
  },
  {
    name: 'definition',
    kind: 'choice',
    label: { nl: 'Wie is mantelzorger?', en: 'Who is a carer?' },
    help: { nl: 'De vier tellingen meten niet hetzelfde.', en: 'The four counts do not measure the same.' },
    choices: [
      { value: 'carers-16', label: { nl: 'vanaf 16 jaar', en: 'from 16 years' } },
      { value: 'carers-18', label: { nl: 'vanaf 18 jaar', en: 'from 18 years' } },
      { value: 'broad', label: { nl: 'alle hulp', en: 'any help' } },
      { value: 'parents-80', label: { nl: 'voor ouders van 80 of ouder', en: 'for parents of 80 or over' } },
    ],
  },
  {
    name: 'share',
    kind: 'number',
    label: { nl: 'Eigen deel dat zorg geeft, in procenten', en: 'Own share that gives care, in per cent' },
    help: {
      nl: 'Zonder getal geldt het deel van het hele land.',
      en: 'Without a number the share of the whole country holds.',
    },
    high: 100,
  },
  {
    name: 'source',
    kind: 'text',
    label: { nl: 'Bron van de tellingen', en: 'Source of the counts' },
    help: { nl: 'Zoals CBS.', en: 'Such as CBS.' },
  },
  {
    name: 'projection-source',
    kind: 'text',
    label: { nl: 'Bron van de prognose', en: 'Source of the forecast' },
    help: { nl: 'Zoals PBL/CBS Regionale prognose 2025.', en: 'Such as PBL/CBS Regionale prognose 2025.' },
  },
  {
    name: 'readonly',
    kind: 'flag',
    label: { nl: 'Alleen lezen', en: 'Read only' },
    help: { nl: 'Lezers kunnen niets kiezen.', en: 'Readers cannot choose anything.' },
  },
];
