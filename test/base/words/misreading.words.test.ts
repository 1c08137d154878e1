import { expect } from '@open-wc/testing';
import { misreadingIds } from '@draagkracht/model';
import { misreadingSentence } from '@draagkracht/base/words.js';

describe('misreadingSentence', () => {
  for (const id of misreadingIds)
    it(`${id}: one or two short sentences in each language, without a promise or a cause`, () => {
      const [nl, en] = [misreadingSentence(id, 'nl'), misreadingSentence(id, 'en')];
      for (const text of [nl, en]) {
        expect(text).to.match(/\.$/);
        for (const sentence of text.split(/(?<=\.) /)) expect(sentence.split(' ').length).to.be.at.most(22);
      }
      expect(nl).to.not.equal(en);
    });

  it('is worded differently for each', () => {
    expect(new Set(misreadingIds.map((id) => misreadingSentence(id, 'nl'))).size).to.equal(16);
  });
});
