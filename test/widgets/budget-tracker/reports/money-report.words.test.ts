import { expect } from '@open-wc/testing';
import { moneyDocument } from '../../../../packages/widgets/src/budget-tracker/reports/money-report.words.js';
import { budgetRecord } from '../../../helpers/budget.js';
import { aboutOf, inventedYear, spentOf } from '../../../helpers/budget-year.js';

describe('moneyDocument', () => {
  it('asks what holds us back when money lies idle', () =>
    expect(moneyDocument(inventedYear(), 'nl').lead).to.equal(
      'Het geld ligt stil. Wat houdt ons tegen? Gebruikt of toegezegd: 27%. Van het jaar is 89% voorbij.',
    ));
  it('says it as loudly when more was spent than there is', () =>
    expect(moneyDocument(aboutOf({ cases: [spentOf(1, 300_000, '2026-02-01')] }), 'nl').lead).to.contain(
      'Er is meer uitgegeven dan er is.',
    ));
  it('alarms nobody in the first quarter, or without money', () => {
    const { lead } = moneyDocument(aboutOf({ today: '2026-02-01' }), 'nl');
    expect(lead).not.to.contain('stil. Wat');
    expect(lead).to.contain('te vroeg');
    expect(moneyDocument(aboutOf({}, { amountCents: 0 }), 'nl').lead).to.equal('Dit team heeft dit jaar geen geld.');
  });
  it('shows a spread of five teams, and says why not of fewer', () => {
    const budgets = [1, 2, 3, 4, 5].map((at) => budgetRecord({}, at));
    expect(moneyDocument(aboutOf({ budget: budgets[0]!, budgets }), 'nl').parts[1]?.note).to.contain(
      '5 teams gebruikten tussen 0% en 0% van hun geld.',
    );
    expect(moneyDocument(aboutOf(), 'nl').parts[1]?.nothing).to.contain('1 team bekend');
  });
});
