import {
  daysAfter,
  initiative,
  type Initiative,
  type Language,
  type Measurement,
  type Moment,
  type Translated,
} from '@draagkracht/model';
import { exampleRecord } from '../shared/example-record.js';
import type { InitiativeRecord } from './initiative.view.js';

const told: Readonly<Record<'goal' | 'name' | 'place' | 'evidence', Translated>> = {
  goal: {
    nl: 'Elke week met elkaar eten, zodat niemand alleen zit.',
    en: 'Eat together every week, so that nobody sits alone.',
  },
  name: { nl: 'Eettafel in de buurtkamer', en: 'Shared table in the community room' },
  place: { nl: 'Voorbeeldgemeente, wijk Oost', en: 'Voorbeeldgemeente, Oost district' },
  evidence: { nl: 'verslag van de eettafel', en: 'report of the shared table' },
};

type Value = Partial<Pick<Measurement, 'count' | 'partly' | 'answer'>> & { readonly n: number };

/** Invented figures: of each moment the ten by their number. */
const figures: Readonly<Record<'start' | 'six', Readonly<Record<number, Value>>>> = {
  start: {
    1: { count: 8, n: 40 },
    2: { count: 2, partly: 3, n: 12 },
    3: { count: 3, n: 12 },
    4: { count: 4, n: 12 },
    5: { count: 6, n: 12 },
    7: { count: 1, n: 4 },
    8: { answer: 'no', n: 4 },
    9: { answer: 'one-year', n: 2 },
    10: { answer: '0', n: 2 },
  },
  six: {
    1: { count: 22, n: 40 },
    2: { count: 9, partly: 5, n: 18 },
    3: { count: 6, n: 18 },
    4: { count: 11, n: 18 },
    5: { count: 27, n: 18 },
    6: { count: 7, n: 8 },
    7: { count: 3, n: 5 },
    8: { answer: 'partly', n: 5 },
  },
};

const measured = (moment: Extract<Moment, 'start' | 'six'>, on: string, language: Language): Measurement[] =>
  Object.entries(figures[moment]).map(([number, value]) => ({
    ...value,
    indicator: Number(number) as Measurement['indicator'],
    moment,
    on,
    toldBy: Number(number) < 7 ? 'resident' : 'volunteer',
    evidence: Number(number) === 1 ? told.evidence[language] : '',
  }));

/** An invented initiative of seven months old. It is shown and never kept. @param today ISO day. */
export function exampleInitiative(language: Language, today: string): InitiativeRecord {
  const startedOn = daysAfter(today, -213);
  const data: Initiative = {
    ownGoal: told.goal[language],
    name: told.name[language],
    place: told.place[language],
    startedOn,
    measurements: [...measured('start', startedOn, language), ...measured('six', daysAfter(today, -20), language)],
  };
  return exampleRecord(initiative, 0, data, today);
}
