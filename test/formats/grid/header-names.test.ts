import { expect } from '@open-wc/testing';
import { headerNames } from '../../../packages/formats/src/grid/header-names.js';

describe('headerNames', () => {
  const names = (
    rows: readonly (readonly (string | number | null)[])[],
    merges: Parameters<typeof headerNames>[2] = [],
  ) => headerNames({ top: 0, bottom: rows.length - 1 }, rows, merges, 3);

  it('are the texts of one row', () => expect(names([[' wijk ', 2023, null]])).to.deep.equal(['wijk', '2023', '']));
  it('join groups that were merged', () =>
    expect(
      names(
        [
          ['', 'Wmo', ''],
          ['wijk', 'a', 'b'],
        ],
        [{ top: 0, left: 1, bottom: 0, right: 2 }],
      ),
    ).to.deep.equal(['wijk', 'Wmo / a', 'Wmo / b']));
  it('say a name that spans both rows once', () =>
    expect(
      names(
        [
          ['wijk', 'Wmo', 'Jeugd'],
          ['', 'a', 'b'],
        ],
        [{ top: 0, left: 0, bottom: 1, right: 0 }],
      ),
    ).to.deep.equal(['wijk', 'Wmo / a', 'Jeugd / b']));
  it('carry a group that was typed once, where names would else be the same', () => {
    expect(
      names([
        ['Wmo', '', 'Jeugd'],
        ['2022', '2023', '2022'],
      ]),
    ).to.deep.equal(['Wmo / 2022', 'Wmo / 2023', 'Jeugd / 2022']);
    expect(
      names([
        ['Wmo', '', ''],
        ['a', 'b', 'c'],
      ]),
    ).to.deep.equal(['Wmo / a', 'b', 'c']);
  });
  it('put units in brackets', () =>
    expect(
      names([
        ['wijk', 'inwoners', 'deel'],
        ['', 'aantal', '%'],
      ]),
    ).to.deep.equal(['wijk', 'inwoners (aantal)', 'deel (%)']));
});
