import { expect } from '@open-wc/testing';
import { passivesIn } from '../../../packages/model/src/language/passive.js';

const found = (sentence: string): string[] => passivesIn(sentence).map(({ from, to }) => sentence.slice(from, to));

describe('passive sentences in which nobody acts', () => {
  for (const [sentence, ...marks] of [
    ['De aanvraag wordt behandeld.', 'wordt'],
    ['Er werd een plan gemaakt voor haar.', 'werd'],
    ['De hulp zal worden ingezet als dat nodig is.', 'worden'],
    ['Met de inwoner is afgesproken dat hij belt.', 'is'],
    ['De regels worden aangepast en de inwoners worden geïnformeerd.', 'worden', 'worden'],
    ['In de verordening is bepaald wat er kan.', 'is'],
  ] as const)
    it(`are found: ${sentence}`, () => expect(found(sentence)).to.deep.equal(marks));

  for (const sentence of [
    'Het wordt warm in de zomer.',
    'De aanvraag wordt door de consulent behandeld.',
    'Zij wordt moeder.',
    'Het gesprek is vandaag.',
    'De consulent heeft de aanvraag behandeld.',
    'Hij is gekomen.',
    'Het wordt tijd voor beleid.',
    'De gemeente wordt gezond.',
  ])
    it(`are not: ${sentence}`, () => expect(found(sentence)).to.deep.equal([]));
});
