import type { Language } from '@draagkracht/model';

const nl = {
  latest: (age: string) => `Laatste bewijs: ${age}`,
  ages: {
    today: 'van vandaag',
    yesterday: 'van gisteren',
    days: (count: number) => `${count} dagen oud`,
    weeks: (count: number) => `${count} weken oud`,
    months: (count: number) => `${count} maanden oud`,
    years: (count: number) => `${count} jaar oud`,
    ahead: 'de dag moet nog komen',
  },
  seenOn: (day: string) => `Van ${day}.`,
  here: (kind: string) => `Staat op dit apparaat: ${kind}.`,
  gone: 'op dit apparaat bewaard',
  kinds: {
    result: 'doel',
    'interpretation-session': 'duidingsgesprek',
    'kept-publication': 'publicatie',
    'turn-curve': 'gesprek over een lijn',
    practice: 'aanpak',
    initiative: 'initiatief',
    'principle-agreement': 'afspraak bij een principe',
  },
  read: 'Lees het',
  next: 'Volgende stap',
  noNext: 'Er is geen volgende stap afgesproken.',
  by: {
    later: (day: string) => `Klaar op ${day}.`,
    due: (_day: string) => 'Vandaag moet het klaar zijn.',
    overdue: (day: string) => `Te laat: het zou klaar zijn op ${day}.`,
  },
  older: (count: number) => (count === 1 ? 'Eén ouder bewijs' : `${count} oudere bewijzen`),
  update: 'Werk bij',
  invented: 'Bedacht voorbeeld van Voorbeeldgemeente',
};

const en: typeof nl = {
  latest: (age) => `Last evidence: ${age}`,
  ages: {
    today: 'of today',
    yesterday: 'of yesterday',
    days: (count) => `${count} days old`,
    weeks: (count) => `${count} weeks old`,
    months: (count) => `${count} months old`,
    years: (count) => `${count} years old`,
    ahead: 'the day is still to come',
  },
  seenOn: (day) => `Of ${day}.`,
  here: (kind) => `Kept on this device: ${kind}.`,
  gone: 'kept on this device',
  kinds: {
    result: 'result',
    'interpretation-session': 'interpretation session',
    'kept-publication': 'publication',
    'turn-curve': 'conversation about a curve',
    practice: 'practice',
    initiative: 'initiative',
    'principle-agreement': 'agreement on a principle',
  },
  read: 'Read it',
  next: 'Next step',
  noNext: 'No next step was agreed on.',
  by: {
    later: (day) => `To be done on ${day}.`,
    due: () => 'It is to be done today.',
    overdue: (day) => `Late: it was to be done on ${day}.`,
  },
  older: (count) => (count === 1 ? 'One older piece of evidence' : `${count} older pieces of evidence`),
  update: 'Update',
  invented: 'Invented example of Voorbeeldgemeente',
};

/** The texts of evidence, next steps and their forms, which come with them. */
export const deskMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
