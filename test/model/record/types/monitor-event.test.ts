import { expect } from '@open-wc/testing';
import { draftProblems, monitorEvent } from '@draagkracht/model';

const good = { resultId: 'r', text: 'Langsgaan begint', on: '2025-03-01', kind: 'policy', decidedBy: '', expected: '' };
const problems = (change: object): unknown =>
  draftProblems(monitorEvent, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field} ${code}`);

describe('an event', () => {
  it('needs words, a day and a kind; who decided and what is expected may stay open', () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ text: '', on: '', kind: undefined })).to.deep.equal([
      'text required',
      'on required',
      'kind required',
    ]);
  });
  it('belongs to a result, and to one of three kinds', () =>
    expect(problems({ resultId: '', kind: 'oorzaak' })).to.have.lengthOf(2));
  it('lies on a day', () => expect(problems({ on: '2025-13-01' })).to.have.lengthOf(1));
});
