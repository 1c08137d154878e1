import type { Language } from '@draagkracht/model';

const nl = {
  asks: 'Bent u er nog? Binnen een minuut gaat het slot dicht.',
  how: 'Typ iets, beweeg de muis of kies de knop. Dan blijft het open. Bewaar wat u niet kwijt wilt.',
  here: 'Ik ben er nog',
  stays: 'Het slot blijft open.',
};

const en: typeof nl = {
  asks: 'Are you still there? The lock shuts within a minute.',
  how: 'Type something, move the mouse or choose the button. Then it stays open. Save what you do not want to lose.',
  here: 'I am still here',
  stays: 'The lock stays open.',
};

/** What is said before the lock shuts by itself, in a language. */
export const lockWarningMessages = (language: Language): typeof nl => (language === 'nl' ? nl : en);
