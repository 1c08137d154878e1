import { expect } from '@open-wc/testing';
import { answersOf, draftProblems, sheetForm } from '@draagkracht/model';

const problems = (draft: object): string[] =>
  draftProblems(sheetForm, { ...draft }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

const blank = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at) => [`evidence${at}`, '']));

describe('the sheet one person fills in', () => {
  it('takes a pair whole or not at all', () => {
    expect(problems({ ...blank, now3: '1', wanted3: '5' })).to.deep.equal([]);
    expect(problems({ ...blank, now3: '1' })).to.deep.equal(['wanted3: refused']);
    expect(problems({ ...blank, now1: '2', wanted1: '2', evidence3: 'Zie artikel 4' })).to.deep.equal([
      'now3: refused',
    ]);
    expect(problems(blank)).to.deep.equal(['now1: refused']);
    expect(problems({ ...blank, now1: '6', wanted1: '1' })).to.deep.equal(['now1: not-in-list']);
  });

  it('becomes a row of scores, with reasons apart from it', () => {
    const { sheets, evidence } = answersOf({ ...blank, now3: '1', wanted3: '5', evidence3: ' Artikel 4 ' }, 'abcdefgh');
    expect(sheets).to.deep.equal([{ id: 'abcdefgh', scores: [{ pair: 3, now: 1, wanted: 5 }] }]);
    expect(evidence).to.deep.equal([{ pair: 3, text: 'Artikel 4' }]);
  });
});
