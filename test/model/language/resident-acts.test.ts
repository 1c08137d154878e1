import { expect } from '@open-wc/testing';
import { residentActs } from '../../../packages/model/src/language/resident-acts.js';

describe('a sentence in which a resident acts', () => {
  for (const sentence of [
    'De inwoner kiest zelf wie er komt.',
    'Zij vroeg het, en toen besloot de moeder te blijven.',
    'U kunt bellen.',
    'Wat wilt u?',
    'Op maandag kunt u langskomen.',
    'De bewoners uit de straat koken samen.',
    'Veel ouders hebben zelf een groep gemaakt.',
    'De oudere buurvrouw helpt haar.',
  ])
    it(`counts: ${sentence}`, () => expect(residentActs(sentence)).to.equal(true));

  for (const sentence of [
    'De inwoner moet een formulier maken.',
    'De inwoner wordt gevraagd wat hij wil doen.',
    'De gemeente kiest een aanbieder.',
    'De inwoner krijgt een brief.',
    'De cliënt dient te werken.',
    'Wij helpen de inwoner.',
    'Wij bellen u morgen.',
    'De consulent doet een huisbezoek.',
    '',
  ])
    it(`does not count: ${sentence}`, () => expect(residentActs(sentence)).to.equal(false));
});
