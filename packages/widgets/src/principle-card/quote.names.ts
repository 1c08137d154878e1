import type { Translated } from '@draagkracht/model';

/** A line in its own language, with whom it is attributed to: who first said it is uncertain, and we say so. */
export interface Quote {
  readonly text: string;
  readonly lang: string;
  readonly by: Translated;
}

/** The line that goes with the fourth principle. The slide was not at hand: this is the line that goes round under his name. Authorship is uncertain. */
export const quote: Quote = {
  text: 'Whatever you do for me but without me, you do against me.',
  lang: 'en',
  by: { nl: 'toegeschreven aan Gandhi', en: 'attributed to Gandhi' },
};
