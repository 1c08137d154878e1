import { expect } from '@open-wc/testing';
import {
  aboutCase,
  agreed,
  asked,
  blankCase,
  closed,
  lookedBack,
  refused,
  solved,
  spent,
  tried,
} from '../../../packages/widgets/src/budget-tracker/case-acts.view.js';
import { budgetCase, countOutcomes, draftProblems, type BudgetCase, type StepAbout } from '@draagkracht/model';
import { askedCase, aVote, budgetRecord, caseRecord, spentCase } from '../../helpers/budget.js';

const now = '2026-11-22T10:00:00.000Z';
const about = (data: BudgetCase, votes = [] as ReturnType<typeof aVote>[]): StepAbout => {
  const record = caseRecord(data);
  return aboutCase(record, { budget: budgetRecord(), cases: [record], votes, today: '2026-11-22' });
};
const three = (): ReturnType<typeof aVote>[] => [
  aVote({ role: 'inkomen' }),
  aVote({ role: 'inkomen' }),
  aVote({ role: 'jeugd' }),
  aVote({ role: 'ggz', answer: 'disagree', reason: 'Te duur.' }),
];
const whole = { effect: 'Rust', deviates: 'no' } as const;

describe('what is done with a request', () => {
  it('begins with nothing told', () => {
    const blank = blankCase({ budgetId: 'b', pseudonym: 'Berk-17', openedOn: '2026-11-22', requesterRole: 'jeugd' });
    expect(blank.status).to.equal('draft');
    expect(
      draftProblems(budgetCase, { ...blank, situation: 'x', goal: 'y' }, '2026-11-22').map(({ field }) => field),
    ).to.not.include('status');
  });

  it('stays as it is when a step is refused', () => {
    expect(tried(about(blankCase({ budgetId: 'b', pseudonym: 'x', openedOn: '', requesterRole: '' }))).status).to.equal(
      'draft',
    );
    expect(agreed(about(askedCase()), now, '').status).to.equal('asked');
    expect(solved(about(askedCase()), now).decision).to.equal(undefined);
    expect(closed(about(spentCase())).status).to.equal('spent');
  });

  it('counts people and names roles once, and keeps who did not agree', () => {
    const { decision } = agreed(about(askedCase(whole), three()), now, '');
    expect(decision).to.deep.equal({
      outcome: 'agreed',
      at: now,
      roles: ['inkomen', 'jeugd'],
      people: 3,
      byManager: false,
      dissent: ['Te duur.'],
    });
  });

  it('lets the manager decide as one person', () =>
    expect(agreed(about(askedCase({ ...whole, status: 'with-manager' })), now, 'teammanager').decision).to.deep.include(
      {
        roles: ['teammanager'],
        people: 1,
        byManager: true,
      },
    ));

  it('is open again when it is put again after a refusal: what was decided does not count any more', () => {
    const no = refused(about(askedCase(whole), three()), now, '');
    expect(no.decision?.outcome).to.equal('refused');
    const again = asked(about(no), now, undefined);
    expect([again.status, again.decision, 'decision' in again]).to.deep.equal(['asked', undefined, false]);
    expect(countOutcomes([caseRecord(again)], []).decided).to.equal(0);
  });

  it('begins a new round when it is put again, with another mark', () => {
    const again = asked(about(askedCase({ status: 'question', question: 'Waarom?' })), now, {
      device: 'd',
      person: 'p',
    });
    expect([again.status, again.round, again.question, again.requesterMark?.person]).to.deep.equal([
      'asked',
      2,
      '',
      'p',
    ]);
  });

  it('is refused with the reasons of colleagues', () =>
    expect(refused(about(askedCase(), three()), now, '').decision).to.deep.include({
      outcome: 'refused',
      roles: ['ggz'],
    }));

  it('is spent once on the road, and may be spent on again', () => {
    const expense = { amountCents: 100, on: '2026-11-22', receipt: 'yes' } as const;
    const once = spent(about(askedCase({ status: 'agreed' })), expense);
    const twice = spent(about(once), expense);
    expect([once.status, twice.status, twice.expenses.length]).to.deep.equal(['spent', 'spent', 2]);
  });

  it('looks back on its day, not before', () => {
    const said = {
      moment: 'six-weeks',
      on: '',
      goalReached: 'yes',
      residentSays: '',
      stillNeeded: '',
      withoutMoney: '',
    } as const;
    expect(lookedBack(about(spentCase()), said, 'Les').lookBacks).to.have.length(0);
    const later = { ...about(spentCase()), today: '2027-01-03' };
    expect(lookedBack(later, said, 'Les')).to.deep.include({ status: 'six-weeks', lesson: 'Les' });
  });
});
