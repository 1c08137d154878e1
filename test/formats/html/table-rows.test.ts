import { expect } from '@open-wc/testing';
import { pageTables } from '../../../packages/formats/src/html/page-tables.js';
import { tableRows } from '../../../packages/formats/src/html/table-rows.js';

const rows = async (text: string) => tableRows((await pageTables(`<table>${text}</table>`)).tables[0]!.element);

describe('tableRows', () => {
  it('puts head, body and foot in order', async () => {
    const found = await rows('<tfoot><tr><td>v</tfoot><tbody><tr><td>r</tbody><thead><tr><th>k</thead>');
    expect(found.map(({ section, cells }) => [section, cells[0]!.text])).to.deep.equal([
      ['head', 'k'],
      ['body', 'r'],
      ['foot', 'v'],
    ]);
  });
  it('tells headers of columns from headers of rows, and reads spans within their limits', async () => {
    const [row] = await rows(
      '<tr><th>k<th scope=row>r<td colspan=3 rowspan=0>a<td colspan=-1 rowspan=99999999999>b<td colspan=5000>c',
    );
    expect(row!.cells.map(({ header, across, down }) => [header, across, down])).to.deep.equal([
      [true, 1, 1],
      [false, 1, 1],
      [false, 3, 0],
      [false, 1, 65_534],
      [false, 1000, 1],
    ]);
  });
  it('takes the sign of a note off a figure and leaves it in a word', async () => {
    const [row] = await rows('<tr><td>1.234<sup>1</sup><td>km<sup>2</sup><td><table><tr><td>in</table>uit');
    expect(row!.cells.map(({ text }) => text)).to.deep.equal(['1.234', 'km2', 'uit']);
  });
});
