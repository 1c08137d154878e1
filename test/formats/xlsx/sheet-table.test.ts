import { expect } from '@open-wc/testing';
import { sheetTable } from '../../../packages/formats/src/xlsx/sheet-table.js';

const sheet = (data: object[][], more = {}) => ({ '!data': data, ...more }) as Parameters<typeof sheetTable>[1];

describe('sheetTable', () => {
  it('reads cells as what they mean, with formats per column', () => {
    const { table, figures, columns } = sheetTable(
      'b',
      sheet([
        [
          { t: 's', v: 'a' },
          { t: 'b', v: true },
        ],
        [
          { t: 'n', v: 0.07, z: '0.0%' },
          { t: 'n', v: 45352, z: 'd-m-yyyy' },
          { t: 'n', v: 12.25, z: 'General' },
        ],
      ]),
      false,
    );
    expect(table.rows).to.deep.equal([
      ['a', 'WAAR'],
      [7, '2024-03-01', 12.25],
    ]);
    expect(table).to.deep.include({ decimals: [1, undefined, 2], percent: [true, false, false], absent: '' });
    expect([figures, columns]).to.deep.equal([2, 3]);
  });
  it('keeps merges that make sense', () =>
    expect(
      sheetTable(
        'b',
        sheet([], {
          '!merges': [
            { s: { r: 0, c: 0 }, e: { r: 2, c: 0 } },
            { s: { r: 5, c: 0 }, e: { r: 2, c: 0 } },
          ],
        }),
        false,
      ).table.merges,
    ).to.deep.equal([{ top: 0, left: 0, bottom: 2, right: 0 }]));
  it('refuses a reference no sheet has, at once', () => {
    const far: object[][] = [];
    far[4_000_000_000] = [{ t: 'n', v: 1 }];
    expect(() => sheetTable('b', sheet(far), false)).to.throw('damaged-workbook');
  });
});
