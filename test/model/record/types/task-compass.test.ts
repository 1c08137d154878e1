import { expect } from '@open-wc/testing';
import { draftProblems, taskCompass } from '@draagkracht/model';

const good = { task: '5', evidence: [], nextStep: '', ownerRole: '', by: '' };
const of = (change: object): string[] =>
  draftProblems(taskCompass, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);
const proof = { what: 'Leerkring gehouden', on: '2026-11-01', link: '' };

describe('a task of the compass', () => {
  it('needs nothing, and takes evidence with a day', () => {
    expect(of({})).to.deep.equal([]);
    expect(
      of({ evidence: [proof, { ...proof, link: 'https://example.org/verslag', record: 'result:1' }] }),
    ).to.deep.equal([]);
    expect(of({ evidence: [{ ...proof, on: '' }] })).to.deep.equal(['evidence.0.on: required']);
  });

  it('wants an address that can be followed, and an owner for a next step', () => {
    expect(of({ evidence: [{ ...proof, link: 'javascript:alert(1)' }] })).to.deep.equal(['evidence.0.link: refused']);
    expect(of({ nextStep: 'Verslag delen' })).to.deep.equal(['ownerRole: refused']);
    expect(of({ nextStep: 'Verslag delen', ownerRole: 'beleid' })).to.deep.equal([]);
  });

  it('is about one of the six tasks', () => expect(of({ task: '7' })).to.deep.equal(['task: not-in-list']));
});
