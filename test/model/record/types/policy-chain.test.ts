import { expect } from '@open-wc/testing';
import {
  draftProblems,
  iv3Fields,
  isWebAddress,
  policyChain,
  policyStages,
  type PolicyChain,
} from '@draagkracht/model';

const today = '2026-11-22';
const link = (stage: PolicyChain['links'][number]['stage']): PolicyChain['links'][number] => ({
  stage,
  title: '',
  article: '',
  date: '',
  url: '',
  promisesText: '',
});
const whole: PolicyChain = {
  topic: 'Iedereen kan meedoen',
  links: policyStages.map(({ value }) => link(value)),
  practice: '',
  practiceBy: '',
  obstacleIds: [],
  changes: [],
};
const withLink = (at: number, change: Partial<PolicyChain['links'][number]>): PolicyChain => ({
  ...whole,
  links: whole.links.map((one, own) => (own === at ? { ...one, ...change } : one)),
});
const of = (draft: object): string[] =>
  draftProblems(policyChain, draft as Readonly<Record<string, unknown>>, today).map(
    ({ field, code }) => `${field}: ${code}`,
  );

describe('a chain from plan to accounts', () => {
  it('takes a promise with nothing known yet, and not a chain without a promise', () => {
    expect(of(whole)).to.deep.equal([]);
    expect(of({ ...whole, topic: '' })).to.deep.equal(['topic: required']);
  });

  it('takes no amount without a year, and no year that cannot be', () => {
    expect(of(withLink(3, { amountCents: 120_000_00 }))).to.deep.equal(['links.3.year: refused']);
    expect(of(withLink(3, { amountCents: 120_000_00, year: 2027 }))).to.deep.equal([]);
    expect(of(withLink(3, { amountCents: 0 }))).to.deep.equal(['links.3.year: refused']);
    expect(of(withLink(3, { year: 27 }))).to.deep.equal(['links.3.year: refused']);
  });

  it('follows only addresses of the web', () => {
    expect(of(withLink(1, { url: 'javascript:alert(1)' }))).to.deep.equal(['links.1.url: refused']);
    expect(of(withLink(1, { url: ' https://lokaleregelgeving.overheid.nl/CVDR1 ' }))).to.deep.equal([]);
    expect(isWebAddress('http://gemeente.example/plan.pdf')).to.equal(true);
    for (const bad of ['', 'data:text/html,x', 'ftp://x', 'https://', 'https:///x', '//x.nl', 'https://a b'])
      expect(isWebAddress(bad), bad).to.equal(false);
  });

  it('knows the 24 task fields of the social domain, each once, in order', () => {
    const codes = iv3Fields.map(({ value }) => value);
    expect(codes).to.have.length(24);
    expect(new Set(codes).size).to.equal(24);
    expect([codes[0], codes.at(-1)]).to.deep.equal(['6.1', '6.82b']);
    expect(iv3Fields[6]!.label.nl).to.equal('6.71a Hulp bij het huishouden (Wmo)');
    expect(of(withLink(3, { iv3Field: '9.9' }))).to.deep.equal(['links.3.iv3Field: not-in-list']);
  });

  it('takes at most three proposals, each with somebody and a day to come', () => {
    const change = { stage: 'ordinance', what: 'Artikel 4 aanpassen', ownerRole: 'beleid', reviewOn: '2027-02-01' };
    expect(of({ ...whole, changes: [change] })).to.deep.equal([]);
    expect(of({ ...whole, changes: [{ ...change, reviewOn: today }] })).to.deep.equal([
      'changes.0.reviewOn: not-future',
    ]);
    expect(of({ ...whole, changes: [change, change, change, change] })).to.deep.equal(['changes: too-many']);
  });
});
