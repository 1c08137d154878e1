import { expect } from '@open-wc/testing';
import { bankOfAccount, chosenLayout, layoutOf } from '../../../packages/formats/src/bank/csv-layouts.js';

describe('layoutOf', () => {
  it('finds columns by their names, in any order and case', () => {
    const layout = layoutOf([
      ['Bedrag', 'VOLGNR', 'Datum', 'Omschrijving-1', 'IBAN/BBAN'],
      ['-1,00', '1', '2026-01-01', 'x', 'NL11RABO0123456789'],
    ]);
    expect(layout?.bank).to.equal('rabobank');
    expect(layout?.marks).to.deep.equal(['IBAN/BBAN', 'VOLGNR', 'Bedrag', 'Omschrijving-1', 'RABO']);
    expect([layout?.places.date, layout?.places.amount]).to.deep.equal([2, 0]);
  });
  it('tells banks that write the same files apart by the own account', () => {
    const cells = (code: string): string[] => [
      '01-09-2026',
      `NL99${code}0123456789`,
      '',
      '',
      '',
      '',
      '',
      'EUR',
      '1.00',
      'EUR',
      '-1.00',
      '',
      '',
      '',
      'BEA',
      '1',
      '',
      '',
      '',
    ];
    expect(layoutOf([cells('ASNB')])?.bank).to.equal('asn');
    expect(layoutOf([cells('RBRB')])?.bank).to.equal('regiobank');
  });
  it('knows no bank in other files', () =>
    expect(
      layoutOf([
        ['Datum', 'Bedrag'],
        ['1-1-2026', '1'],
      ]),
    ).to.equal(undefined));
  it('takes the columns somebody chose', () => expect(chosenLayout(1, 2, 3, 0).places.amount).to.equal(2));
});

describe('bankOfAccount', () => {
  it('reads the four letters', () => {
    expect(bankOfAccount('NL13 INGB 0000 0000 01')).to.equal('ing');
    expect(bankOfAccount('DE89370400440532013000')).to.equal(undefined);
  });
});
