import { expect } from '@open-wc/testing';
import { detectDecimal, testimonyOf } from '../../../packages/formats/src/csv/decimal-sign.js';

describe('detectDecimal', () => {
  const cases: [string, string | undefined][] = [
    ['2,1', ','],
    ['9869.0', '.'],
    ['4.375,00', ','],
    ['1,234.5', '.'],
    ['1.234', 'unclear'],
    ['1,234', 'unclear'],
    ['0.125', '.'],
    ['1.234.567', ','],
    ['12', undefined],
    ['abc', undefined],
    ['01.02.2024', undefined],
    ['     1.0', '.'],
    ['2,3*', ','],
    ['1234,567', ','],
  ];
  for (const [cell, says] of cases) it(`hears "${cell}"`, () => expect(testimonyOf(cell)).to.equal(says));
  it('counts both sides and keeps an example', () =>
    expect(detectDecimal(['2,1', '3,5', '1.0', '1.234'], ',')).to.deep.equal({
      decimal: ',',
      evidence: { comma: 2, dot: 1, unclear: 1, example: '2,1', unclearExample: '1.234' },
    }));
  it('follows the habit of the delimiter when nothing is clear', () => {
    expect(detectDecimal(['1.234'], ',').decimal).to.equal(',');
    expect(detectDecimal(['1.234'], '.').decimal).to.equal('.');
    expect(detectDecimal([], ',').evidence.guessed).to.equal(true);
  });
  it('obeys', () => expect(detectDecimal(['2,1'], ',', '.')).to.deep.include({ decimal: '.' }));
});
