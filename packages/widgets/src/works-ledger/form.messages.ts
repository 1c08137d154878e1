import type { Language } from '@draagkracht/model';

const nl = {
  newTitle: 'Een aanpak neerzetten',
  editTitle: 'Aanpak wijzigen',
  groups: {
    practice: 'De aanpak',
    know: '1. Weten',
    do: '2. Doen',
    pay: '3. Betalen',
    claim: 'Wat mag u zeggen?',
    decision: 'Het volgende besluit',
  },
};

const en: typeof nl = {
  newTitle: 'Adding a practice',
  editTitle: 'Change the practice',
  groups: {
    practice: 'The practice',
    know: '1. Know',
    do: '2. Do',
    pay: '3. Pay',
    claim: 'What may you say?',
    decision: 'The next decision',
  },
};

/** The texts of the form of a practice that do not come from its schema. */
export const formMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
