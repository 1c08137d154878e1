import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { phraseBook } from '../../../packages/base/src/languages/phrase-book.words.js';

const texts = {
  'Toon voorbeeld': 'Toan foarbyld',
  'Principe {number} van 4': 'Prinsipe {number} fan 4',
  '{what}: {figure} in {period}.': '{what}: {figure} yn {period}.',
  'Dat is {size} meer dan in {period}.': 'Yn {period} wie it {size} minder.',
  '{n} procentpunt': '{n} prosintpunt',
  'maart {year}': 'maart {year} (fy)',
  '{day} maart {year}': '{day} maart {year}',
  'Verwacht gedoe.': 'Ferwachtsje gedoente.',
};
const frysk = phraseBook({ locale: 'nl-NL', texts });

describe('the book of a language', () => {
  it('gives what is written for a text, with the spaces around it', () => {
    expect(frysk('Toon voorbeeld')).to.equal('Toan foarbyld');
    expect(frysk('\n  Toon   voorbeeld ')).to.equal('\n  Toan foarbyld ');
  });

  it('has nothing for a text nobody wrote', () => expect(frysk('Iets anders')).to.equal(undefined));

  it('fills gaps by their name, and looks up what fills them', () => {
    expect(frysk('Principe 3 van 4')).to.equal('Prinsipe 3 fan 4');
    expect(frysk('Dat is 1,2 procentpunt meer dan in maart 2024.')).to.equal(
      'Yn maart 2024 (fy) wie it 1,2 prosintpunt minder.',
    );
  });

  it('takes the most literal of the shapes that fit', () => expect(frysk('3 maart 2024')).to.equal('3 maart 2024'));

  it('reads a text of sentences one by one, and lets no gap swallow a sentence', () =>
    expect(frysk('Hulp in Zuilen: 9,3% in 2019. Dat is 0,4 meer dan in 2018.')).to.equal(
      'Hulp in Zuilen: 9,3% yn 2019. Yn 2018 wie it 0,4 minder.',
    ));

  it('has no half translations', () => expect(frysk('Verwacht gedoe. En nog iets.')).to.equal(undefined));

  it('writes numbers in the notation of the language, and leaves years and codes', () => {
    const english = phraseBook({ locale: 'en-GB', texts: { '{n} euro': '{n} euros' } });
    expect(english('1.234,5')).to.equal('1,234.5');
    expect(english('−0,70%')).to.equal('−0.70%');
    expect(english('2024')).to.equal('2024');
    expect(english('1.250 euro')).to.equal('1,250 euros');
  });

  it('says what is made where nothing is written, when the language makes it', () => {
    const made = phraseBook({ locale: 'nl-NL', texts, otherwise: (dutch) => `[${dutch}]` });
    expect(made('Iets anders')).to.equal('[Iets anders]');
    expect(made('Toon voorbeeld')).to.equal('Toan foarbyld');
    expect(made('12')).to.equal('12');
  });

  it('never throws, whatever is written or asked', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, asked) => {
        const book = phraseBook({ locale: 'nl-NL', texts: { [key]: 'x', [`${key}{a}`]: '{a}{b}' } });
        book(asked);
        book(`${key}${asked}`);
      }),
    ));
});
