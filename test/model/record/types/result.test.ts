import { expect } from '@open-wc/testing';
import { draftProblems, fieldsOf, result } from '@draagkracht/model';

const good = { label: 'Iedereen doet mee', why: '', lifeDomains: ['welzijn'], laws: [], tasks: ['2'], place: 0 };
const problems = (change: object): unknown =>
  draftProblems(result, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field} ${code}`);

describe('a result', () => {
  it('needs words and nothing else: a circle, domains, laws and tasks may wait', () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ label: ' ' })).to.deep.equal(['label required']);
    expect(problems({ circle: '3' })).to.deep.equal([]);
  });
  it('knows the circles, domains, laws and tasks there are', () =>
    expect(problems({ circle: '6', lifeDomains: ['muziek'] })).to.have.lengthOf(2));
  it('does not put its place', () => expect(fieldsOf(result.schema).map(({ name }) => name)).to.not.include('place'));
});
