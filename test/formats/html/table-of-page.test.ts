import { expect } from '@open-wc/testing';
import { tableOfPage } from '../../../packages/formats/src/html/table-of-page.js';
import type { PageRow } from '../../../packages/formats/src/html/table-rows.js';

const cell = (text: string, across = 1, down = 1, header = false) => ({ text, across, down, header });
const row = (section: PageRow['section'], ...cells: PageRow['cells'][number][]): PageRow => ({ section, cells });

describe('tableOfPage', () => {
  it('lays out cells that cover others', () => {
    const { table } = tableOfPage('t', [
      row('body', cell('a', 1, 2), cell('b', 2)),
      row('body', cell('c'), cell('d')),
      row('body', cell('e', 1, 0), cell('f')),
      row('body', cell('g')),
    ]);
    expect(table.rows).to.deep.equal([
      ['a', 'b', null],
      [null, 'c', 'd'],
      ['e', 'f'],
      [null, 'g'],
    ]);
    expect(table.merges).to.deep.equal([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
  });
  it('marks a head, or first rows of headers, without a title of one cell', () => {
    const header = (text: string) => cell(text, 1, 1, true);
    const body = row('body', cell('x'), cell('1'));
    expect(
      tableOfPage('t', [row('head', cell('Titel', 2)), row('head', cell('a'), cell('b')), body]).table.marked,
    ).to.deep.equal({ from: 1, bodyFrom: 2 });
    expect(tableOfPage('t', [row('body', header('a'), header('b')), body]).table.marked).to.deep.equal({
      from: 0,
      bodyFrom: 1,
    });
    expect(tableOfPage('t', [body]).table.marked).to.equal(undefined);
  });
  it('leaves the foot out, unless it is all there is', () => {
    const made = tableOfPage('t', [row('body', cell('1')), row('foot', cell('Totaal'), cell('2'))]);
    expect([made.table.rows.length, made.sightings[0]!.count]).to.deep.equal([1, 1]);
    expect(tableOfPage('t', [row('foot', cell('2'))]).table.rows.length).to.equal(1);
  });
  it('refuses more columns than a table has', () =>
    expect(() => tableOfPage('t', [row('body', ...Array.from({ length: 6 }, () => cell('a', 1000)))])).to.throw(
      'scattered-sheet',
    ));
});
