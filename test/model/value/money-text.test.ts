import { expect } from '@open-wc/testing';
import { centsOf, euroText } from '@draagkracht/model';
import fc from 'fast-check';

describe('amounts of money', () => {
  it('are read as people write them', () => {
    for (const [text, cents] of [
      ['1250', 125_000],
      ['1.250', 125_000],
      ['1,250', 125_000],
      ['1.250,50', 125_050],
      ['1,250.50', 125_050],
      ['1250.5', 125_050],
      [' € 12,- ', 1200],
      ['12 euro', 1200],
      ['0', 0],
      ['1 250 000', 125_000_000],
    ] as const)
      expect(centsOf(text), text).to.equal(cents);
  });

  it('are not made of what is no amount', () => {
    for (const text of ['', 'veel', '-5', '1.2.3', '12,345,6', '1e5', '99999999999999999999'])
      expect(centsOf(text), text).to.equal(undefined);
  });

  it('are written with cents only when there are any, and read back', () => {
    expect([euroText(125_050, 'nl'), euroText(125_000, 'nl'), euroText(5, 'en')]).to.deep.equal([
      '€ 1.250,50',
      '€ 1.250',
      '€ 0.05',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
        for (const language of ['nl', 'en'] as const) expect(centsOf(euroText(cents, language))).to.equal(cents);
      }),
    );
  });
});
