import type { Translated } from '@draagkracht/model';

// The few texts about storing that are there from the start; all others come when there is something to say.

/** The name of the panel with everything that is kept. */
export const yourData: Translated = { nl: 'Uw gegevens op dit apparaat', en: 'Your data on this device' };

/** While it is read. */
export const loading: Translated = {
  nl: 'Wij kijken wat er op dit apparaat staat.',
  en: 'We are looking at what is on this device.',
};
