import { expect } from '@open-wc/testing';
import type { RegionChange } from '@draagkracht/model';
import { ProblemList } from '../../../packages/formats/src/problems/problem-list.js';
import { checkedChanges } from '../../../packages/formats/src/region-mapping/check-changes.js';

const change = (from: string, to: string, more: Partial<RegionChange> = {}): RegionChange => ({
  from,
  to,
  date: '2020-01-01',
  kind: 'merge',
  ...more,
});

function check(...changes: RegionChange[]): { changes: RegionChange[]; codes: string[] } {
  const problems = new ProblemList();
  const checked = checkedChanges(
    changes.map((one, row) => ({ change: one, row })),
    problems,
  );
  return { changes: checked, codes: problems.all().map(({ code }) => code) };
}

describe('changes of regions, checked', () => {
  it('may go into a region that lives on, which has a row to itself', () => {
    expect(check(change('A', 'B'), change('B', 'B')).codes).to.deep.equal([]);
  });
  it('may follow one another on different days', () => {
    expect(check(change('A', 'B'), change('B', 'C', { date: '2021-01-01' })).codes).to.deep.equal([]);
  });
  it('may not swap on one day', () => {
    const { changes, codes } = check(change('A', 'B'), change('B', 'A'));
    expect([changes, codes]).to.deep.equal([[], ['mapping-cycle']]);
  });
  it('may correct a border without shares', () => {
    expect(check(change('A', 'B', { kind: 'border' }), change('A', 'C', { kind: 'border' })).codes).to.deep.equal([]);
  });
  it('come in order of day and code, whatever the order of rows', () => {
    const later = change('B', 'C', { date: '2021-01-01' });
    expect(check(later, change('X', 'Y'), change('A', 'Y')).changes.map(({ from }) => from)).to.deep.equal([
      'A',
      'X',
      'B',
    ]);
  });
});
