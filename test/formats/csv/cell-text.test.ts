import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gapCode, NO_GAP, statusCode } from '@draagkracht/model';
import { gapOfSign, readCell } from '../../../packages/formats/src/csv/cell-text.js';

const value = (text: string, decimal: ',' | '.'): number | string => {
  const reading = readCell(text, decimal);
  return reading.kind === 'figure' ? reading.value : reading.kind;
};

describe('readCell', () => {
  const cases: [string, ',' | '.', number | string][] = [
    ['1 234', ',', 1234],
    ['1\u00a0234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['\u22125', ',', -5],
    ['+5', ',', 5],
    ['1e5', ',', 100000],
    ["1'234", '.', 1234],
    [',5', ',', 0.5],
    ['9,7%', ',', 9.7],
    ['0362', ',', 'code'],
    ['12.5', ',', 'odd'],
    ['1.23.456', ',', 'odd'],
    ['abc', ',', 'odd'],
    ['__proto__', ',', 'odd'],
    ['constructor', ',', 'odd'],
    ['00,5', ',', 'odd'],
    ['1e999', ',', 'odd'],
    ['1234567890123456789', ',', 1234567890123456789],
  ];
  for (const [text, decimal, expected] of cases)
    it(`reads ${text}`, () => expect(value(text, decimal)).to.equal(expected));
  it('reads stars as status', () => {
    expect(readCell('2,3*', ',')).to.deep.include({ value: 2.3, status: statusCode('provisional') });
    expect(readCell('2,3**', ',')).to.deep.include({ value: 2.3, status: statusCode('revised-provisional') });
  });
  it('gives every sign its gap', () => {
    for (const sign of ['.', '       .', '-', '*', '**', 'n/a', ':', 'onbekend'])
      expect(gapOfSign(sign), sign).to.equal(gapCode('missing'));
    expect(gapOfSign('')).to.equal(gapCode('impossible'));
    expect(gapOfSign('x')).to.equal(gapCode('suppressed'));
    expect(gapOfSign('minder dan 10')).to.equal(gapCode('suppressed'));
    expect(gapOfSign('n.v.t.')).to.equal(gapCode('not-applicable'));
    expect(gapOfSign('12')).to.equal(NO_GAP);
  });
  it('reads any number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (number) => {
        expect(value(String(number), '.')).to.equal(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('a very long cell', () => {
  it('is read at once', () => {
    const start = performance.now();
    for (const text of [`1${' '.repeat(200_000)}x`, `GM0363${' '.repeat(200_000)};`, '1'.repeat(200_000)])
      expect(readCell(text, ',')).to.deep.equal({ kind: 'odd' });
    expect(performance.now() - start).to.be.below(2000);
  });
});
