import { expect } from '@open-wc/testing';
import { budgetRemainder, draftProblems, fieldsOf } from '@draagkracht/model';

const good = {
  budgetId: 'b',
  year: 2026,
  quarter: 4,
  outcome: 'solved',
  spentCents: 0,
  lifeDomains: ['wonen'],
  alternatives: 1,
  withResident: true,
  deviated: false,
  aboveLimit: false,
  lookBacks: 0,
  receipts: true,
};

describe('a row that remains', () => {
  it('holds figures and closed words alone', () => {
    expect(draftProblems(budgetRemainder, good, '2026-11-22')).to.deep.equal([]);
    expect(draftProblems(budgetRemainder, { ...good, spentCents: 0.5 }, '2026-11-22')).to.have.length(1);
    expect(draftProblems(budgetRemainder, { ...good, quarter: 5 }, '2026-11-22')).to.have.length(1);
  });

  it('has no free text, and is not asked in any form', () =>
    expect(fieldsOf(budgetRemainder.schema)).to.deep.equal([]));
});
