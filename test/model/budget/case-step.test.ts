import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  afterStep,
  caseStatuses,
  countVotes,
  isStepOf,
  stepRefusals,
  transitions,
  valuesOf,
  type BudgetCase,
  type BudgetVote,
  type CaseStep,
  type DkRecord,
  type StepAbout,
  type TeamBudget,
} from '@draagkracht/model';
import { aBudget, aCase, askedCase, aVote, spentCase } from '../../helpers/budget.js';

const three = (): DkRecord<BudgetVote>[] => [aVote(), aVote(), aVote()];
const about = (request: BudgetCase, votes: DkRecord<BudgetVote>[] = [], budget: TeamBudget = aBudget()): StepAbout => ({
  budget,
  request,
  householdCents: 0,
  votes: countVotes(request, votes),
  today: '2026-11-22',
});
const codes = (step: CaseStep, ...given: Parameters<typeof about>): string[] =>
  stepRefusals(step, about(...given)).map(({ code }) => code);
const looked = { on: '2027-01-05', goalReached: 'yes', residentSays: '', stillNeeded: '', withoutMoney: '' } as const;

describe('the road of a request', () => {
  it('goes from a draft to closed', () => {
    let request = aCase({ alternatives: askedCase().alternatives });
    const go = (
      step: CaseStep,
      change: Partial<BudgetCase> = {},
      votes = [] as DkRecord<BudgetVote>[],
      today = '2026-11-22',
    ): void => {
      request = afterStep(step, { ...about({ ...request, ...change }, votes), today })!;
    };
    go('try');
    expect(request.status).to.equal('alternatives');
    const { withResident, what, amountCents, inKind } = askedCase();
    go('ask', { withResident: withResident!, what, amountCents: amountCents!, inKind: inKind!, round: 1 });
    expect(request.status).to.equal('asked');
    go('agree', { effect: 'Schone kleren', deviates: 'no' }, three());
    expect(request.status).to.equal('agreed');
    go('spend', { expenses: spentCase().expenses });
    go('look-back-six-weeks', { lookBacks: [{ moment: 'six-weeks', ...looked }] }, [], '2027-01-05');
    go(
      'look-back-six-months',
      { lookBacks: [...request.lookBacks, { moment: 'six-months', ...looked }] },
      [],
      '2027-06-01',
    );
    expect(request.status).to.equal('six-months');
    go('close');
    expect(request.status).to.equal('closed');
    expect(afterStep('erase', about(request))).to.equal(undefined);
    expect(stepRefusals('erase', about(request))).to.deep.equal([]);
  });

  it('asks for money only after something else was tried, and with the resident', () => {
    expect(codes('ask', aCase({ status: 'alternatives' }))).to.deep.equal([
      'alternative',
      'with-resident',
      'request-whole',
      'in-kind',
    ]);
    expect(codes('ask', askedCase({ status: 'question', withResident: 'no' }))).to.deep.equal(['with-resident']);
    expect(codes('try', aCase())).to.deep.equal(['alternative']);
  });

  it('ends well without money, from any place before the decision', () => {
    const alternatives = [{ kind: 'neighbourhood', outcome: 'solved', note: '' }] as const;
    for (const status of ['draft', 'alternatives', 'asked', 'with-manager', 'question'] as const)
      expect(afterStep('solve', about(aCase({ status, alternatives: [...alternatives] })))?.status).to.equal('solved');
    expect(codes('solve', askedCase())).to.deep.equal(['alternative-solved']);
  });

  it('is agreed by enough others, the roles that must, with an effect and a word on rules', () => {
    expect(codes('agree', askedCase())).to.deep.equal(['quorum', 'effect', 'deviation-said']);
    const whole = askedCase({ effect: 'Schone kleren', deviates: 'no' });
    expect(codes('agree', whole, three())).to.deep.equal([]);
    expect(codes('agree', whole, three(), aBudget({ requiredRoles: [{ role: 'inkomen' }] }))).to.deep.equal([
      'required-roles',
    ]);
  });

  it('goes to the manager above the limit, and only then', () => {
    const dear = askedCase({ amountCents: 60_000, effect: 'Schone kleren', deviates: 'no' });
    expect(codes('agree', dear, three())).to.deep.equal(['within-limit']);
    expect(codes('to-manager', askedCase())).to.deep.equal(['above-limit']);
    const there = afterStep('to-manager', about(dear))!;
    expect(there.status).to.equal('with-manager');
    expect(afterStep('agree', about(there))?.status).to.equal('agreed');
  });

  it('comes back with a question, and can be asked again', () => {
    expect(codes('ask-back', askedCase())).to.deep.equal(['question']);
    const back = afterStep('ask-back', about(askedCase({ question: 'Kan het tweedehands?' })))!;
    expect(afterStep('ask', about(back))?.status).to.equal('asked');
  });

  it('is refused with a reason, and may be asked anew', () => {
    expect(codes('refuse', askedCase())).to.deep.equal(['why-not']);
    const no = [aVote({ answer: 'disagree', reason: 'Dit kan uit de bijzondere bijstand.' })];
    const refused = afterStep('refuse', about(askedCase(), no))!;
    expect(isStepOf('ask', refused.status)).to.equal(true);
  });

  it('closes after a look back or with a reason', () => {
    expect(codes('close', spentCase())).to.deep.equal(['looked-back-or-reason']);
    expect(codes('close', spentCase({ closedBecause: 'Verhuisd' }))).to.deep.equal([]);
    expect(codes('close', spentCase({ lookBacks: [{ moment: 'six-weeks', ...looked }] }))).to.deep.equal([]);
  });

  it('says so when a step does not belong to where it stands', () =>
    expect(codes('spend', askedCase())).to.deep.equal(['not-from-here']));

  it('has no dead end: from every status but closed there is a step on, and closed can be erased', () => {
    for (const status of valuesOf(caseStatuses)) {
      const onward = Object.values(transitions).filter(({ from }) => from.includes(status));
      expect(onward.length, status).to.be.at.least(1);
      if (status !== 'closed') expect(isStepOf('close', status), status).to.equal(true);
    }
    expect(isStepOf('erase', 'closed')).to.equal(true);
  });

  it('never agrees below the quorum, whoever votes, unless the manager decides', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'asker'), { maxLength: 8 }),
        fc.constantFrom('asked' as const, 'with-manager' as const),
        (quorum, people, status) => {
          const votes = people.map((person) => aVote({ mark: { device: 'here', person } }));
          const request = askedCase({ status, effect: 'Iets', deviates: 'no' });
          const distinct = new Set(people.filter((person) => person !== 'asker')).size;
          const isAgreed = afterStep('agree', about(request, votes, aBudget({ quorum }))) !== undefined;
          expect(isAgreed).to.equal(status === 'with-manager' || distinct >= quorum);
        },
      ),
    ));
});
