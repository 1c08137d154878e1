import { expect } from '@open-wc/testing';
import { columnsOf, layoutFor, readRows } from '../../../packages/formats/src/bank/read-bank-csv.js';

const rows = (...all: string[][]) => all.map((cells, at) => ({ row: at + 1, cells }));

describe('readRows', () => {
  it('keeps the shop of a payment at a terminal, and no other party', () => {
    const header = ['Datum', 'Naam / Omschrijving', 'Code', 'Af Bij', 'Bedrag (EUR)', 'Mededelingen'];
    const file = rows(
      header,
      ['20260901', 'Kringloop', 'BA', 'Af', '1', ''],
      ['20260901', 'Anna Bakker', 'OV', 'Af', '1', ''],
      ['20260901', 'Anna Bakker', 'bg', 'Af', '1', ''],
    );
    const { lines } = readRows(file, layoutFor(file, undefined)!);
    expect(lines.map(({ description }) => description)).to.deep.equal(['Kringloop', '', '']);
  });
});

describe('columnsOf', () => {
  it('numbers the columns of a file without header', () =>
    expect(columnsOf(rows(['1-9-2026', '12,50'])).map(({ name }) => name)).to.deep.equal(['Kolom 1', 'Kolom 2']));
  it('has none for an empty file', () => expect(columnsOf([])).to.deep.equal([]));
});
