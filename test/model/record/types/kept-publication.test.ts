import { expect } from '@open-wc/testing';
import { draftProblems, keptPublication } from '@draagkracht/model';

const good = {
  title: 'Monitor 2026',
  publishedOn: '2026-11-01',
  region: 'GM9998',
  indicatorIds: ['i'],
  hash: 'a1b2',
  text: '{}',
  cells: 12,
  hidden: 0,
};
const problems = (change: object): unknown =>
  draftProblems(keptPublication, { ...good, ...change }, '2026-11-22').map(({ field }) => field);

describe('a publication that is kept', () => {
  it('has a title and a day', () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ title: '', publishedOn: '' })).to.deep.equal(['title', 'publishedOn']);
  });
  it('counts whole cells, none below 0', () => {
    expect(problems({ cells: -1 })).to.deep.equal(['cells']);
    expect(problems({ hidden: 0.5 })).to.deep.equal(['hidden']);
  });
  it('keeps the file to the letter, up to five million characters', () =>
    expect(problems({ text: 'x'.repeat(5_000_001) })).to.deep.equal(['text']));
});
