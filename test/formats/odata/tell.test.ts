import { expect } from '@open-wc/testing';
import { ProblemList } from '../../../packages/formats/src/problems/problem-list.js';
import { axesOf } from '../../../packages/formats/src/odata/axes.js';
import type { TableFacts } from '../../../packages/formats/src/odata/facts.js';
import { codesOf } from '../../../packages/formats/src/odata/read-facts.js';
import { ObservationRows } from '../../../packages/formats/src/odata/rows-v4.js';
import { tellAxes, tellCells, tellRows } from '../../../packages/formats/src/odata/tell.js';

const none: TableFacts = { version: 4, measures: new Map(), dimensions: new Map() };

function rowsOf(...rows: readonly Record<string, unknown>[]) {
  const gathered = new ObservationRows();
  gathered.add(rows.map((row, Id) => ({ Id, Measure: 'A', Value: 1, ValueAttribute: 'None', ...row })));
  return gathered.finish();
}

describe('tellRows', () => {
  it('tells which codes their list does not hold, and which have no list', () => {
    const problems = new ProblemList();
    const facts: TableFacts = {
      ...none,
      measures: new Map([['B', { path: ['B'], unit: '', text: false }]]),
      dimensions: new Map([['RegioS', { codes: codesOf([{ Key: 'GM0344', Title: 'Utrecht' }]) }]]),
    };
    tellRows(rowsOf({ RegioS: 'GM0344', L: '1' }, { RegioS: 'GM9999', L: '1' }), facts, problems);
    expect(problems.all()).to.deep.equal([
      { code: 'odata-unknown-codes', severity: 'warning', count: 2, example: { name: 'RegioS', text: 'GM9999' } },
      { code: 'odata-no-code-list', severity: 'note', count: 1, example: { name: 'L' } },
    ]);
  });
  it('tells marks nobody knows and rows that came twice', () => {
    const problems = new ProblemList();
    tellRows(rowsOf({ ValueAttribute: 'Zomer' }, { Id: 0 }), none, problems);
    expect(problems.all().map(({ code }) => code)).to.deep.equal([
      'odata-no-measure-list',
      'odata-unknown-marks',
      'odata-repeated-rows',
    ]);
  });
});

describe('tellAxes', () => {
  it('tells rows without a region and periods that cannot be read', () => {
    const problems = new ProblemList();
    const known: TableFacts = {
      ...none,
      dimensions: new Map([
        ['RegioS', { kind: 'geo' as const }],
        ['Perioden', { kind: 'time' as const }],
      ]),
    };
    const rows = rowsOf({ RegioS: '', Perioden: '2022JJ00' }, { RegioS: 'GM0344', Perioden: 'ooit' });
    tellAxes(rows, axesOf(rows, known, {}), problems);
    expect(problems.all().map(({ code, count, example }) => [code, count, example?.row])).to.deep.equal([
      ['rows-without-region', 1, 1],
      ['unreadable-period', 1, 2],
    ]);
  });
});

describe('tellCells', () => {
  it('tells what was double, unlike or too much', () => {
    const problems = new ProblemList();
    tellCells(rowsOf({}), { series: [], doubles: 2, conflicts: new Set([0]), full: true }, problems);
    expect(problems.all().map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['odata-repeated-rows', 'note'],
      ['odata-conflicts', 'warning'],
      ['too-many-combinations', 'error'],
    ]);
  });
});
