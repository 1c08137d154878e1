import type { Task } from '@draagkracht/model';

type PerTask = Readonly<Record<Task, string>>;

/** Every Dutch text of the compass at first sight; those of evidence come with it. */
export const nl = {
  title: 'Zes opgaven',
  purpose:
    'Zes opgaven voor gemeente en instellingen. Beantwoord de zes vragen. Zet bij elke vraag iets dat een ander kan zien of nalezen.',
  start: 'Begin met de eerste opgave',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Bij geen van de opgaven staat al iets.',
  questions: {
    1: 'Weten wij wie er voor wie zorgt, nu en over tien jaar?',
    2: 'Lukt het om mensen te vinden die iets voor een ander willen doen?',
    3: 'Wat proberen wij nieuw, en waarmee stoppen wij?',
    4: 'Wat leerden wij van de regio, en wat leerde de regio van ons?',
    5: 'Wat doen wij anders omdat wij ervan leerden?',
    6: 'Waaraan zien wij dat het inwoners helpt, en sturen wij daarop?',
  } satisfies PerTask as PerTask,
  none: 'Nog geen bewijs.',
  add: 'Zet er bewijs bij',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type CompassMessages = typeof nl;
