import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { obstacleRecord } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';
import { factsOf, type FactSources } from '../../../packages/widgets/src/steering-mirror/facts.view.js';

const today = '2026-11-22';
const none: FactSources = { obstacles: [], budgets: [], cases: [], remainders: [] };
const budgets = scenarios.filled.records.filter(
  ({ type }) => type === 'team-budget',
) as unknown as FactSources['budgets'];

describe('the facts beside the words', () => {
  it('leave out what is not known', () => {
    expect(factsOf(none, today)).to.deep.equal({ on: today, obstacles: 0, answered: 0 });
  });

  it('are the middle wait of obstacles, and how many have an answer', () => {
    const obstacles = [obstacleRecord(1, [41]), obstacleRecord(2, [12])];
    expect(factsOf({ ...none, obstacles }, today)).to.include({ obstacles: 2, answered: 0, medianDays: 26.5 });
  });

  it('are the part of the money of this year that nobody spent or promised', () => {
    expect(factsOf({ ...none, budgets }, today)).to.include({ idlePercent: 100, yearPercent: 89 });
    expect(factsOf({ ...none, budgets }, '2025-11-22').idlePercent).to.equal(undefined);
    const spent = { id: 'r', type: 'budget-remainder', data: { budgetId: budgets[0]!.id, spentCents: 50_000 } };
    const remainders = [spent] as unknown as FactSources['remainders'];
    expect(factsOf({ ...none, budgets, remainders }, today).idlePercent).to.equal(75);
    const over = [{ ...spent, data: { ...spent.data, spentCents: 900_000 } }] as unknown as FactSources['remainders'];
    expect(factsOf({ ...none, budgets, remainders: over }, today).idlePercent).to.equal(0);
  });
});
