import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  formatDifference,
  formatFigure,
  formatNumber,
  formatRange,
  formatSigned,
  unitText,
} from '@draagkracht/base/words.js';
import '../../helpers/english.js';

const percent = { unit: '%', decimals: 1 };

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

describe('formatFigure', () => {
  it('keeps number and unit together', () => {
    expect(formatFigure(9.3, percent, 'nl')).to.equal('9,3%');
    expect(formatFigure(70, { unit: 'per 1.000 inwoners', decimals: 0 }, 'nl')).to.equal('70 per 1.000 inwoners');
    expect(formatFigure(70, { unit: 'per 1.000 inwoners', decimals: 0 }, 'en')).to.equal('70 per 1,000 inhabitants');
    expect(formatFigure(5, { unit: '', decimals: 0 }, 'nl')).to.equal('5');
  });

  it('translates the units it knows and leaves the rest', () => {
    expect(unitText('euro', 'en')).to.equal('euros');
    expect(unitText('per 10.000 fietsen', 'en')).to.equal('per 10,000 fietsen');
    expect(unitText('furlong', 'en')).to.equal('furlong');
    expect(unitText('dagen', 'nl')).to.equal('dagen');
  });
});

describe('formatRange', () => {
  it('names the unit once', () => {
    expect(formatRange(68.9, 85, percent, 'nl')).to.equal('68,9 tot 85,0%');
    expect(formatRange(68.9, 85, percent, 'en')).to.equal('68.9 to 85.0%');
  });
});

describe('formatDifference', () => {
  it('is in percentage points between percentages', () => {
    expect(formatDifference(-1.2, percent, 'nl')).to.equal('1,2 procentpunt');
    expect(formatDifference(1.2, percent, 'en')).to.equal('1.2 percentage points');
    expect(formatDifference(1, { unit: '%', decimals: 0 }, 'en')).to.equal('1 percentage point');
  });

  it('leaves out the unit of a rate and keeps that of an amount', () => {
    expect(formatDifference(3.4, { unit: 'per 1.000 inwoners', decimals: 1 }, 'nl')).to.equal('3,4');
    expect(formatDifference(1200, { unit: 'euro', decimals: 0 }, 'nl')).to.equal('1.200 euro');
  });
});
