import type { Language } from '@draagkracht/model';

/** What is said while one device goes around. */
export interface InTurnMessages {
  readonly title: (number: number) => string;
  readonly explain: string;
  readonly ready: string;
  readonly stop: string;
  readonly answered: (count: number) => string;
}

const nl: InTurnMessages = {
  title: (number) => (number === 1 ? 'U begint' : 'Geef het apparaat door'),
  explain: 'U vult dit alleen in. Niemand ziet de antwoorden van een ander, tot u ze samen laat zien.',
  ready: 'Ik ben aan de beurt',
  stop: 'Iedereen is geweest',
  answered: (count) => (count === 1 ? 'Eén persoon is geweest.' : `${count} mensen zijn geweest.`),
};

const en: InTurnMessages = {
  title: (number) => (number === 1 ? 'You begin' : 'Hand the device on'),
  explain: 'You fill this in by yourself. Nobody sees the answers of somebody else until you show them together.',
  ready: 'It is my turn',
  stop: 'Everybody had a turn',
  answered: (count) => (count === 1 ? 'One person had a turn.' : `${count} people had a turn.`),
};

/** The texts per language. */
export const inTurnMessages: Readonly<Record<Language, InTurnMessages>> = { nl, en };
