import { expect } from '@open-wc/testing';
import { gridOfHtml } from '../../../packages/widgets/src/embed-builder/html-table.js';

describe('a table in HTML', () => {
  it('gives text, also of what an office writes', () => {
    const word =
      '<html><head><style>td{color:red}</style></head><body><!--StartFragment--><table class=MsoNormalTable style=\'border:none\'><tr><td style="width:1cm"><p>Jaar<o:p></o:p></p></td><td>Stad</td></tr><tr><td>2024</td><td><b>12</b>,5&nbsp;</td></tr></table>';
    const reading = gridOfHtml(word);
    expect(reading?.ok && reading.grid.rows).to.deep.equal([
      ['Jaar', 'Stad'],
      ['2024', '12,5'],
    ]);
  });

  it('runs nothing and fetches nothing', () => {
    const shown = globalThis as { ran?: boolean };
    gridOfHtml(
      '<table><tr><td><img src="/nergens.png" onerror="ran=true"><script>ran=true</script>1<td>2<tr><td>3<td>4</table>',
    );
    expect(shown.ran).to.equal(undefined);
    expect(performance.getEntriesByName(new URL('/nergens.png', location.href).href)).to.deep.equal([]);
  });

  it('with a cell over others is refused by its name; a title over a whole row is none', () => {
    const merged = gridOfHtml('<table><tr><td>Jaar<td>Stad<tr><td rowspan="2">2024<td>1<tr><td>2</table>');
    expect(merged).to.deep.equal({ ok: false, code: 'merged', where: '“2024”' });
    const titled = gridOfHtml('<table><tr><th colspan="2">Wmo<tr><td>Jaar<td>Stad<tr><td>2024<td>1</table>');
    expect(titled?.ok && titled.grid.caption).to.equal('Wmo');
  });

  it('is not there when there is none', () => {
    expect(gridOfHtml('')).to.equal(undefined);
    expect(gridOfHtml('<p>Jaar\tStad</p>')).to.equal(undefined);
    expect(gridOfHtml('<table></table>')).to.deep.equal({ ok: false, code: 'empty' });
  });
});
