import { expect } from '@open-wc/testing';
import { gapOfCode } from '@draagkracht/model';
import { ObservationRows } from '../../../packages/formats/src/odata/rows-v4.js';

const seen = (
  rows: readonly Record<string, unknown>[],
): { cells: unknown[]; read: ReturnType<ObservationRows['finish']> } => {
  const gathered = new ObservationRows();
  gathered.add(rows);
  const read = gathered.finish();
  const cells: unknown[] = [];
  read.visit((row, measure, value, gap) => cells.push([row, read.measures[measure], gapOfCode(gap) ?? value]));
  return { cells, read };
};

describe('ObservationRows', () => {
  it('gives figures and the gaps their marks stand for', () =>
    expect(
      seen([
        { Id: 0, Measure: 'A', ValueAttribute: 'None', Value: 1.5, P: '2023JJ00' },
        { Id: 1, Measure: 'B', ValueAttribute: 'Confidential', Value: null, P: '2023JJ00' },
        { Id: 2, Measure: 'A', ValueAttribute: 'None', Value: null, P: '2023JJ00' },
      ]).cells,
    ).to.deep.equal([
      [0, 'A', 1.5],
      [1, 'B', 'suppressed'],
      [2, 'A', 'missing'],
    ]));
  it('never shows a figure that is marked as secret', () =>
    expect(seen([{ Id: 0, Measure: 'A', ValueAttribute: 'Confidential', Value: 3 }]).cells).to.deep.equal([
      [0, 'A', 'suppressed'],
    ]));
  it('counts marks nobody knows, and takes their figures as unknown', () => {
    const { cells, read } = seen([{ Id: 0, Measure: 'A', ValueAttribute: 'Zomer', Value: 3 }]);
    expect(cells).to.deep.equal([[0, 'A', 'missing']]);
    expect([...read.oddMarks]).to.deep.equal([['Zomer', 1]]);
  });
  it('keeps texts apart from figures', () => {
    const { cells, read } = seen([
      { Id: 0, Measure: 'Naam', ValueAttribute: 'None', Value: null, StringValue: 'Utrecht   ' },
      { Id: 1, Measure: 'A', ValueAttribute: 'None', Value: 3, StringValue: null },
    ]);
    expect(cells).to.deep.equal([[1, 'A', 3]]);
    expect(read.texts[0]!.words).to.deep.equal(['Utrecht']);
  });
  it('fills in a dimension that comes later, and counts what it has', () => {
    const gathered = new ObservationRows();
    gathered.add([{ Id: 0, Measure: 'A', Value: 1, ValueAttribute: 'None' }]);
    gathered.add([{ Id: 1, Measure: 'A', Value: 1, ValueAttribute: 'None', P: 'x' }]);
    expect(gathered.size).to.equal(2);
    const [column] = gathered.finish().keys;
    expect([...column!.codes].map((code) => column!.words[code])).to.deep.equal(['', 'x']);
  });
});
