import { expect } from '@open-wc/testing';
import {
  decisionForm,
  draftProblems,
  expenseForm,
  fieldsOf,
  requestForm,
  voteForm,
  type RecordType,
} from '@draagkracht/model';

const of = (type: RecordType, draft: Record<string, unknown>): string[] =>
  draftProblems(type, draft, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

const four = { effect: 'Schone kleren', value: '', longTerm: '', legal: '' };
const vote = { initials: 'jv', role: 'inkomen', answer: 'agree', reason: '', advice: '' };

describe('what the steps ask', () => {
  it('keeps initials nowhere', () => {
    for (const type of [requestForm, voteForm])
      expect(fieldsOf(type.schema).find(({ name }) => name === 'initials')?.fleeting).to.equal(true);
  });

  it('wants two letters at least', () => {
    expect(of(voteForm, vote)).to.deep.equal([]);
    expect(of(voteForm, { ...vote, initials: '' })).to.deep.equal(['initials: required']);
    expect(of(voteForm, { ...vote, initials: '7 j' })).to.deep.equal(['initials: refused']);
    expect(of(voteForm, { ...vote, answer: 'disagree' })).to.deep.equal(['reason: refused']);
  });

  it('wants all four lines and the rule from who bends one, and the effect from everybody', () => {
    expect(of(decisionForm, { ...four, deviates: 'no' })).to.deep.equal([]);
    expect(of(decisionForm, { ...four, effect: '', deviates: 'no' })).to.deep.equal(['effect: required']);
    expect(of(decisionForm, { ...four, deviates: 'yes' })).to.deep.equal([
      'value: refused',
      'longTerm: refused',
      'legal: refused',
      'rule: refused',
      'source: refused',
      'whyDifferent: refused',
    ]);
    expect(of(decisionForm, { ...four, deviates: 'no', managerRole: '' })).to.deep.equal(['managerRole: refused']);
  });

  it('takes no expense of nothing', () =>
    expect(of(expenseForm, { amountCents: 0, on: '2026-11-22', receipt: 'yes' })).to.deep.equal([
      'amountCents: refused',
    ]));
});
