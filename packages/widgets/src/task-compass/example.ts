import { daysAfter, taskCompass, type Language, type Task, type Translated } from '@draagkracht/model';
import { exampleRecord } from '../shared/example-record.js';
import type { TaskRecord } from './task-compass.view.js';

const told: readonly (readonly [Task, number, Translated, Translated, Translated])[] = [
  [
    '1',
    21,
    {
      nl: 'Aan de raad verteld hoe het aantal mantelzorgers verandert',
      en: 'Told the council how the number of carers changes',
    },
    { nl: 'Per wijk bekijken', en: 'Look at it per district' },
    { nl: 'beleid', en: 'policy' },
  ],
  [
    '2',
    5,
    { nl: 'Twaalf buren aangemeld bij de buurtkamer', en: 'Twelve neighbours joined the community room' },
    { nl: 'Met hen koffie drinken', en: 'Have coffee with them' },
    { nl: 'opbouwwerk', en: 'community work' },
  ],
  [
    '6',
    420,
    { nl: 'Streefwaarde voor eenzaamheid vastgesteld', en: 'Set a target for loneliness' },
    { nl: 'De lijn bespreken met inwoners', en: 'Discuss the curve with residents' },
    { nl: 'college', en: 'executive' },
  ],
];

/** Invented evidence of an invented municipality; always shown with the word that says so. `today` is an ISO day. */
export const exampleTasks = (language: Language, today: string): TaskRecord[] =>
  told.map(([task, days, what, nextStep, ownerRole], at) => {
    const data = {
      task,
      evidence: [{ what: what[language], on: daysAfter(today, -days), link: '' }],
      nextStep: nextStep[language],
      ownerRole: ownerRole[language],
      by: daysAfter(today, 28),
    };
    return exampleRecord(taskCompass, at, data, today);
  });
