import { expect } from '@open-wc/testing';
import {
  budgetsOfYear,
  decidedOn,
  inQuarter,
  ofBudget,
  quarterOf,
} from '../../../../packages/widgets/src/budget-tracker/reports/report-about.view.js';
import { budgetRecord } from '../../../helpers/budget.js';
import { aboutOf, decisionOf, solvedOf } from '../../../helpers/budget-year.js';

describe('what reports are made of', () => {
  it('knows quarters', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).to.deep.equal([1, 1, 2, 4]);
    expect([inQuarter('2026-04-01', 2026, 2), inQuarter('2025-04-01', 2026, 2), inQuarter('', 2026, 2)]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
  it('takes the day of a decision by the clock in the Netherlands', () => {
    expect(decidedOn({ decision: { ...decisionOf('solved', '2026-03-31'), at: '2026-03-31T22:30:00.000Z' } })).to.equal(
      '2026-04-01',
    );
    expect(decidedOn({})).to.equal('');
  });
  it('keeps budgets apart', () => {
    const about = aboutOf({ cases: [solvedOf(1, '2026-01-01'), solvedOf(2, '2026-01-01', { budgetId: 'other' })] });
    expect(ofBudget(about).cases.length).to.equal(1);
  });
  it('takes all teams of the year, the own one once and first', () => {
    const [own, other, before] = [budgetRecord({}, 1), budgetRecord({}, 2), budgetRecord({ year: 2025 }, 3)];
    const about = aboutOf({ budget: own, budgets: [other, own, before] });
    expect(budgetsOfYear(about).map(({ id }) => id)).to.deep.equal([own.id, other.id]);
  });
});
