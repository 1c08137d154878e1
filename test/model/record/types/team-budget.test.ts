import { expect } from '@open-wc/testing';
import { budgetDefaults, draftProblems, teamBudget } from '@draagkracht/model';

const good = { ...budgetDefaults, teamLabel: 'wijkteam Noord', year: 2026 };
const of = (change: object): string[] =>
  draftProblems(teamBudget, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('the budget of a team', () => {
  it('begins with what teams in practice begin with', () => {
    expect(of({})).to.deep.equal([]);
    expect(budgetDefaults).to.include({
      amountCents: 200_000,
      maxPerHouseholdCents: 50_000,
      quorum: 3,
      decisionHours: 24,
    });
  });

  it('keeps whole cents, a year of four digits and at least one other who agrees', () => {
    expect(of({ amountCents: 10.5 })).to.deep.equal(['amountCents: invalid']);
    expect(of({ amountCents: -1 })).to.deep.equal(['amountCents: negative']);
    expect(of({ year: 26 })).to.deep.equal(['year: refused']);
    expect(of({ quorum: 0 })).to.deep.equal(['quorum: refused']);
    expect(of({ teamLabel: ' ' })).to.deep.equal(['teamLabel: required']);
    expect(of({ requiredRoles: [{ role: '' }] })).to.deep.equal(['requiredRoles.0.role: required']);
  });
});
