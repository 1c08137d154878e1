import { expect } from '@open-wc/testing';
import { inspect, readFile, UnreadableError, type FileOptions, type TypedTable } from '@draagkracht/formats';
import { readPage } from '../../../packages/formats/src/html/read-page.js';
import { itOnReal } from '../../helpers/real-data.js';
import { cells, codes, latin1, utf8, words } from '../fixtures.js';

const read = async (page: string, options: FileOptions = {}): Promise<TypedTable> =>
  (await readPage(utf8(page), options)).table!;

const names = (table: TypedTable): string[] => table.columns.map(({ name }) => name);

const refusal = async (page: string): Promise<string> => {
  try {
    await readFile(utf8(page));
    return 'read';
  } catch (error) {
    return error instanceof UnreadableError ? error.problem.code : `crash: ${String(error)}`;
  }
};

describe('a page', () => {
  it('gives a table with its header, row headers, Dutch numbers and signs', async () => {
    const table = await read(`<!doctype html><html lang="nl"><table>
      <caption>Wmo <b>per wijk</b></caption>
      <thead><tr><th scope="col">Wijk</th><th scope="col">Aantal</th><th scope="col">Deel</th></tr></thead>
      <tbody>
        <tr><th scope="row">West</th><td>1.234</td><td>12,5&nbsp;%</td></tr>
        <tr><th scope="row">Oost <em>(nieuw)</em></th><td>1&nbsp;050<sup>1</sup></td><td>.</td></tr>
        <tr><th scope="row">Zuid</th><td></td><td>3,0%</td></tr>
      </tbody></table>`);
    expect(names(table)).to.deep.equal(['Wijk', 'Aantal', 'Deel']);
    expect(words(table, 'Wijk')).to.deep.equal(['West', 'Oost (nieuw)', 'Zuid']);
    expect(cells(table).map((row) => row.slice(1))).to.deep.equal([
      [1234, 12.5],
      [1050, 'missing'],
      ['impossible', 3],
    ]);
    expect(table.evidence.header).to.deep.equal({ row: 1, rows: 1, marked: true });
  });

  it('joins headers over columns and repeats words over rows, never figures', async () => {
    const table = await read(`<table>
      <tr><th rowspan="2">Wijk</th><th rowspan="2">Kwartaal</th><th colspan="2">Wmo</th></tr>
      <tr><th>2023</th><th>2024</th></tr>
      <tr><td rowspan="2">West</td><td>1</td><td>5</td><td rowspan="2">6</td></tr>
      <tr><td>2</td><td>7</td></tr>
      <tr><td>Oost</td><td>1</td><td colspan="2">8</td></tr>
    </table>`);
    expect(names(table)).to.deep.equal(['Wijk', 'Kwartaal', 'Wmo / 2023', 'Wmo / 2024']);
    expect(cells(table)).to.deep.equal([
      ['West', 1, 5, 6],
      ['West', 2, 7, 'missing'],
      ['Oost', 1, 8, 'missing'],
    ]);
  });

  it('leaves the foot out and tells it, wherever it is written', async () => {
    const table = await read(
      '<table><thead><tr><th>a<th>b</thead><tfoot><tr><td>Totaal<td>3</tfoot><tbody><tr><td>x1<td>1<tr><td>x2<td>2</table>',
    );
    expect(table.rows).to.equal(2);
    expect(table.problems.find(({ code }) => code === 'totals-left-out')?.example).to.deep.equal({ text: 'Totaal 3' });
  });

  it('names its tables by caption, heading or number, and reads the one asked for', async () => {
    const page = utf8(`<h2>Jeugd</h2><table><tr><th>a<th>b<tr><td>x<td>1</table>
      <table><caption>Wmo</caption><tr><th>a<th>b<tr><td>x<td>1<tr><td>y<td>2</table>
      <table><tr><th>a<th>b<tr><td>z<td>9</table>`);
    const { inspection } = await readFile(page);
    expect(inspection).to.include({ format: 'html', part: 'Wmo', encoding: null });
    expect(inspection.parts?.map(({ name }) => name)).to.deep.equal(['Jeugd', 'Wmo', 'Jeugd (2)']);
    expect(codes(inspection.problems)).to.include('more-parts');
    expect(cells((await readPage(page, { part: 'Jeugd (2)' })).table!)).to.deep.equal([['z', 9]]);
    expect((await readPage(utf8('<table><tr><td>1<td>2</table>'))).part).to.equal('tabel 1');
  });

  it('keeps a table inside a table apart', async () => {
    const { parts } = await readPage(
      utf8(
        '<table><tr><td>menu<td><table><caption>in</caption><tr><th>a<th>b<tr><td>x<td>1<tr><td>y<td>2</table></table>',
      ),
    );
    expect(parts?.map(({ name, rows }) => [name, rows])).to.deep.equal([
      ['tabel 1', 1],
      ['in', 3],
    ]);
  });

  it('reads decimals as the page does: English where it is English', async () => {
    const table = (lang: string) => `<html lang="${lang}"><table><tr><th>a<th>b<tr><td>x<td>1.234</table>`;
    expect(cells(await read(table('en')))[0]![1]).to.equal(1.234);
    expect(cells(await read(table('nl')))[0]![1]).to.equal(1234);
  });

  it('reads the encoding it declares', async () => {
    const page = (meta: string) => `<html><head>${meta}</head><table><tr><th>a<th>b<tr><td>é<td>1</table>`;
    const found = async (bytes: Uint8Array) => cells((await readPage(bytes)).table!)[0]![0];
    expect(await found(latin1(page('<meta charset="iso-8859-1">')))).to.equal('é');
    expect(await found(utf8(page('<meta charset="utf-8">')))).to.equal('é');
    expect(await found(latin1(page('')))).to.equal('é');
  });

  it('finds a header that is not marked, below a title', async () => {
    const table = await read('<table><tr><td colspan=3>Titel<tr><td>wijk<td>x<td>y<tr><td>West<td>1<td>2</table>');
    expect(names(table)).to.deep.equal(['wijk', 'x', 'y']);
    expect(table.evidence.header).to.deep.equal({ row: 2, rows: 1 });
  });

  it('is refused without a table of figures, or when it costs more than it holds', async () => {
    expect(await refusal('<html><p>niets')).to.equal('html');
    expect(await refusal('<html><table><tr><td>menu<td>zoek</table>')).to.equal('html');
    expect(await refusal(`<html>${'<div>'.repeat(5000)}`)).to.equal('html');
    expect(await refusal(`<table><tr>${'<td colspan=1000>1'.repeat(50)}</table>`)).to.equal('scattered-sheet');
    expect((await inspect(utf8('<html><p>niets'))).format).to.equal('unknown');
  });
});

describe('a real page', () => {
  itOnReal('six tables marked up for charts', 'html-table/magna-charta-demo.html', async (bytes) => {
    const { parts, part } = await readPage(bytes);
    expect(parts?.map(({ rows, columns }) => [rows, columns])).to.deep.equal([
      [7, 2],
      [5, 4],
      [5, 5],
      [4, 5],
      [8, 2],
      [5, 4],
    ]);
    expect(part).to.equal('Fig. 3: Combined team biscuit preferences');
    const table = async (n: number) => (await readPage(bytes, { part: parts![n - 1]!.name })).table!;
    expect(cells(await table(1))).to.deep.equal([
      ['Caramel Digestives', 9],
      ['Teacakes', 4],
      ['Nice biscuits', 3],
      ['Hobnobs', 3],
      ['Kitkat', 1.567778910101],
      ['Rich Tea', 0],
    ]);
    expect(names(await table(2))).to.deep.equal(['Biscuit', 'Tim', 'Jack', 'Roo']);
    expect(cells(await table(3))[3]).to.deep.equal(['Hobnobs', 5, 3, 2, 10]);
    expect(cells(await table(4))).to.deep.equal([
      ['Tim', 8, 7, 4, 5],
      ['Jack', 9, 3, 4, 3],
      ['Roo', 7, 5, 7, 2],
    ]);
    expect(cells(await table(5)).slice(3)).to.deep.equal([
      ['Hobnobs', 2.2345678812345],
      ['Kitkats', -1],
      ['Penguins', -1.1233456789],
      ['Rich Tea', -2],
    ]);
    expect(cells(await table(6)).at(-1)).to.deep.equal(['Testing Four', 4, 48, 52]);
  });
});
