import { expect } from '@open-wc/testing';
import { clause, fitting } from '../../../packages/base/src/words/clause.words.js';

describe('clause', () => {
  it('is nothing without text', () => {
    expect(clause(1, undefined)).to.equal(undefined);
    expect(clause(1, 'A.', undefined)).to.deep.equal({ rank: 1, sentences: ['A.'] });
  });
});

describe('fitting', () => {
  it('keeps the lowest ranks and the order in which they came', () => {
    expect(
      fitting([clause(0, 'A.'), undefined, clause(4, 'B.', 'C.'), clause(2, 'D.'), clause(5, 'E.')], 4),
    ).to.deep.equal(['A.', 'B.', 'C.', 'D.']);
  });

  it('never splits a clause', () => {
    expect(fitting([clause(0, 'A.'), clause(3, 'B.', 'C.'), clause(4, 'D.')], 2)).to.deep.equal(['A.', 'D.']);
  });
});
