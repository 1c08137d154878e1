import { expect } from '@open-wc/testing';
import { budgetCase, draftProblems, newRecord, recordTypes, remainderOf, type BudgetCase } from '@draagkracht/model';

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
    const { situation, goal } = good;
    const problems = draftProblems(budgetCase, { situation, goal, requesterRole: ' ' }, '2026-11-22');
    expect(problems.find(({ field }) => field === 'requesterRole')?.code).to.equal('required');
    expect(problems.some(({ field, code }) => field === 'situation' && code === 'required')).to.equal(false);
  });

  it('is short about people and exact about money', () => {
    expect(of({ situation: 'x'.repeat(281) })).to.include('situation: too-long');
    expect(of({ goal: 'x'.repeat(141) })).to.include('goal: too-long');
    expect(of({ amountCents: 12.5 })).to.include('amountCents: invalid');
    expect(of({ lookBacks: [{}, {}, {}] }).join()).to.include('lookBacks');
  });

  it('expires 26 weeks after it was closed, not before, and leaves a row', () => {
    const making = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T09:00:00.000Z', authorRole: '' };
    expect(newRecord(budgetCase, good, making).expiresAt).to.equal(undefined);
    const closed = newRecord(budgetCase, { ...good, status: 'closed', closedOn: '2026-11-22' }, making);
    expect(closed.expiresAt?.slice(0, 10)).to.equal('2027-05-23');
    const row = remainderOf(closed, recordTypes, making.now);
    expect(row?.type).to.equal('budget-remainder');
    expect(JSON.stringify(row)).to.not.include('wasmachine');
    expect(remainderOf(newRecord(budgetCase, good, making), recordTypes, making.now)).to.equal(undefined);
  });
});
