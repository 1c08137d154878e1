import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { moneyPace, yearPassed } from '@draagkracht/model';

const money = (spentCents: number, promisedCents = 0, availableCents = 200_000) => ({
  availableCents,
  spentCents,
  promisedCents,
  leftCents: availableCents - spentCents - promisedCents,
  isOver: spentCents > availableCents,
});

describe('the pace of the money', () => {
  it('knows how much of a year has passed', () => {
    expect(yearPassed(2026, '2025-12-31')).to.equal(0);
    expect(yearPassed(2026, '2026-12-31')).to.equal(1);
    expect(yearPassed(2026, '2027-03-01')).to.equal(1);
    expect(yearPassed(2026, '2026-07-01')).to.be.closeTo(0.5, 0.01);
  });

  it('says nothing in the first quarter, and from April on that money lies idle', () => {
    expect(moneyPace(money(0), 2026, '2026-03-31').isIdle).to.equal(false);
    expect(moneyPace(money(0), 2026, '2026-04-01').isIdle).to.equal(true);
    expect(moneyPace(money(60_000), 2026, '2026-07-01').isIdle).to.equal(false);
    expect(moneyPace(money(40_000), 2026, '2026-07-01').isIdle).to.equal(true);
    expect(moneyPace(money(40_000, 20_000), 2026, '2026-07-01').isIdle).to.equal(false);
  });

  it('has nothing to say of no money', () =>
    expect(moneyPace(money(0, 0, 0), 2026, '2026-12-01')).to.include({ usedShare: 0, isIdle: false }));

  it('is idle only below half of what belongs to the day', () =>
    fc.assert(
      fc.property(fc.nat({ max: 300_000 }), fc.integer({ min: 1, max: 12 }), (spent, month) => {
        const { usedShare, yearShare, isIdle } = moneyPace(
          money(spent),
          2026,
          `2026-${String(month).padStart(2, '0')}-15`,
        );
        expect(isIdle).to.equal(month >= 4 && usedShare < yearShare / 2);
      }),
    ));
});
