import { expect } from '@open-wc/testing';
import { gridOf, periodIn } from '../../../packages/charts/src/shared/table-grid.js';

function grid(html: string): { head: readonly string[]; rows: string[][]; name: string } {
  const table = document.createElement('table');
  table.innerHTML = html;
  const found = gridOf(table);
  return { ...found, rows: found.rows.map((row) => row.map(({ text }) => text)) };
}

describe('a table as a grid', () => {
  it('tells names, rows and what it is called', () => {
    expect(
      grid('<caption>Wachttijd</caption><tr><th>Jaar</th><th>N</th></tr><tr><td>2024</td><td>3</td></tr>'),
    ).to.deep.equal({ head: ['Jaar', 'N'], rows: [['2024', '3']], name: 'Wachttijd' });
  });

  it('puts a cell that spans several in all its places', () => {
    expect(
      grid(
        '<tr><th rowspan="2">Jaar</th><th colspan="2">N</th></tr><tr><th>a</th><th>b</th></tr><tr><td>2024</td><td>1</td><td>2</td></tr>',
      ).head,
    ).to.deep.equal(['Jaar', 'N a', 'N b']);
  });

  it('is empty for a table without rows', () => {
    expect(grid('')).to.deep.equal({ head: [], rows: [], name: '' });
  });

  it('reads a period without its star', () => {
    expect(periodIn({ text: '2024*', machine: '', merged: false })?.code).to.equal('2024JJ00');
    expect(periodIn({ text: 'veel', machine: '', merged: false })).to.equal(undefined);
  });
});
