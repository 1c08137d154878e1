import type { MultiplesMessages } from './messages.js';

const kinds = {
  district: ['wijk', 'wijken'],
  neighbourhood: ['buurt', 'buurten'],
  municipality: ['gemeente', 'gemeenten'],
  other: ['gebied', 'gebieden'],
} as const;

/** The small multiples, in Dutch. */
export const nl: MultiplesMessages = {
  areas: (count, kind) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  shown: (areas, first, last) =>
    first === last ? `${areas}, ${first}.` : `${areas}, van ${first} tot en met ${last}.`,
  range: (when, range) => `De cijfers ${when} lopen van ${range}.`,
  same: (when, figure) => `Het cijfer ${when} is ${figure}.`,
  noFigures: (when) => `Er is geen cijfer ${when}.`,
  gaps: {
    suppressed: (areas) => `Te weinig om te tonen: ${areas}.`,
    missing: (areas) => `Niet bekend: ${areas}.`,
    impossible: (areas) => `Kan niet voorkomen: ${areas}.`,
    'not-applicable': (areas) => `Niet van toepassing: ${areas}.`,
  },
  scale: (range) => `Alle lijnen hebben dezelfde schaal, van ${range}.`,
  zoomed: 'Let op: de schaal begint niet bij 0.',
  chance: 'In een klein gebied schommelt een cijfer vanzelf meer. Een verschil tussen twee lijnen kan toeval zijn.',
  counts: 'Dit zijn aantallen. Een groter gebied heeft vanzelf een hoger aantal.',
  reference: (name) => `Streepjes: ${name}.`,
  own: 'uw gebied',
  missed: (wanted) => `“${wanted}” staat hier niet bij. Kijk de naam of de code na.`,
  hollow: 'Open punt: voorlopig cijfer.',
  more: (shown, all) =>
    `Getekend zijn de eerste ${shown} van ${all}, op alfabet. Zoek een gebied om de andere te zien.`,
  find: 'Zoek een gebied',
  found: (shown, all) => `${shown} van ${all} gebieden.`,
  none: (wanted) => `Geen gebied heet “${wanted}”.`,
  pictures: 'Lijnen per gebied',
  keys: 'Pijltjes: gebied voor gebied. Enter: cijfers in een tabel. Escape: stoppen.',
  table: 'Cijfers in een tabel',
  area: 'Gebied',
  intern: 'Intern: niet publiceren. Kleine aantallen zijn niet afgeschermd.',
  model: 'Modelschatting, geen meting.',
  example: 'Voorbeeld. Deze cijfers zijn bedacht.',
};
