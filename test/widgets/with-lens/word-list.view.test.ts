import { expect } from '@open-wc/testing';
import { lensWordList } from '@draagkracht/model';
import { questionFor, wordsFrom } from '../../../packages/widgets/src/with-lens/word-list.view.js';

describe('the words the lens looks for', () => {
  it('are those it begins with while nobody changed the list', () =>
    expect(wordsFrom(undefined)).to.deep.equal(lensWordList));

  it('lose what is left out, and gain what a team adds, with its own question or the common one', () => {
    const words = wordsFrom({
      own: [
        { word: ' onze mensen ', question: 'Van wie?' },
        { word: 'traject', question: '' },
      ],
      left: ['casus', 'weg uit de lijst'],
    });
    expect(words.slice(0, 2).map(({ value }) => value)).to.deep.equal(['onze mensen', 'traject']);
    expect(words.filter(({ value }) => value === 'casus')).to.deep.equal([]);
    expect(words.filter(({ value }) => value === 'traject')).to.have.lengthOf(1);
    expect(words).to.have.lengthOf(lensWordList.length);
    expect(questionFor('talk-about', 'onze mensen', words).nl).to.equal('Van wie?');
    expect(questionFor('talk-about', 'traject', words).nl).to.equal('Wie heeft dit gezegd?');
    expect(questionFor('passive', '', words).nl).to.equal('Wie doet dit?');
    expect(questionFor('label', 'verdwenen woord', words).nl).to.equal('Hoe noemt deze mens zichzelf?');
  });
});
