import { expect } from '@open-wc/testing';
import { helpedOn, lookBackAsked, lookBackDay, nextLookBack, type BudgetCase } from '@draagkracht/model';
import { askedCase, spentCase } from '../../helpers/budget.js';

const done = (moment: 'six-weeks' | 'six-months'): BudgetCase['lookBacks'][number] => ({
  moment,
  on: '2027-01-05',
  goalReached: 'yes',
  residentSays: '',
  stillNeeded: '',
  withoutMoney: '',
});

describe('looking back', () => {
  it('counts from the first expense', () => {
    const expenses = ['2026-11-25', '2026-11-22'].map((on) => ({ ...spentCase().expenses[0]!, on }));
    expect(helpedOn(spentCase({ expenses }))).to.equal('2026-11-22');
    expect(lookBackDay(spentCase(), 'six-weeks')).to.equal('2027-01-03');
    expect(lookBackDay(spentCase(), 'six-months')).to.equal('2027-05-22');
  });

  it('counts from the decision when it was solved without money, as the Dutch calendar has it', () => {
    const decision = { ...spentCase().decision!, outcome: 'solved' as const, at: '2026-11-21T23:30:00.000Z' };
    expect(helpedOn(askedCase({ status: 'solved', decision }))).to.equal('2026-11-22');
    expect(lookBackDay(askedCase(), 'six-weeks')).to.equal('');
  });

  it('comes due on its day and is asked until it is done', () => {
    expect(lookBackAsked(spentCase(), '2027-01-02')).to.equal(undefined);
    expect(lookBackAsked(spentCase(), '2027-01-03')).to.deep.equal({ moment: 'six-weeks', on: '2027-01-03' });
    expect(nextLookBack(spentCase())?.moment).to.equal('six-weeks');
    const looked = spentCase({ status: 'six-weeks', lookBacks: [done('six-weeks')] });
    expect(lookBackAsked(looked, '2027-02-01')).to.equal(undefined);
    expect(nextLookBack(looked)).to.deep.equal({ moment: 'six-months', on: '2027-05-22' });
    expect(lookBackAsked(looked, '2027-06-01')?.moment).to.equal('six-months');
  });

  it('asks once for six months when nobody looked at six weeks', () =>
    expect(lookBackAsked(spentCase(), '2027-05-22')).to.deep.equal({ moment: 'six-months', on: '2027-05-22' }));

  it('ends after six months, and begins nowhere before help was given', () => {
    const all = [done('six-weeks'), done('six-months')];
    expect(nextLookBack(spentCase({ status: 'six-months', lookBacks: all }))).to.equal(undefined);
    expect(nextLookBack(askedCase({ status: 'agreed' }))).to.equal(undefined);
    expect(nextLookBack(spentCase({ status: 'closed' }))).to.equal(undefined);
  });
});
