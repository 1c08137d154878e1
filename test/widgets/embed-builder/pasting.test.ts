import { expect } from '@open-wc/testing';
import {
  exampleGrid,
  pastedTable,
  tableOnClipboard,
  textOfFile,
} from '../../../packages/widgets/src/embed-builder/pasting.js';

describe('what was pasted', () => {
  it('is a table of the element, under the name that was given', () => {
    const read = pastedTable('Jaar\tStad\n2023\t12\n2024\t13', 'Wmo (%)', 'dk-outcome-chart', 'nl');
    expect(read).to.deep.equal({
      ok: true,
      grid: {
        caption: 'Wmo (%)',
        rows: [
          ['Jaar', 'Stad'],
          ['2023', '12'],
          ['2024', '13'],
        ],
        notes: [],
      },
      addedHeads: false,
    });
  });

  it('says in words what a chart cannot read, and lets an element with other tables judge for itself', () => {
    const areas = 'Wijk\tCliënten\nNoord\t12\nZuid\t9';
    const chart = pastedTable(areas, '', 'dk-outcome-chart', 'nl');
    expect(!chart.ok && chart.why).to.include('geen periodes');
    expect(pastedTable(areas, '', 'dk-outcome-map', 'nl').ok).to.equal(true);
    const english = pastedTable('2023', '', 'dk-outcome-map', 'en');
    expect(!english.ok && english.why).to.equal('The table has only one column. Copy the column with the figures too.');
  });

  it('may be the code of a table', () => {
    const read = pastedTable('<table><tr><td>Jaar<td>Stad<tr><td>2024<td>1</table>', '', 'dk-outcome-chart', 'nl');
    expect(read.ok && read.grid.rows[1]).to.deep.equal(['2024', '1']);
  });

  it('comes off the clipboard as text a person can change', () => {
    const data = new DataTransfer();
    expect(tableOnClipboard(null)).to.equal(undefined);
    data.setData('text/html', '<p>Geen tabel</p>');
    expect(tableOnClipboard(data)).to.equal(undefined);
    data.setData('text/html', '<table><tr><td>Jaar<td>Stad<tr><td>2024<td>1<tr><td colspan=2>Bron: CBS</table>');
    expect(tableOnClipboard(data)).to.deep.equal({ text: 'Jaar\tStad\n2024\t1\nBron: CBS', caption: '' });
  });

  it('may be a file of text, of a size that fits in a page', async () => {
    const read = (content: BlobPart) => textOfFile(new File([content], 'a.csv'));
    expect(await read('Jaar;ë')).to.deep.equal({ text: 'Jaar;ë' });
    expect(await read(new Uint8Array([0xeb]))).to.deep.equal({ text: 'ë' });
    expect(await read(new Uint8Array([0, 1]))).to.deep.equal({ fault: 'notText' });
    expect(await read(new Uint8Array(500_001))).to.deep.equal({ fault: 'tooBig' });
  });

  it('is an example that calls itself one, in both languages', () => {
    expect(exampleGrid('nl').caption).to.match(/^Voorbeeld/);
    expect(exampleGrid('en').notes).to.deep.equal(['These figures are invented.']);
    expect(exampleGrid('nl').rows).to.have.length(9);
  });
});
