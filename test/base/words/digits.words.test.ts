import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber, formatSigned } from '@draagkracht/base/words.js';

describe('formatNumber', () => {
  it('writes the Dutch comma and the English dot', () => {
    expect(formatNumber(1234.5, 1, 'nl')).to.equal('1.234,5');
    expect(formatNumber(1234.5, 1, 'en')).to.equal('1,234.5');
    expect(formatNumber(405560, 0, 'nl')).to.equal('405.560');
  });

  it('has a real minus, and none for what rounds to zero', () => {
    expect(formatNumber(-1.25, 1, 'nl')).to.equal('−1,3');
    expect(formatNumber(-0.04, 1, 'nl')).to.equal('0,0');
    expect(formatNumber(-0, 0, 'nl')).to.equal('0');
  });

  it('writes what the platform writes', () => {
    const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
    const numbers = fc.oneof(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1000),
      fc.constantFrom(1.005, 1.45, 8.05, 0.5, 2.5, 1e-7, 999.95, 1e15),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (value, decimals, language) => {
          const platform = new Intl.NumberFormat(locales[language], {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          });
          // From sixteen digits on a double no longer knows its decimals, and the two may differ there.
          fc.pre(value * 10 ** decimals < 1e15);
          expect(formatNumber(value, decimals, language)).to.equal(platform.format(value));
        },
      ),
    );
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const text = formatNumber(value, decimals, 'nl').replaceAll('.', '').replace(',', '.').replace('−', '-');
        expect(Number(text)).to.be.closeTo(value, 1e-9);
      }),
    );
  });
});

describe('formatSigned', () => {
  it('always tells the direction, except of nothing', () => {
    expect(formatSigned(1.2, 1, 'nl')).to.equal('+1,2');
    expect(formatSigned(-1.2, 1, 'en')).to.equal('−1.2');
    expect(formatSigned(0.01, 1, 'nl')).to.equal('0,0');
  });
});
