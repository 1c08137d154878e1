import { expect } from '@open-wc/testing';
import { draftProblems, fieldsOf, monitorSetup } from '@draagkracht/model';

const good = { organisation: '', region: 'GM0344', compareWith: ['country'], view: 'result', policy: 'publiek' };
const problems = (change: object): unknown =>
  draftProblems(monitorSetup, { ...good, ...change }, '2026-11-22').map(({ field }) => field);

describe('the set-up of the monitor', () => {
  it('holds what is looked at; without a period that is the newest', () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ period: '2024JJ00' })).to.deep.equal([]);
  });
  it('knows the orders, comparisons and rules there are', () => {
    expect(problems({ view: 'rang' })).to.deep.equal(['view']);
    expect(problems({ compareWith: ['buren'] })).to.deep.equal(['compareWith']);
    expect(problems({ policy: 'alles' })).to.deep.equal(['policy']);
  });
  it('is of the person who looks, and no form asks for it', () => {
    expect(monitorSetup.personal).to.equal(true);
    expect(fieldsOf(monitorSetup.schema)).to.deep.equal([]);
  });
});
