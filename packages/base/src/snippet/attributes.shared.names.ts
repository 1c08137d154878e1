import type { AttributeChoice, AttributeField } from './attribute.js';

/** What every element has. */
export const everyElement: readonly AttributeField[] = [
  {
    name: 'lang',
    kind: 'choice',
    label: { nl: 'Taal', en: 'Language' },
    help: { nl: 'Zonder keuze geldt de taal van de pagina.', en: 'By default the language of the page.' },
    choices: [
      { value: 'nl', label: { nl: 'Nederlands', en: 'Dutch' } },
      { value: 'en', label: { nl: 'Engels', en: 'English' } },
    ],
  },
  {
    name: 'heading-level',
    kind: 'number',
    label: { nl: 'Niveau van de kop', en: 'Level of the heading' },
    help: {
      nl: 'Eén meer dan de kop erboven. Staat er een kop 2 boven, kies dan 3.',
      en: 'One more than the heading above it. Below a heading 2 choose 3.',
    },
    low: 2,
    high: 5,
  },
];

/** What elements that keep things have. */
export const keeping: readonly AttributeField[] = [
  {
    name: 'namespace',
    kind: 'text',
    label: { nl: 'Naam van de opslag', en: 'Name of the store' },
    help: {
      nl: 'Onderdelen met dezelfde naam delen wat zij bewaren. Leeg is goed voor de hele site.',
      en: 'Elements with the same name share what they store. Empty is fine for the whole site.',
    },
    isInternal: true,
  },
  {
    name: 'storage',
    kind: 'choice',
    label: { nl: 'Bewaren', en: 'Keeping' },
    help: {
      nl: 'Er wordt pas iets bewaard als iemand dat zelf doet.',
      en: 'Nothing is stored until somebody does so.',
    },
    choices: [
      { value: 'local', label: { nl: 'op dit apparaat', en: 'on this device' } },
      { value: 'memory', label: { nl: 'tot de pagina dichtgaat', en: 'until the page closes' } },
      { value: 'none', label: { nl: 'niet', en: 'not at all' } },
    ],
  },
  {
    name: 'readonly',
    kind: 'flag',
    label: { nl: 'Alleen lezen', en: 'Read only' },
    help: {
      nl: 'Iedereen kan kijken, niemand kan iets veranderen.',
      en: 'Everybody can look, nobody can change anything.',
    },
  },
  {
    name: 'compact',
    kind: 'flag',
    label: { nl: 'Kleiner', en: 'Smaller' },
    help: { nl: 'Uitleg en geschiedenis zijn ingeklapt.', en: 'Help and history are collapsed.' },
  },
  {
    name: 'author-role',
    kind: 'text',
    label: { nl: 'Rol van wie invult', en: 'Role of the person filling in' },
    help: { nl: 'Een rol, zoals team. Nooit een naam.', en: 'A role, such as team. Never a name.' },
    isInternal: true,
  },
];

/** What tools for a group have. */
export const forGroups: readonly AttributeField[] = [
  {
    name: 'meeting',
    kind: 'flag',
    label: { nl: 'Voor een groot scherm', en: 'For a large screen' },
    help: {
      nl: 'Alles is groter, zodat een groep kan meekijken.',
      en: 'Everything is larger, so that a group can look on.',
    },
  },
  ...keeping,
];

const policies: readonly AttributeChoice[] = [
  { value: 'publiek', label: { nl: 'voor iedereen', en: 'for everybody' } },
  { value: 'streng', label: { nl: 'extra voorzichtig', en: 'extra careful' } },
  {
    value: 'intern',
    label: { nl: 'ruwe cijfers, niet publiceren', en: 'raw figures, do not publish' },
    isInternal: true,
  },
];

/** The rule for small numbers. */
export const smallNumbers: AttributeField = {
  name: 'small-number-policy',
  kind: 'choice',
  label: { nl: 'Kleine aantallen', en: 'Small numbers' },
  help: {
    nl: 'Verbergt cijfers waaraan mensen te herkennen zijn.',
    en: 'Hides figures by which people could be recognised.',
  },
  choices: policies,
};

/** The address of a file with figures. */
export const source: AttributeField = {
  name: 'src',
  kind: 'address',
  label: { nl: 'Bestand met cijfers', en: 'File with figures' },
  help: {
    nl: 'Adres op uw eigen site, zoals /cijfers/bijstand.csv.',
    en: 'Address on your own site, such as /figures/benefits.csv.',
  },
};

/** Which figure of the file. */
export const indicator: AttributeField = {
  name: 'indicator',
  kind: 'text',
  label: { nl: 'Cijfer', en: 'Figure' },
  help: {
    nl: 'Naam van het cijfer in het bestand. Leeg kan als er maar één is.',
    en: 'Name of the figure in the file. It may be empty when there is only one.',
  },
};

/** The area of the reader. */
export const region: AttributeField = {
  name: 'region',
  kind: 'region',
  label: { nl: 'Gebied', en: 'Area' },
  help: { nl: 'Code van het gebied, zoals GM0344.', en: 'Code of the area, such as GM0344.' },
};

/** The file with the shapes of areas. */
export const shapes: AttributeField = {
  name: 'geo',
  kind: 'address',
  label: { nl: 'Bestand met grenzen', en: 'File with boundaries' },
  help: {
    nl: 'Adres van een GeoJSON-bestand op uw eigen site. Zonder bestand staat er een lijst.',
    en: 'Address of a GeoJSON file on your own site. Without a file there is a list.',
  },
};

/** Which way is better. */
export const better: AttributeField = {
  name: 'better',
  kind: 'choice',
  label: { nl: 'Wat is beter?', en: 'What is better?' },
  help: {
    nl: 'Zonder keuze zegt het bestand het, als het dat weet.',
    en: 'By default what the file says, if it does.',
  },
  choices: [
    { value: 'higher', label: { nl: 'meer', en: 'more' } },
    { value: 'lower', label: { nl: 'minder', en: 'less' } },
    { value: 'neutral', label: { nl: 'geen van beide', en: 'neither' } },
  ],
};
