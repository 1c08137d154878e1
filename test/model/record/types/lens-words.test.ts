import { expect } from '@open-wc/testing';
import { draftProblems, lensWords } from '@draagkracht/model';

const of = (draft: object): string[] =>
  draftProblems(lensWords, { own: [], left: [], ...draft }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a changed word list', () => {
  it('holds words of its own, with or without a question, and words that are left out', () =>
    expect(of({ own: [{ word: 'casus', question: '' }], left: ['doelgroep'] })).to.deep.equal([]));
  it('needs the word', () =>
    expect(of({ own: [{ word: '', question: 'Over wie gaat dit?' }] })).to.deep.equal(['own.0.word: required']));
});
