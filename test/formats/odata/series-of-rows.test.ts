import { expect } from '@open-wc/testing';
import { ProblemList } from '../../../packages/formats/src/problems/problem-list.js';
import type { TableFacts } from '../../../packages/formats/src/odata/facts.js';
import { DataSetRows } from '../../../packages/formats/src/odata/rows-v3.js';
import { seriesOfRows } from '../../../packages/formats/src/odata/series-of-rows.js';

const none: TableFacts = { version: 3, measures: new Map(), dimensions: new Map() };

function made(rows: readonly Record<string, unknown>[], facts = none) {
  const gathered = new DataSetRows();
  gathered.add(rows);
  return seriesOfRows(gathered.finish(facts, false), facts, {}, new ProblemList());
}
const codes = (read: ReturnType<typeof made>): string[] => read.problems.map(({ code }) => code);

describe('seriesOfRows', () => {
  it('makes a series of each rhythm, the first with the plain name', () => {
    const read = made([
      { Perioden: '2022JJ00', A_1: 10 },
      { Perioden: '2023JJ00', A_1: 11 },
      { Perioden: '2023KW01', A_1: 3 },
    ]);
    expect(read.indicators.map(({ id, rhythm }) => [id, rhythm])).to.deep.equal([
      ['A', 'year'],
      ['A (quarter)', 'quarter'],
    ]);
    expect(read.blocks.map(({ periods }) => periods.length)).to.deep.equal([2, 1]);
    expect(codes(read)).to.contain('mixed-periods');
  });
  it('keeps columns where there is no period', () => {
    const read = made([
      { RegioS: 'GM0344', A_1: 10 },
      { RegioS: 'GM0362', A_1: null },
    ]);
    expect(read.layout).to.equal('columns');
    expect(read.blocks).to.deep.equal([]);
    expect(read.columns![0]!.figures).to.equal(1);
    expect(codes(read)).to.contain('no-period');
  });
  it('leaves out measures with two figures in one place, and says which', () => {
    const read = made([
      { Perioden: '2022JJ00', A_1: 10, B_2: 1 },
      { Perioden: '2022JJ00', A_1: 12, B_2: 1 },
    ]);
    expect(read.indicators.map(({ id }) => id)).to.deep.equal(['B']);
    const problem = read.problems.find(({ code }) => code === 'odata-conflicts')!;
    expect(problem.count).to.equal(1);
    expect(problem.example!.name).to.equal('A_1');
  });
  it('says that a table without figures has none', () => {
    expect(codes(made([{ Perioden: '2022JJ00', A_1: null }]))).to.include.members(['empty-series', 'no-figures']);
    expect(codes(made([]))).to.contain('no-rows');
  });
  it('does not say that parts add up, or do not, from some of them', () => {
    const some = made([
      { RegioS: 'NL01', Perioden: '2022JJ00', A_1: 100 },
      { RegioS: 'GM0344', Perioden: '2022JJ00', A_1: 1 },
      { RegioS: 'GM0362', Perioden: '2022JJ00', A_1: 1 },
    ]);
    expect(some.indicators[0]!.additive).to.equal(undefined);
    const all = Array.from({ length: 342 }, (_, i) => ({
      RegioS: `GM${1000 + i}`,
      Perioden: '2022JJ00',
      A_1: 1,
      B_2: 2,
    }));
    const whole = made([{ RegioS: 'NL01', Perioden: '2022JJ00', A_1: 342, B_2: 2 }, ...all]);
    expect(whole.indicators.map(({ additive }) => additive)).to.deep.equal([true, false]);
  });
});
