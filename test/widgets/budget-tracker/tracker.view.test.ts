import { expect } from '@open-wc/testing';
import {
  firstShown,
  households,
  inOrder,
  nextDay,
  trackerView,
} from '../../../packages/widgets/src/budget-tracker/tracker.view.js';
import { aCase, askedCase, budgetRecord, caseRecord, idOf, remainderRecord, spentCase } from '../../helpers/budget.js';

const at = { today: '2027-01-03', now: '2026-11-22T09:00:00.000Z' };

describe('how a budget stands', () => {
  it('puts every request in one place, what waits longest first', () => {
    const cases = [
      caseRecord(aCase(), 1),
      caseRecord(askedCase(), 2),
      caseRecord(askedCase({ status: 'with-manager', askedAt: '2026-11-19T09:00:00.000Z' }), 3),
      caseRecord(spentCase(), 4),
      caseRecord(askedCase({ status: 'agreed' }), 5),
      caseRecord(spentCase({ status: 'closed' }), 6),
    ];
    const view = trackerView(budgetRecord(), cases, [remainderRecord()], at);
    expect(view.waiting.map(({ hours, isLate }) => [hours, isLate])).to.deep.equal([
      [72, true],
      [24, false],
    ]);
    expect(view.askedBack.map(({ moment, on }) => [moment, on])).to.deep.equal([['six-weeks', '2027-01-03']]);
    expect([view.unfinished.length, view.running.length, view.closed.length]).to.deep.equal([1, 1, 1]);
    const all = [...view.waiting, ...view.askedBack].map(({ record }) => record);
    expect(new Set([...all, ...view.unfinished, ...view.running, ...view.closed]).size).to.equal(cases.length);
  });

  it('shows the budget of this year first, and the others by year and name', () => {
    const [old, south, north] = [
      budgetRecord({ year: 2025 }, 1),
      budgetRecord({ teamLabel: 'Zuid' }, 2),
      budgetRecord({ teamLabel: 'Noord' }, 3),
    ] as const;
    expect(inOrder([old, south, north])).to.deep.equal([north, south, old]);
    expect(firstShown([old, south], '2026-05-01')).to.equal(south);
    expect(firstShown([old], '2026-05-01')).to.equal(old);
    expect(firstShown([], '2026-05-01')).to.equal(undefined);
  });

  it('names every household once', () =>
    expect(households([caseRecord(aCase(), 1), caseRecord(aCase(), 2), caseRecord(aCase({ pseudonym: 'Eik-20' }), 3)]))
      .to.have.members(['Berk-17', 'Eik-20'])
      .and.have.length(2));

  it('knows when there is something to look back on', () => {
    expect(nextDay(caseRecord(spentCase()))).to.equal('2027-01-03');
    expect(nextDay(caseRecord(aCase()))).to.equal('');
    expect(idOf('c', 1)).to.match(/^[\da-f-]{36}$/);
  });
});
