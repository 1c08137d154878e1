import {
  addedTally,
  daysAfter,
  noTally,
  steeringItems,
  tallyOf,
  type Language,
  type SteeringAnswer,
  type SteeringItem,
  type SteeringMirror,
  type Translated,
} from '@draagkracht/model';
import type { MirrorFacts } from './facts.view.js';

/** The own answer, and those of six others. */
const invented: Readonly<Record<SteeringItem, readonly [own: number, ...others: number[]]>> = {
  frames: [3, 2, 2, 3, 3, 2, 3],
  trust: [4, 1, 2, 2, 2, 3, 2],
  takePart: [2, 2, 1, 2, 2, 3, 2],
  develop: [3, 3, 3, 2, 4, 3, 3],
  reflect: [3, 2, 3, 3, 4, 3, 3],
  profit: [2, 2, 2, 3, 2, 1, 2],
  ownViews: [1, 2, 3, 2, 3, 2, 2],
  notUsed: [1, 1, 2, 1, 2, 2, 1],
  notCarried: [2, 2, 2, 3, 2, 2, 1],
  notLearned: [2, 2, 2, 2, 3, 2, 2],
  secured: [1, 1, 2, 1, 1, 2, 1],
};

const texts: Readonly<Record<'whose' | 'letGo' | 'frame' | 'example', Translated>> = {
  whose: { nl: 'wethouder Wmo', en: 'alderman for Wmo' },
  letGo: { nl: 'ik teken niet meer bij bedragen tot € 500', en: 'I no longer sign for amounts up to € 500' },
  frame: { nl: 'ik antwoord binnen twee weken op elk obstakel', en: 'I answer every obstacle within two weeks' },
  example: { nl: 'Ik liet het team zelf kiezen, maar tekende wel mee.', en: 'I let the team choose, but signed too.' },
};

const values = steeringItems.map(({ value }) => value);
const answersOf = (at: number): Partial<Record<SteeringItem, SteeringAnswer>> =>
  Object.fromEntries(values.map((item) => [item, String(invented[item][at])]));

/** An invented round, with days around today, and the facts beside it. It is shown and never kept. */
export function exampleMirror(
  language: Language,
  today: string,
): { readonly data: SteeringMirror; readonly facts: MirrorFacts } {
  const others = [1, 2, 3, 4, 5, 6].map((at) => tallyOf(answersOf(at))).reduce(addedTally, noTally());
  const own = Object.fromEntries(values.map((item) => [`${item}Self`, String(invented[item][0])]));
  const facts = { obstacles: 9, answered: 5, medianDays: 33, idlePercent: 62, yearPercent: 58 };
  const data = {
    ...own,
    round: 1,
    startedOn: daysAfter(today, -30),
    whose: texts.whose[language],
    trustExample: texts.example[language],
    takenPartOn: daysAfter(today, -120),
    others,
    added: [],
    shownOn: daysAfter(today, -28),
    facts: { on: daysAfter(today, -28), ...facts },
    letGo: texts.letGo[language],
    frame: texts.frame[language],
    reportBackOn: daysAfter(today, 62),
    learned: '',
    lookedBackOn: '',
  } as SteeringMirror;
  return {
    data,
    facts: { on: today, ...facts, obstacles: 11, answered: 9, medianDays: 12, idlePercent: 41, yearPercent: 66 },
  };
}
