import { expect } from '@open-wc/testing';
import { formatDifference, formatFigure, formatRange, unitText } from '@draagkracht/base/words.js';
import '../../helpers/english.js';

const percent = { unit: '%', decimals: 1 };

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
