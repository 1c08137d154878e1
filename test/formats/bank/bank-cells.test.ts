import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bankCents, bankDay, dayOf } from '../../../packages/formats/src/bank/bank-cells.js';

describe('bankDay', () => {
  it('reads the days Dutch banks write', () => {
    for (const text of ['20261004', '2026-10-04', '4-10-2026', '04-10-2026', '04/10/2026', '2026-10-04T09:00:00'])
      expect(bankDay(text)).to.equal('2026-10-04', text);
  });
  it('is nothing for what is not on the calendar', () => {
    for (const text of ['', '31-04-2026', '2026-13-01', '10/31/2026', '1', 'gisteren'])
      expect(bankDay(text)).to.equal(undefined, text);
    expect(dayOf(2027, 2, 29)).to.equal(undefined);
  });
});

describe('bankCents', () => {
  it('reads amounts with either sign, thousands and a minus on either side', () => {
    const cases = [
      ['-1.234,56', -123456],
      ['1,234.56', 123456],
      ['+2500.00', 250000],
      ['12,50-', -1250],
      ['−12,50', -1250],
      ['€ 1250', 125000],
      ['-€ 12,50', -1250],
      ['6,5', 650],
      ['24,', 2400],
      ["1'250,00", 125000],
      ['0,00', 0],
      ['-0,00', 0],
      ['1.234', 123400],
    ] as const;
    for (const [text, cents] of cases) expect(bankCents(text)).to.equal(cents, text);
  });
  it('is nothing for what is no amount', () => {
    for (const text of ['', '-', '--5', '-5-', '1.2.3', '12,345.6789', 'tien', '99999999999999999'])
      expect(bankCents(text)).to.equal(undefined, text);
  });
  it('never loses a cent', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
        const part = String(cents % 100).padStart(2, '0');
        expect(bankCents(`-${Math.floor(cents / 100)},${part}`)).to.equal(cents === 0 ? 0 : -cents);
        expect(bankCents(`${Math.floor(cents / 100)}.${part}`)).to.equal(cents);
      }),
    ));
});
