import { expect } from '@open-wc/testing';
import { draftProblems, fieldsOf, interpretationSession, sessionQuestions } from '@draagkracht/model';

const agreement = { what: 'Bel eerder', ownerRole: 'wijkteam', by: '2026-05-01' };
const good = {
  title: 'Schulden',
  heldOn: '2026-02-01',
  indicatorIds: [],
  region: 'GM9998',
  readingA: '',
  readingAFrom: '',
  readingB: '',
  readingBFrom: '',
  agreed: 'We weten het niet.',
  agreements: [agreement],
  nextLook: '2027-03-01',
};
const problems = (change: object): unknown =>
  draftProblems(interpretationSession, { ...good, ...change }, '2026-11-22').map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('an interpretation session', () => {
  it('is whole with what it was about, a day, what was agreed and a day to look again', () => {
    expect(problems({})).to.deep.equal([]);
    for (const name of ['title', 'heldOn', 'agreed', 'nextLook'])
      expect(problems({ [name]: '' }), name).to.deep.equal([`${name} required`]);
  });
  it('looks again on a day that is still to come', () =>
    expect(problems({ nextLook: '2026-11-22' })).to.deep.equal(['nextLook not-future']));
  it('ends in at most three agreements, each with what, who and when', () => {
    expect(problems({ agreements: [{ what: '', ownerRole: '', by: '' }] })).to.have.lengthOf(3);
    expect(problems({ agreements: Array.from({ length: 4 }, () => agreement) })).to.have.lengthOf(1);
  });
  it('keeps what came of an agreement: one of three answers', () => {
    expect(problems({ agreements: [{ ...agreement, outcome: 'partly', learned: 'Later bellen.' }] })).to.deep.equal([]);
    expect(problems({ agreements: [{ ...agreement, outcome: 'misschien' }] })).to.have.lengthOf(1);
  });
  it('asks seven questions of a population and seven of a programme, in that order', () => {
    const names = fieldsOf(interpretationSession.schema).map(({ name }) => name);
    expect(names.filter((name) => /^(population|programme)/.test(name))).to.deep.equal([
      ...sessionQuestions.population,
      ...sessionQuestions.programme,
    ]);
    expect([sessionQuestions.population.length, sessionQuestions.programme.length]).to.deep.equal([7, 7]);
  });
});
