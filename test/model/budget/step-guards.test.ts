import { expect } from '@open-wc/testing';
import { countVotes, guards, householdTotal, isAboveLimit, missingRoles, type StepAbout } from '@draagkracht/model';
import { aBudget, askedCase, aVote, spentCase } from '../../helpers/budget.js';

const about = (change: Partial<StepAbout> = {}): StepAbout => ({
  budget: aBudget(),
  request: askedCase(),
  householdCents: 0,
  votes: countVotes(askedCase(), []),
  today: '2026-11-22',
  ...change,
});

describe('the guards', () => {
  it('say in words what is missing, in both languages', () => {
    for (const [code, guard] of Object.entries(guards)) {
      const refused =
        guard(
          about({
            request: {
              ...askedCase(),
              alternatives: [],
              what: ' ',
              inKind: 'no',
              requesterRole: '',
              withResident: 'no',
              deviates: 'yes',
            },
          }),
        ) ??
        guard(about({ budget: aBudget({ maxPerHouseholdCents: 1, requiredRoles: [{ role: 'inkomen' }] }) })) ??
        guard(about());
      expect(refused?.code, code).to.equal(code);
      expect(refused?.because.nl && refused.because.en, code)
        .to.be.a('string')
        .and.not.equal('');
    }
  });

  it('count everything a household gets this year against the limit', () => {
    expect(householdTotal(about({ householdCents: 40_000 }))).to.equal(55_000);
    expect(isAboveLimit(about({ householdCents: 35_000 }))).to.equal(false);
    expect(isAboveLimit(about({ householdCents: 35_001 }))).to.equal(true);
    expect(guards['within-limit'](about({ householdCents: 35_001 }))?.because.nl).to.include('€ 500 per jaar');
  });

  it('say how many colleagues are missing', () => {
    const votes = countVotes(askedCase(), [aVote(), aVote()]);
    expect(guards.quorum(about())?.because.nl).to.include('nog 3 collega’s');
    expect(guards.quorum(about({ votes }))?.because.nl).to.include('nog 1 collega ');
    expect(guards.quorum(about({ votes, budget: aBudget({ quorum: 2 }) }))).to.equal(undefined);
  });

  it('name the role that has to agree', () => {
    const budget = aBudget({ requiredRoles: [{ role: 'inkomen' }] });
    const no = countVotes(askedCase(), [aVote({ role: 'inkomen', answer: 'disagree', reason: 'Kan anders.' })]);
    expect(missingRoles({ budget, votes: no })).to.deep.equal(['inkomen']);
    expect(guards['required-roles'](about({ budget, votes: no }))?.because.nl).to.include('“inkomen”');
    const yes = countVotes(askedCase(), [aVote({ role: 'Consulent inkomen' })]);
    expect(missingRoles({ budget, votes: yes })).to.deep.equal([]);
  });

  it('ask for the whole motivation when a rule is bent', () => {
    const bent = {
      ...askedCase({ deviates: 'yes', value: 'Past.', longTerm: 'Schulden.', legal: 'Artikel 35.' }),
      deviation: {
        rule: 'Witgoed is inbegrepen',
        source: 'policy-rule' as const,
        whyDifferent: 'Drie kinderen',
        obstacleId: '',
      },
    };
    expect(guards['deviation-whole'](about({ request: bent }))).to.equal(undefined);
    for (const gap of ['value', 'longTerm', 'legal'])
      expect(guards['deviation-whole'](about({ request: { ...bent, [gap]: ' ' } })), gap).to.not.equal(undefined);
    const { deviation: _, ...unsaid } = bent;
    expect(guards['deviation-whole'](about({ request: unsaid }))).to.not.equal(undefined);
  });

  it('let money be given in hand only by a team that may', () => {
    const request = askedCase({ inKind: 'no' });
    expect(guards['in-kind'](about({ request }))?.mend).to.equal('request');
    expect(guards['in-kind'](about({ request, budget: aBudget({ inKindOnly: 'no' }) }))).to.equal(undefined);
  });

  it('do not look back before the day', () => {
    expect(guards['six-weeks-due'](about({ request: spentCase(), today: '2027-01-02' }))).to.not.equal(undefined);
    expect(guards['six-weeks-due'](about({ request: spentCase(), today: '2027-01-03' }))).to.equal(undefined);
  });
});
