import type { Translated } from '@draagkracht/model';

/** One of the four principles of the slides "Naar een dragende samenleving": what it says and what it asks of people. */
export interface Principle {
  readonly number: 1 | 2 | 3 | 4;
  /** The principle itself; the Dutch words are fixed. */
  readonly core: Translated;
  /** The behaviour it asks, in short sentences. */
  readonly behaviour: Translated;
  /** A line in its own language, with whom it is attributed to: who first said it is uncertain, and we say so. */
  readonly quote?: { readonly text: string; readonly lang: string; readonly by: Translated };
}

/** The canon: four principles, in the order of the source. Do not paraphrase them away: this is what the product is about. */
export const principles: readonly [Principle, Principle, Principle, Principle] = [
  {
    number: 1,
    core: { nl: 'Leer denken en doen vanuit nabijheid', en: 'Learn to think and act from close by' },
    behaviour: {
      nl: 'Zie samenspel als een leerproces van netwerken bouwen. Help ‘uitvinders’ mensen te ontmoeten die zij nog niet kennen.',
      en: 'See interplay as a learning process of network building. Help ‘inventors’ meet people they do not know yet.',
    },
  },
  {
    number: 2,
    core: { nl: 'Leer onzeker weten benutten', en: 'Learn to make use of uncertain knowledge' },
    behaviour: {
      nl: 'Verwacht gedoe. Maak er vruchtbare kennis van. De praktijk brengt kennis voort: zij is niet alleen de plek waar je theorie toepast.',
      en: 'Expect trouble. Turn it into fruitful knowledge. Practice produces knowledge; it is not only where theory is applied.',
    },
  },
  {
    number: 3,
    core: { nl: 'Van onderaf wordt het proces ingevuld', en: 'The process is filled in from below' },
    behaviour: {
      nl: 'De inhoud komt van onderaf. Van bovenaf komt wat dat mogelijk maakt en steunt.',
      en: 'The content comes bottom-up. What facilitates and supports it comes top-down.',
    },
  },
  {
    number: 4,
    core: { nl: 'MET-modus', en: 'WITH mode' },
    behaviour: {
      nl: 'Praat niet óver mensen, maar mét hen. Doorbreek de scheiding tussen wie het weet en wie het niet weet.',
      en: 'Do not talk about people, but with them. Break the split between those who know and those who do not.',
    },
    // The slide was not at hand: this is the line that goes round under his name. Authorship is uncertain.
    quote: {
      text: 'Whatever you do for me but without me, you do against me.',
      lang: 'en',
      by: { nl: 'toegeschreven aan Gandhi', en: 'attributed to Gandhi' },
    },
  },
];

/** The principle of a number; the first for anything that is none. */
export const principleOf = (number: unknown): Principle =>
  principles.find((one) => one.number === number) ?? principles[0];
