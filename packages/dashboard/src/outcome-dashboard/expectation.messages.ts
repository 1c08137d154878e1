import type { Language } from '@draagkracht/model';
import type { ExpectationProblem } from './expectation.view.js';

/** The texts of expectations on the desk. Figures and periods come as they stand in a sentence. */
export interface ExpectationTexts {
  readonly open: string;
  readonly title: (indicator: string, region: string) => string;
  readonly purpose: string;
  readonly now: (figure: string, when: string) => string;
  readonly periodHelp: string;
  readonly none: string;
  readonly save: string;
  readonly saveInMemory: string;
  readonly stop: string;
  readonly problems: Readonly<Record<ExpectationProblem, string>>;
  readonly listTitle: string;
  readonly expected: (when: string, range: string, sure: string) => string;
  readonly measure: (measure: string) => string;
  readonly why: (why: string) => string;
  readonly writtenOn: (day: string) => string;
  readonly still: string;
  readonly remove: string;
  readonly saved: string;
  readonly held: string;
  readonly refused: string;
  readonly removed: string;
  readonly calibration: string;
}

const nl: ExpectationTexts = {
  open: 'Schrijf een verwachting op',
  title: (indicator, region) => `Wat verwacht u? ${indicator} in ${region}`,
  purpose:
    'Schrijf op wat u verwacht voordat de maatregel begint. Later zegt het cijfer of het uitkwam. Zo leert u hoe goed u inschat.',
  now: (figure, when) => `Laatste cijfer: ${figure} ${when}.`,
  periodHelp:
    'Alleen periodes die nog niet voorbij zijn. Bij een oudere periode is niet na te gaan of het cijfer al bekend was.',
  none: 'Bij dit cijfer zijn er geen periodes om iets van te verwachten.',
  save: 'Bewaar op dit apparaat',
  saveInMemory: 'Bewaar tot u de pagina sluit',
  stop: 'Stop zonder bewaren',
  problems: {
    'no-period': 'Kies een periode.',
    'figure-out':
      'Het cijfer van deze periode is al bekend. Dan is het geen verwachting meer. Kies een latere periode.',
    'period-over': 'Deze periode is al voorbij. Misschien is het cijfer al bekend. Kies een latere periode.',
    'bad-range': 'Het laagste cijfer is hoger dan het hoogste. Draai ze om.',
  },
  listTitle: 'Verwachtingen vooraf',
  expected: (when, range, sure) => `Verwacht ${when}: ${range}. Zekerheid: ${sure}%.`,
  measure: (measure) => `Maatregel: ${measure}.`,
  why: (why) => `Waarom: ${why}`,
  writtenOn: (day) => `Opgeschreven op ${day}.`,
  still: 'Het cijfer is er nog niet.',
  remove: 'Haal weg',
  saved: 'De verwachting is bewaard op dit apparaat.',
  held: 'De verwachting blijft staan tot u de pagina sluit.',
  refused:
    'Bewaren op dit apparaat lukt niet. De verwachting blijft staan tot u de pagina sluit. Schrijf haar ook ergens anders op.',
  removed: 'De verwachting is weggehaald.',
  calibration: 'Hoe goed schat u in?',
};

const en: ExpectationTexts = {
  open: 'Write down an expectation',
  title: (indicator, region) => `What do you expect? ${indicator} in ${region}`,
  purpose:
    'Write down what you expect before the measure begins. Later the figure tells whether it came true. That teaches you how well you judge.',
  now: (figure, when) => `Last figure: ${figure} ${when}.`,
  periodHelp:
    'Only periods that are not over yet. Of an older one nobody can tell whether the figure was known already.',
  none: 'This figure has no periods to expect something of.',
  save: 'Save on this device',
  saveInMemory: 'Save until you close the page',
  stop: 'Stop without saving',
  problems: {
    'no-period': 'Choose a period.',
    'figure-out': 'The figure of this period is known already. That makes it no expectation. Choose a later period.',
    'period-over': 'This period is over. Its figure may be known already. Choose a later period.',
    'bad-range': 'The lowest figure is above the highest. Turn them round.',
  },
  listTitle: 'Expectations beforehand',
  expected: (when, range, sure) => `Expected ${when}: ${range}. Sureness: ${sure}%.`,
  measure: (measure) => `Measure: ${measure}.`,
  why: (why) => `Why: ${why}`,
  writtenOn: (day) => `Written down on ${day}.`,
  still: 'The figure is not there yet.',
  remove: 'Remove',
  saved: 'The expectation was saved on this device.',
  held: 'The expectation stays until you close the page.',
  refused:
    'It cannot be saved on this device. The expectation stays until you close the page. Write it down elsewhere too.',
  removed: 'The expectation was removed.',
  calibration: 'How well do you judge?',
};

/** The texts of expectations in a language. */
export const expectationTexts = (language: Language): ExpectationTexts => (language === 'nl' ? nl : en);
