import { expect } from '@open-wc/testing';
import { budgetMoney, type BudgetCase } from '@draagkracht/model';
import { aboutCase } from '../../../packages/widgets/src/budget-tracker/case-acts.view.js';
import { giftsWith, warningsOf, type Warnings } from '../../../packages/widgets/src/budget-tracker/warnings.view.js';
import { askedCase, budgetRecord, caseRecord, spentCase } from '../../helpers/budget.js';

const expense = (amountCents: number, on = '2026-05-01') => [{ ...spentCase().expenses[0]!, amountCents, on }];
const of = (data: BudgetCase, others: readonly BudgetCase[] = []): Warnings => {
  const record = caseRecord(data, 1);
  const cases = [record, ...others.map((one, at) => caseRecord(one, at + 2))];
  const budget = budgetRecord();
  const about = aboutCase(record, { budget, cases, votes: [], today: '2026-11-22' });
  return warningsOf(record, about, { cases, money: budgetMoney(budget.data, cases, []), year: '2026' });
};

describe('what to warn of', () => {
  it('adds up what one household receives in a calendar year', () => {
    const record = caseRecord(askedCase(), 1);
    const cases = [
      record,
      caseRecord(spentCase({ expenses: expense(100_000) }), 2),
      caseRecord(spentCase({ expenses: expense(30_000, '2025-12-30') }), 3),
      caseRecord(askedCase({ status: 'agreed', amountCents: 5000 }), 4),
      caseRecord(spentCase({ pseudonym: 'Eik-20' }), 5),
    ];
    expect(giftsWith(record, cases, '2026')).to.equal(120_000);
  });

  it('names the limit of the Participatiewet only with social assistance', () => {
    const others = [spentCase({ expenses: expense(110_000) })];
    expect(of(askedCase({ benefit: 'yes' }), others).gifts).to.deep.equal({ sum: 125_000, limit: 120_000, over: 5000 });
    expect(of(askedCase({ benefit: 'no' }), others).gifts).to.equal(undefined);
    expect(of(askedCase({ benefit: 'unknown' })).benefitUnknown).to.equal(true);
  });

  it('prefers in kind with social assistance', () => {
    expect(of(askedCase({ benefit: 'yes', inKind: 'no' })).preferInKind).to.equal(true);
    expect(of(askedCase({ benefit: 'yes' })).preferInKind).to.equal(false);
  });

  it('names what goes above the limit of the team, and above what is left', () => {
    expect(of(askedCase({ amountCents: 50_001 })).aboveLimit).to.equal(true);
    expect(
      of(askedCase({ amountCents: 15_000 }), [spentCase({ pseudonym: 'Eik-20', expenses: expense(190_000) })]),
    ).to.include({
      aboveLimit: false,
      aboveLeft: true,
    });
    expect(of(spentCase({ expenses: expense(190_000) })).aboveLeft).to.equal(false);
  });
});
