import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { budgetMoney, remainderId, spentOn, takenBy, takenByHousehold, withoutCases } from '@draagkracht/model';
import { aBudget, askedCase, caseRecord, remainderRecord, spentCase } from '../../helpers/budget.js';

const expense = (amountCents: number) => ({
  amountCents,
  on: '2026-11-22',
  receipt: 'yes' as const,
  bookedOn: '',
  bankLine: '',
});

describe('money', () => {
  it('is what there is, less what was spent and what was promised', () => {
    const cases = [spentCase(), askedCase({ status: 'agreed', amountCents: 20_000 }), askedCase()].map(caseRecord);
    expect(budgetMoney(aBudget({ carryOverCents: 5000 }), cases, [remainderRecord()])).to.deep.equal({
      availableCents: 205_000,
      spentCents: 24_500,
      promisedCents: 20_000,
      leftCents: 160_500,
      isOver: false,
    });
  });

  it('promises no more once it is spent, and never less than what was spent', () => {
    expect(takenBy(askedCase({ status: 'agreed', amountCents: 100, expenses: [expense(150)] }))).to.equal(150);
    expect(takenBy(spentCase({ amountCents: 20_000 }))).to.equal(14_500);
    expect(takenBy(askedCase())).to.equal(0);
  });

  it('counts a request and its row once', () => {
    const request = caseRecord(spentCase());
    const row = remainderRecord({ spentCents: 14_500 }, remainderId(request.id));
    expect(withoutCases([row], [request])).to.deep.equal([]);
    expect(budgetMoney(aBudget(), [request], [row]).spentCents).to.equal(14_500);
    expect(budgetMoney(aBudget(), [], [row]).spentCents).to.equal(14_500);
  });

  it('knows what other requests of a household take', () => {
    const own = caseRecord(askedCase(), 1);
    const others = [
      caseRecord(spentCase(), 2),
      caseRecord(spentCase({ pseudonym: 'Eik-20' }), 3),
      caseRecord(spentCase({ budgetId: 'other' }), 4),
    ];
    expect(takenByHousehold(own, [own, ...others])).to.equal(14_500);
  });

  it('is over exactly when more was spent than there is, and stays in whole cents', () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 500_000 }),
        fc.nat({ max: 100_000 }),
        fc.array(fc.array(fc.nat({ max: 90_000 }), { maxLength: 4 }), { maxLength: 8 }),
        (amountCents, carryOverCents, spent) => {
          const cases = spent.map((of, at) => caseRecord(spentCase({ expenses: of.map(expense) }), at));
          const money = budgetMoney(aBudget({ amountCents, carryOverCents }), cases, []);
          const sum = spent.flat().reduce((all, one) => all + one, 0);
          expect(money.spentCents).to.equal(sum);
          expect(money.isOver).to.equal(sum > amountCents + carryOverCents);
          for (const cents of [money.leftCents, money.promisedCents, money.spentCents])
            expect(Number.isSafeInteger(cents)).to.equal(true);
          expect(cases.reduce((all, { data }) => all + spentOn(data), 0)).to.equal(sum);
        },
      ),
    ));
});
