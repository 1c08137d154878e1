import { daysAfter, type Language, type StanceCheck } from '@draagkracht/model';

const words = {
  nl: {
    situation: 'Gesprek over een achterstand in de huur (bedacht)',
    stepInside: 'Ik ga een keer langs zonder formulier en drink koffie.',
  },
  en: {
    situation: 'A talk about arrears in the rent (bedacht)',
    stepInside: 'I drop by once without a form and have a coffee.',
  },
} as const;

/** An invented moment: near on some statements, with room on others, and one that does not apply. `today` is an ISO day. */
export const exampleMoment = (language: Language, today: string): StanceCheck => ({
  ...words[language],
  inside1: '2',
  inside2: '1',
  inside3: '3',
  integral1: '3',
  integral2: '4',
  integral3: '3',
  below1: '3',
  below2: '2',
  below3: 'none',
  together1: '2',
  together2: '4',
  together3: '3',
  tryBefore: daysAfter(today, 14),
  afterwards: '',
});
