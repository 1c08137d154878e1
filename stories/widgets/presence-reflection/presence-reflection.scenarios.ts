import type { DkRecord, PresenceReflection } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const reflectionOf = (number: number, data: Partial<PresenceReflection> = {}): DkRecord<PresenceReflection> =>
  recordOf<PresenceReflection>(
    'presence-reflection',
    number,
    {
      whatIsAtStake: 'Dat haar zoon thuis kan blijven wonen (bedacht).',
      whatIDidNotDo: 'Ik begon niet over het formulier.',
      nextPresence: 'Donderdag loop ik even langs.',
      trait: '4',
      date: '2026-11-20',
      ...data,
    },
    { visibility: 'prive', expiresAt: '2027-02-12T09:00:00.000Z' },
  );

const latest = reflectionOf(1);
const earlier = reflectionOf(2, {
  whatIsAtStake: 'Dat hij niet opnieuw zijn hele verhaal hoeft te doen (bedacht).',
  whatIDidNotDo: '',
  nextPresence: '',
  trait: '2',
  date: '2026-11-10',
});

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([latest, earlier]),
  form: { press: ['start'] },
  refused: { press: ['start', 'save'] },
  partial: { press: ['start', 'next-question'], typed: { whatIsAtStake: 'Dat hij gehoord wordt (bedacht).' } },
  allQuestions: { press: ['start', 'next-question', 'next-question'] },
  personalData: { press: ['start'], typed: { whatIsAtStake: 'Mijn broer Kees wil dat mevrouw Jansen blijft.' } },
  editing: { records: [latest], press: ['edit'] },
  draft: {
    records: [earlier],
    drafts: [
      {
        key: 'draft-1',
        type: 'presence-reflection',
        tool: 'dk-presence-reflection',
        form: 'presence',
        values: {
          whatIsAtStake: 'Dat zij zelf de deur opent (bedacht).',
          whatIDidNotDo: '',
          nextPresence: '',
          trait: '8',
          date: '2026-11-21',
        },
        at: '2026-11-21T16:00:00.000Z',
      },
    ],
  },
  memory: { storage: 'memory', press: ['start'] },
  longText: {
    records: [
      reflectionOf(3, {
        whatIsAtStake: `Arbeidsongeschiktheidsverzekeringsmaatschappijoverlegmomenten ${'en nog meer woorden '.repeat(10)}`,
        nextPresence: 'Samenlevingsondersteuningsvragenspreekuurbezoek op donderdagmiddag in het buurthuis.',
      }),
    ],
  },
  englishForm: { language: 'en', press: ['start'] },
} as const satisfies ToolScenarios;
