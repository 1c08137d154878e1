import { expect } from '@open-wc/testing';
import { moneyReport, quantile } from '../../../../packages/widgets/src/budget-tracker/reports/money-report.view.js';
import { budgetRecord } from '../../../helpers/budget.js';
import { aboutOf, inventedYear, spentOf } from '../../../helpers/budget-year.js';

describe('moneyReport', () => {
  it('weighs what was used against the year', () => {
    const { money, pace } = moneyReport(inventedYear());
    expect(money).to.include({
      availableCents: 200_000,
      spentCents: 39_450,
      promisedCents: 15_000,
      leftCents: 145_550,
    });
    // (394,50 + 150) of 2.000 = 27.2%; 22 November is day 326 of 365 = 89.3%, half of which is 44.7%.
    expect(pace.usedShare).to.equal(0.27225);
    expect(pace.yearShare).to.be.closeTo(326 / 365, 1e-12);
    expect(pace.isIdle).to.equal(true);
  });
  it('is not idle in the first quarter, nor at half of what belongs to the day', () => {
    expect(moneyReport(aboutOf({ today: '2026-03-31' })).pace.isIdle).to.equal(false);
    expect(moneyReport(aboutOf({ today: '2026-04-01' })).pace.isIdle).to.equal(true);
    const half = spentOf(1, 100_000, '2026-02-01');
    expect(moneyReport(aboutOf({ cases: [half], today: '2026-12-31' })).pace.isIdle).to.equal(false);
  });
  it('shows how teams differ from five on, in order of size and without names', () => {
    const budgets = [1, 2, 3, 4, 5].map((at) => budgetRecord({ teamLabel: `team ${at}`, amountCents: 100_000 }, at));
    const cases = [10_000, 20_000, 40_000, 80_000, 110_000].map((cents, at) =>
      spentOf(at, cents, '2026-02-01', { budgetId: budgets[(at + 3) % 5]!.id }),
    );
    const about = aboutOf({ budget: budgets[0]!, budgets, cases });
    expect(moneyReport(about).spread).to.deep.equal({
      teams: 5,
      lowest: 0.1,
      quarter: 0.2,
      middle: 0.4,
      threeQuarters: 0.8,
      highest: 1.1,
      shares: [0.1, 0.2, 0.4, 0.8, 1.1],
    });
    expect(JSON.stringify(moneyReport(about))).not.to.contain('team 2');
    expect(moneyReport({ ...about, budgets: budgets.slice(0, 4) }).spread).to.equal(undefined);
  });
  it('leaves budgets of other years out', () => {
    const budgets = [1, 2, 3, 4, 5].map((at) => budgetRecord({ year: at === 1 ? 2026 : 2025 }, at));
    expect(moneyReport(aboutOf({ budget: budgets[0]!, budgets })).teams).to.equal(1);
  });
});

describe('quantile', () => {
  it('lies on the line between two values', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).to.equal(2.5);
    expect(quantile([1, 2, 3, 4], 0.25)).to.equal(1.75);
    expect(quantile([7], 0.75)).to.equal(7);
  });
});
