import { expect } from '@open-wc/testing';
import { hindranceSentence } from '@draagkracht/charts';

describe('hindranceSentence', () => {
  it('says in either language what is missing and what to do', () => {
    expect(hindranceSentence('no-story', 'nl')).to.equal(
      'Er is nog geen uitleg. Schrijf eerst wat dit cijfer betekent.',
    );
    expect(hindranceSentence('no-story', 'en')).to.include('what this figure means');
  });
});
