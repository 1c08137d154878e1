import { expect } from '@open-wc/testing';
import { tableCell, tableCsv } from '../../../../packages/charts/src/shared/export/table-csv.words.js';

describe('a table as CSV', () => {
  it('has numbers any spreadsheet here reads, whatever the language', () => {
    expect(['1.234,5', '12', '3,9%', '−7', '1.234.567'].map((text) => tableCell(text, 'nl'))).to.deep.equal([
      '1234,5',
      '12',
      '3,9%',
      '-7',
      '1234567',
    ]);
    expect(['1,234.5', '3.9%'].map((text) => tableCell(text, 'en'))).to.deep.equal(['1234,5', '3,9%']);
  });
  it('stands under its sentence and source, and runs no text', () => {
    const table = { caption: 'c', head: ['Gebied', 'Aantal'] as const, count: 1, row: () => ['=A1', '1.000'] as const };
    const csv = tableCsv(table, { label: 'Naam', sentence: 'Zin.', language: 'nl' }, 'Bron.');
    expect(csv.replace('\ufeff', '').trimEnd().split('\r\n')).to.deep.equal([
      'Naam',
      'Zin.',
      'Bron.',
      '',
      'Gebied;Aantal',
      "'=A1;1000",
    ]);
  });
});
