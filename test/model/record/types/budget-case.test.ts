import { expect } from '@open-wc/testing';
import { budgetCase, draftProblems, type BudgetCase } from '@draagkracht/model';

const good: BudgetCase = {
  budgetId: 'b',
  pseudonym: 'Berk-17',
  status: 'draft',
  openedOn: '2026-11-22',
  dialogueId: '',
  situation: 'De wasmachine is stuk.',
  goal: 'Schone kleren voor de kinderen.',
  requesterRole: 'consulent Wmo',
  lifeDomains: ['wonen'],
  law: [],
  alternatives: [],
  what: '',
  askedAt: '',
  round: 0,
  question: '',
  effect: '',
  value: '',
  longTerm: '',
  legal: '',
  expenses: [],
  lookBacks: [],
  lesson: '',
  closedBecause: '',
  closedOn: '',
};
const of = (change: object): string[] =>
  draftProblems(budgetCase, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a request', () => {
  it('asks step by step: what was not put yet is not missed', () => {
    const { situation, goal, requesterRole } = good;
    const problems = draftProblems(budgetCase, { situation, goal, requesterRole: ' ' }, '2026-11-22');
    expect(problems.find(({ field }) => field === 'requesterRole')?.code).to.equal('required');
    expect(problems.some(({ field, code }) => field === 'situation' && code === 'required')).to.equal(false);
  });

  it('is short about people and exact about money', () => {
    expect(of({ situation: 'x'.repeat(281) })).to.include('situation: too-long');
    expect(of({ goal: 'x'.repeat(141) })).to.include('goal: too-long');
    expect(of({ amountCents: 12.5 })).to.include('amountCents: invalid');
    expect(of({ lookBacks: Array(3).fill({}) }).join()).to.include('lookBacks');
  });
});
