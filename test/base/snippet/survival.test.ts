import { expect } from '@open-wc/testing';
import { embedRoutes, lossWords, outcomeWords, pastedForms } from '@draagkracht/base/snippet.js';
import { fate } from '../../../packages/base/src/snippet/survival.js';

describe('what survives', () => {
  it('knows the five routes and three forms that ask less', () => {
    expect(pastedForms).to.deep.equal([...embedRoutes, 'table', 'class', 'link']);
  });

  it('is written in one line', () => {
    expect(fate('table', 'caption', 'class')).to.deep.equal({ outcome: 'table', losses: ['caption', 'class'] });
    expect(fate('chart')).to.deep.equal({ outcome: 'chart', losses: [] });
  });

  it('has a whole sentence for every outcome and every loss, in both languages', () => {
    for (const words of [...Object.values(outcomeWords), ...Object.values(lossWords)])
      for (const sentence of [words.nl, words.en]) expect(sentence).to.match(/^[A-Z].*\.$/);
  });
});
