import { expect } from '@open-wc/testing';
import type { GridCell } from '@draagkracht/formats';
import { gridOfRaw } from '../../../packages/formats/src/grid/grid-of-raw.js';

const raw = (rows: readonly (readonly GridCell[])[], more = {}) => ({
  name: 'blad',
  rows,
  merges: [],
  absent: '' as const,
  ...more,
});

describe('gridOfRaw', () => {
  it('gives header, rows, what stands above, and the row where they begin', () => {
    const { grid, header } = gridOfRaw(raw([['Titel'], [], ['', 'wijk', 'n'], ['', 'West', 1], ['', 'Oost']]));
    expect(grid).to.deep.include({ above: ['Titel'], header: ['wijk', 'n'], firstRow: 4 });
    expect(grid.rows).to.deep.equal([
      ['West', 1],
      ['Oost', ''],
    ]);
    expect(header).to.deep.equal({ row: 3, rows: 1 });
  });
  it('knows blank from lacking', () =>
    expect(
      gridOfRaw(
        raw(
          [
            ['a', 'b', 'c'],
            ['x1', 1],
            ['x2', 2, 3],
          ],
          { absent: null },
        ),
      ).grid.rows[0],
    ).to.deep.equal(['x1', 1, null]));
  it('keeps formats with the columns that stay', () => {
    const table = raw(
      [
        ['', 'wijk', 'n'],
        ['', 'West', 1],
      ],
      { decimals: [undefined, undefined, 1], percent: [false, false, true] },
    );
    expect(gridOfRaw(table).grid).to.deep.include({ decimals: [undefined, 1], percent: [false, true] });
  });
  it('obeys the document and the caller', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
      ['West', 1],
    ];
    expect(gridOfRaw(raw(rows, { marked: { from: 0, bodyFrom: 2 } })).header).to.deep.equal({
      row: 2,
      rows: 2,
      marked: true,
    });
    expect(gridOfRaw(raw(rows), 1).header).to.deep.equal({ row: 1, rows: 1, given: true });
    expect(() => gridOfRaw(raw(rows), 4)).to.throw('no-such-row');
  });
  it('numbers the columns and says so where there is no header', () => {
    const { grid, sightings } = gridOfRaw(
      raw([
        ['West', 1],
        ['Oost', 2],
      ]),
    );
    expect([grid.header, grid.rows.length, grid.firstRow]).to.deep.equal([['', ''], 2, 1]);
    expect(sightings[0]).to.deep.equal({ code: 'no-header', severity: 'warning' });
  });
});
