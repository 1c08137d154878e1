import { expect } from '@open-wc/testing';
import { budgetVote, draftProblems, fieldsOf } from '@draagkracht/model';

const good = {
  caseId: 'c',
  round: 1,
  role: 'inkomen',
  answer: 'agree',
  reason: '',
  advice: '',
  mark: { device: 'd', person: 'p' },
  isOther: false,
  at: '2026-11-22T09:00:00.000Z',
};
const of = (change: object): string[] =>
  draftProblems(budgetVote, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a vote', () => {
  it('needs a role and an answer, and a reason from who does not agree', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ role: '' })).to.deep.equal(['role: required']);
    expect(of({ answer: undefined })).to.deep.equal(['answer: required']);
    expect(of({ answer: 'disagree' })).to.deep.equal(['reason: refused']);
    expect(of({ answer: 'disagree', reason: 'Het kan uit de bijzondere bijstand.' })).to.deep.equal([]);
  });

  it('has no place for initials', () => {
    expect(fieldsOf(budgetVote.schema).map(({ name }) => name)).to.deep.equal(['role', 'answer', 'reason', 'advice']);
  });
});
