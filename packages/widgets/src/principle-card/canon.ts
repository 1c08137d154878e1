import type { Translated } from '@draagkracht/model';
import { canonEn } from './messages.canon.en.js';
import { canonNl } from './messages.canon.nl.js';
import { quote, type Quote } from './quote.names.js';

/** One of the four principles of the slides "Naar een dragende samenleving": what it says and what it asks of people. */
export interface Principle {
  readonly number: 1 | 2 | 3 | 4;
  /** The principle itself; the Dutch words are fixed. */
  readonly core: Translated;
  /** The behaviour it asks, in short sentences. */
  readonly behaviour: Translated;
  /** A line that goes with it. */
  readonly quote?: Quote;
}

function principle<Number extends Principle['number']>(number: Number): Principle & { number: Number } {
  const [nl, en] = [canonNl[number - 1]!, canonEn[number - 1]!];
  return {
    number,
    core: { nl: nl.core, en: en.core },
    behaviour: { nl: nl.behaviour, en: en.behaviour },
  };
}

/** The canon: four principles, in the order of the source. Do not paraphrase them away: this is what the product is about. */
export const principles: readonly [Principle, Principle, Principle, Principle] = [
  principle(1),
  principle(2),
  principle(3),
  { ...principle(4), quote },
];

/** The principle of a number; the first for anything that is none. */
export const principleOf = (number: unknown): Principle =>
  principles.find((one) => one.number === number) ?? principles[0];
