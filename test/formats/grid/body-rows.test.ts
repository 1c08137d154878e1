import { expect } from '@open-wc/testing';
import { fillMerged, firstNote, lengthOfTable } from '../../../packages/formats/src/grid/body-rows.js';

describe('rows below a header', () => {
  it('end where another header begins after a blank row', () => {
    const rows = [['West', 1, 2], ['Oost', 3, 4], [], ['wijk', 'a', 'b'], ['West', 5, 6]];
    expect(lengthOfTable(rows)).to.equal(3);
    expect(lengthOfTable([['West', 1, 2], [], ['Oost', 3, 4], [], ['Zuid', 'volgt', 5]])).to.equal(5);
  });
  it('end in notes of one cell', () => {
    expect(firstNote([['West', 1], [], ['* voorlopig'], ['Bron: CBS', null]])).to.equal(1);
    expect(firstNote([['Wijken'], ['West', 1]])).to.equal(2);
  });
});

describe('fillMerged', () => {
  const merge = (left: number) => [{ top: 5, left, bottom: 7, right: left }];
  it('repeats a word in every row it covers, also where a row is shorter', () => {
    const { rows, sightings } = fillMerged([['West', 1], [], ['', 3], ['Oost', 4]], 5, merge(0));
    expect(rows).to.deep.equal([['West', 1], ['West'], ['West', 3], ['Oost', 4]]);
    expect(sightings).to.deep.equal([{ code: 'merged-cells', severity: 'note', example: { row: 6, text: 'West' } }]);
  });
  it('never repeats a figure, and leaves its input as it is', () => {
    const input = [
      ['a', 1],
      ['b', ''],
      ['c', 3],
    ];
    expect(fillMerged(input, 5, merge(1)).rows).to.deep.equal(input);
    fillMerged(input, 5, merge(0));
    expect(input[1]).to.deep.equal(['b', '']);
  });
  it('bears merges over the whole sheet and above the table', () =>
    expect(fillMerged([['a', 1]], 5, [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }]).rows).to.deep.equal([
      ['a', 1],
    ]));
});
