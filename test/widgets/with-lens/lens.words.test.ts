import { expect } from '@open-wc/testing';
import { deskMessages } from '../../../packages/widgets/src/with-lens/desk.messages.js';
import { marksWords, shareWords } from '../../../packages/widgets/src/with-lens/lens.words.js';

const share = (residentActs: number, sentences: number, language: 'nl' | 'en' = 'nl'): string =>
  shareWords(
    { residentActs, sentences, 'talk-about': 0, label: 0, passive: 0, long: 0, abbreviation: 0 },
    deskMessages[language],
  );

describe('the sentences about a text', () => {
  it('say in how many of how many sentences a resident does something, never a percentage', () => {
    expect(share(2, 14)).to.equal('In 2 van de 14 zinnen doet een inwoner iets.');
    expect(share(0, 14)).to.equal('In geen van de 14 zinnen doet een inwoner iets.');
    expect([share(0, 1), share(1, 1)]).to.deep.equal([
      'In de ene zin doet geen inwoner iets.',
      'In de ene zin doet een inwoner iets.',
    ]);
    expect(share(0, 0)).to.equal('In deze tekst staat geen zin.');
    expect(share(2, 14, 'en')).to.equal('In 2 of the 14 sentences a resident does something.');
  });

  it('say how many questions there are', () =>
    expect([0, 1, 5].map((count) => marksWords(count, deskMessages.nl))).to.deep.equal([
      'De lens wijst geen woorden aan.',
      'De lens stelt 1 vraag.',
      'De lens stelt 5 vragen.',
    ]));
});
