import { expect } from '@open-wc/testing';
import { budgetMoney, type BudgetCase } from '@draagkracht/model';
import {
  accountantReport,
  type AccountedCase,
} from '../../../../packages/widgets/src/budget-tracker/reports/accountant-report.view.js';
import { decisionOf, inventedYear, spentOf } from '../../../helpers/budget-year.js';

/** The fields of a request the report cannot see: this does not compile when somebody lets one in. */
type Story = Extract<
  keyof AccountedCase,
  Exclude<keyof BudgetCase, 'budgetId' | 'expenses' | 'decision' | 'deviates' | 'deviation'>
>;
const noStory: [Story] extends [never] ? true : false = true;
type DeviationStory = Extract<keyof NonNullable<AccountedCase['deviation']>, 'rule' | 'whyDifferent'>;
const noReason: [DeviationStory] extends [never] ? true : false = true;

describe('accountantReport', () => {
  const report = accountantReport(inventedYear());

  it('cannot see a story', () => expect([noStory, noReason]).to.deep.equal([true, true]));
  it('lists expenses by day, with roles, receipt and what was departed from', () =>
    expect(report.expenses).to.deep.equal([
      {
        on: '2026-10-06',
        cents: 8950,
        roles: ['ggz', 'inkomen', 'jeugd'],
        people: 3,
        byManager: false,
        isBelowQuorum: false,
        hasReceipt: true,
        bookedOn: '2026-10-07',
      },
      {
        on: '2026-11-03',
        cents: 14_500,
        roles: ['ggz', 'inkomen', 'jeugd'],
        people: 3,
        byManager: false,
        isBelowQuorum: false,
        hasReceipt: false,
        bookedOn: '',
        deviation: { source: 'working-agreement', kind: 'self-made-rule' },
      },
      {
        on: '2026-11-10',
        cents: 6000,
        roles: ['leidinggevende'],
        people: 1,
        byManager: true,
        isBelowQuorum: false,
        hasReceipt: true,
        bookedOn: '',
      },
    ]));
  it('adds up to what the budget says was spent, erased requests among it', () => {
    const { budget, cases, remainders } = inventedYear();
    expect(report.spentCents).to.equal(39_450);
    expect(report.spentCents).to.equal(budgetMoney(budget.data, cases, remainders).spentCents);
    expect(report.erased.map(({ quarter, cents }) => [quarter, cents])).to.deep.equal([[2, 10_000]]);
  });
  it('counts what lacks a receipt, and what too few agreed to', () => {
    expect([report.withoutReceipt, report.belowQuorum]).to.deep.equal([1, 0]);
    const few = spentOf(1, 100, '2026-10-05', { decision: decisionOf('agreed', '2026-10-05', { people: 2 }) });
    expect(accountantReport({ ...inventedYear(), cases: [few] }).belowQuorum).to.equal(1);
  });
});
