import { expect } from '@open-wc/testing';
import { asSentence } from '../../../packages/widgets/src/shared/sentence.words.js';

describe('what somebody typed as a sentence', () => {
  it('ends in one full stop, or as it was ended', () => {
    expect(['wij bellen', ' Wij bellen. ', 'Wie belt?', 'Bel!', 'en dan…'].map(asSentence)).to.deep.equal([
      'wij bellen.',
      'Wij bellen.',
      'Wie belt?',
      'Bel!',
      'en dan…',
    ]);
  });
});
