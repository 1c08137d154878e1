import type { canonNl } from './messages.canon.nl.js';

/** The four principles in English. */
export const canonEn: typeof canonNl = [
  {
    core: 'Learn to think and act from close by',
    behaviour:
      'See interplay as a learning process of network building. Help ‘inventors’ meet people they do not know yet.',
  },
  {
    core: 'Learn to make use of uncertain knowledge',
    behaviour:
      'Expect trouble. Turn it into fruitful knowledge. Practice produces knowledge; it is not only where theory is applied.',
  },
  {
    core: 'The process is filled in from below',
    behaviour: 'The content comes bottom-up. What facilitates and supports it comes top-down.',
  },
  {
    core: 'WITH mode',
    behaviour: 'Do not talk about people, but with them. Break the split between those who know and those who do not.',
  },
];
