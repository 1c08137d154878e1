import { expect } from '@open-wc/testing';
import { amountOf, moneyReason, smallNumberRules } from '@draagkracht/statistics';

const { intern, publiek } = smallNumberRules;

describe('an amount of money', () => {
  it('is shown for five cases or more of which none is over 30%', () => {
    expect(moneyReason(amountOf([300, 200, 200, 150, 150]), publiek)).to.equal(undefined);
    expect(moneyReason(amountOf([250, 250, 250, 250]), publiek)).to.equal('few-cases');
    expect(moneyReason(amountOf([301, 200, 200, 150, 149]), publiek)).to.equal('dominance');
  });

  it('is hidden when what it is made of is not known, and shown when there is none', () => {
    expect(moneyReason({ sum: 1000 }, publiek)).to.equal('unknown-cases');
    expect(moneyReason({ sum: 1000, cases: 9 }, publiek)).to.equal('unknown-cases');
    expect(moneyReason(amountOf([]), publiek)).to.equal(undefined);
    expect(moneyReason(amountOf([1000]), intern)).to.equal(undefined);
  });
});
