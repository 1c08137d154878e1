import { expect } from '@open-wc/testing';
import { findHeader, headerAt } from '../../../packages/formats/src/grid/find-header.js';
import type { GridCell } from '@draagkracht/formats';

const at = (rows: readonly (readonly GridCell[])[], merges: Parameters<typeof findHeader>[1] = []) => {
  const found = findHeader(rows, merges);
  return found && [found.top, found.bottom];
};

describe('findHeader', () => {
  it('takes the first row above figures', () =>
    expect(
      at([
        ['wijk', 'n'],
        ['West', 1],
        ['Oost', 2],
      ]),
    ).to.deep.equal([0, 0]));
  it('passes a title, a source and a row of figure numbers', () =>
    expect(
      at([
        ['Data figuren'],
        [],
        ['', 'Figuur 1', 'Figuur 2'],
        [],
        ['Leeftijd', 'Zvw', 'Wlz'],
        [0, 1, 2],
        [1, 3, 4],
        ['99 en ouder', 5, 6],
      ]),
    ).to.deep.equal([4, 4]));
  it('takes years for names, not for figures', () => {
    expect(
      at([
        ['wijk', 2022, 2023],
        ['West', 1, 2],
        ['Oost', 3, 4],
      ]),
    ).to.deep.equal([0, 0]);
    expect(
      at([
        ['jaar', 'n'],
        [2022, 5],
        [2023, 6],
      ]),
    ).to.deep.equal([0, 0]);
  });
  it('keeps a first row of signs and of blanks in the table', () =>
    expect(
      at([
        ['wijk', 'a', 'b'],
        ['Rijnenburg', '.', '.'],
        ['West', 1, 2],
        ['Oost', 3, 4],
      ]),
    ).to.deep.equal([0, 0]));
  it('takes groups above and units below with it', () => {
    expect(
      at([
        ['', 'Wmo', '', 'Jeugd', ''],
        ['wijk', 2022, 2023, 2022, 2023],
        ['West', 1, 2, 3, 4],
      ]),
    ).to.deep.equal([0, 1]);
    expect(
      at([
        ['wijk', 'inwoners', 'deel'],
        ['', 'aantal', '%'],
        ['West', 1, 2],
        ['Oost', 3, 4],
      ]),
    ).to.deep.equal([0, 1]);
  });
  it('takes one merged group with it, and not a title over the whole width', () => {
    const rows = [
      ['', 'Wmo', ''],
      ['wijk', 'a', 'b'],
      ['West', 1, 2],
    ];
    expect(at(rows, [{ top: 0, left: 1, bottom: 0, right: 2 }])).to.deep.equal([0, 1]);
    expect(
      at([['Titel'], ['wijk', 'a', 'b'], ['West', 1, 2]], [{ top: 0, left: 0, bottom: 0, right: 2 }]),
    ).to.deep.equal([1, 1]);
  });
  it('takes the first wide row of a table of words', () =>
    expect(at([['Titel'], ['wijk', 'soort'], ['West', 'a'], ['Oost', 'b']])).to.deep.equal([1, 1]));
  it('finds none where every row has figures, and none in nothing', () => {
    expect(
      at([
        ['West', 1],
        ['Oost', 2],
      ]),
    ).to.equal(undefined);
    expect(at([])).to.equal(undefined);
  });
});

describe('headerAt', () => {
  it('takes the row that was given, with groups above it', () =>
    expect(
      headerAt(
        [
          ['', 'Wmo', 'Jeugd'],
          ['wijk', 'a', 'b'],
          ['West', 1, 2],
        ],
        1,
      ),
    ).to.deep.equal({ top: 0, bottom: 1 }));
});
