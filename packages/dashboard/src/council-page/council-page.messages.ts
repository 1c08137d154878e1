import type { Language } from '@draagkracht/model';

const nl = {
  print: 'Print of bewaar als PDF',
  printHelp: 'Kies in het venster van uw browser ‘Opslaan als pdf’ om een bestand te maken.',
  about: (place: string, date: string): string => `${place}, ${date}`,
  example: 'Voorbeeld. De cijfers zijn bedacht.',
  figures: 'De cijfers',
  table: (label: string): string => `${label}, de laatste cijfers`,
  period: 'Periode',
  figure: 'Cijfer',
  means: 'Wat betekent het?',
  meansNot: 'Wat betekent het niet?',
  whatWeDo: 'Wat doen we?',
  ask: 'Wat we van u vragen',
  target: (steps: string, by: string, on: string, basis: string): string =>
    `Streefwaarde: ${steps}. Bepaald door ${by}${on && ` op ${on}`}. Staat in: ${basis.replace(/\.$/, '')}.`,
  source: (name: string): string => `Bron: ${name.replace(/\.$/, '')}.`,
  upTo: (period: string): string => `Cijfers tot en met ${period}.`,
  fetched: (day: string): string => `Opgehaald op ${day}.`,
  contact: (team: string): string => `Meer weten? Vraag het ${team}.`,
  unknown: 'Wat weten we niet?',
  method: 'Hoe zijn deze cijfers gemaakt?',
  policies: {
    publiek: 'Aantallen onder 10 zijn verborgen, de rest is afgerond op vijftallen.',
    streng: 'Aantallen onder 30 zijn verborgen, de rest is afgerond op tientallen.',
  } as Readonly<Record<'publiek' | 'streng', string>>,
  judged:
    'Een cijfer heet hier pas hoger of lager dan gewoon als een vaste regel dat zegt. Dat iets na een besluit veranderde, betekent niet dat het erdoor komt.',
};

/** The texts of the page for the council. */
export type CouncilMessages = typeof nl;

const en: CouncilMessages = {
  print: 'Print or keep as PDF',
  printHelp: 'Choose ‘Save as PDF’ in the window of your browser to make a file.',
  about: (place, date) => `${place}, ${date}`,
  example: 'Example. The figures are made up.',
  figures: 'The figures',
  table: (label) => `${label}, the last figures`,
  period: 'Period',
  figure: 'Figure',
  means: 'What does it mean?',
  meansNot: 'What does it not mean?',
  whatWeDo: 'What do we do?',
  ask: 'What we ask of you',
  target: (steps, by, on, basis) =>
    `Target: ${steps}. Set by ${by}${on && ` on ${on}`}. Written in: ${basis.replace(/\.$/, '')}.`,
  source: (name) => `Source: ${name.replace(/\.$/, '')}.`,
  upTo: (period) => `Figures up to and including ${period}.`,
  fetched: (day) => `Fetched on ${day}.`,
  contact: (team) => `Want to know more? Ask ${team}.`,
  unknown: 'What do we not know?',
  method: 'How were these figures made?',
  policies: {
    publiek: 'Counts under 10 are hidden, the rest is rounded to fives.',
    streng: 'Counts under 30 are hidden, the rest is rounded to tens.',
  },
  judged:
    'A figure is only called higher or lower than usual where a fixed rule says so. That something changed after a decision does not mean the decision caused it.',
};

/** The texts in a language. */
export const councilMessages = (language: Language): CouncilMessages => (language === 'nl' ? nl : en);
