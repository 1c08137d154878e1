import type { ChartMessages } from './messages.js';

/** The chart, in Dutch. */
export const nl: ChartMessages = {
  points: 'Punten van de grafiek',
  areas: 'Gebieden in de grafiek',
  keys: 'Pijltjes: punt voor punt. Enter: cijfers in een tabel. Escape: stoppen.',
  table: 'Cijfers in een tabel',
  interval: 'Marge (95%)',
  events: 'Gebeurtenissen',
  mean: 'gemiddelde',
  median: 'mediaan',
  target: 'doel',
  medianLine: 'mediaan: het middelste cijfer',
  limits: 'grenzen: daarbinnen kan een verschil toeval zijn',
  targetLine: (steps, setBy, basis) => `doel: ${steps}. Gesteld door ${setBy}, op grond van ${basis}.`,
  whisker: 'marge (95%)',
  provisional: 'open punt: voorlopig cijfer',
  improvement: 'verbetering',
  concern: 'zorg',
  neutral: 'verandering',
  breakLine: (period, reason) => `Vanaf ${period} meet men anders: ${reason}. Vergelijk niet over deze lijn heen.`,
  zoomed: 'Let op: de as begint niet bij 0.',
  dense: (count) => `De lijn telt ${count} punten. De uitschieters staan er allemaal in.`,
  unlikeSizes:
    'Dit zijn aantallen. Een groter gebied heeft vanzelf een hoger aantal. De andere gebieden staan daarom alleen in de tabel.',
  model: 'Modelschatting, geen meting.',
  intern: 'Intern: niet publiceren. Kleine aantallen zijn niet afgeschermd.',
  targetRefused: 'Het doel is niet getekend. Zet erbij wie het stelde en waarop het steunt.',
  source: 'Bron',
  sourceTable: (id) => `tabel ${id}`,
  retrieved: (day) => `opgehaald op ${day}`,
  example: 'Voorbeeld. Deze cijfers zijn bedacht.',
};
