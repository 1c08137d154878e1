import { expect } from '@open-wc/testing';
import { decimalSignOf, decimalsIn, readFigure } from '@draagkracht/model';

describe('figures in text', () => {
  const dutch: [string, unknown][] = [
    ['1.234,5', 1234.5],
    ['9,7%', 9.7],
    ['€ 1.200', 1200],
    ['-3', -3],
    ['−3,5', -3.5],
    ['1 234', 1234],
    ['0', 0],
    ['17.407.585', 17407585],
    [',5', 0.5],
    ['.', { kind: 'missing' }],
    ['', { kind: 'impossible' }],
    ['x', { kind: 'suppressed' }],
    ['minder dan 10', { kind: 'suppressed' }],
    ['n.v.t.', { kind: 'not-applicable' }],
    ['–', { kind: 'missing' }],
    ['abc', undefined],
    ['1.23', undefined],
    ['12 mei', undefined],
    ['constructor', undefined],
  ];
  for (const [text, value] of dutch)
    it(`reads "${text}"`, () => expect(readFigure(text, ',').value).to.deep.equal(value));
  it('reads the dot as decimal sign when told so', () => {
    expect(readFigure('1,234.5', '.').value).to.equal(1234.5);
    expect(readFigure('1.0', '.').value).to.equal(1);
  });
  it('keeps the provisional marks of CBS as a status', () => {
    expect(readFigure('9,7*', ',')).to.deep.equal({ value: 9.7, status: 'provisional' });
    expect(readFigure('9,7**', ',')).to.deep.equal({ value: 9.7, status: 'revised-provisional' });
  });
  it('decides the decimal sign by evidence, and by the page where there is none', () => {
    expect(decimalSignOf(['1.234', '9,7'], '.')).to.equal(',');
    expect(decimalSignOf(['1,234', '9.7'], ',')).to.equal('.');
    expect(decimalSignOf(['1.234'], ',')).to.equal(',');
    expect(decimalSignOf(['1.234,50'], '.')).to.equal(',');
  });
  it('counts decimals', () => {
    expect(decimalsIn('9,75%', ',')).to.equal(2);
    expect(decimalsIn('1.234', ',')).to.equal(0);
  });
});
