import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gapCode, NO_GAP } from '@draagkracht/model';
import { NumberColumn } from '../../../packages/formats/src/csv/number-column.js';
import { NOT_PLAIN, numberSyntax, scanNumber } from '../../../packages/formats/src/csv/scan-number.js';
import { utf8 } from '../fixtures.js';

const scan = (
  text: string,
  decimal = ',',
): { next: number; value: number | undefined; gap: number; decimals: number } => {
  const column = new NumberColumn(4);
  const next = scanNumber(utf8(`${text};\n`), 0, numberSyntax(';', decimal), column, 0, Infinity);
  return { next, value: column.values[0], gap: column.gaps[0]!, decimals: column.decimals };
};

describe('scanNumber', () => {
  const plain: [string, string, number][] = [
    ['12', ',', 12],
    ['-3,50', ',', -3.5],
    ['     1.0', '.', 1],
    ['"     1.0"', '.', 1],
    ['4.375,00', ',', 4375],
    ['1,234.5', '.', 1234.5],
    ['12.345.678', ',', 12345678],
    ['0,1', ',', 0.1],
    ['  7  ', ',', 7],
  ];
  for (const [text, decimal, value] of plain)
    it(`reads ${text} as ${value}`, () =>
      expect(scan(text, decimal)).to.include({ next: text.length, value, gap: NO_GAP }));
  for (const text of [
    '0362',
    '1.23',
    '1.2345',
    '1234.567',
    '1,',
    '-',
    'abc',
    '1e5',
    '+5',
    '2,3*',
    '"1',
    '1234567890123456',
    '1,2,3',
  ])
    it(`leaves ${text} to the thorough reader`, () => expect(scan(text).next).to.equal(NOT_PLAIN));
  it('reads gaps', () => {
    expect(scan('.').gap).to.equal(gapCode('missing'));
    expect(scan('"       ."').gap).to.equal(gapCode('missing'));
    expect(scan('').gap).to.equal(gapCode('impossible'));
    expect(scan('   ').gap).to.equal(gapCode('impossible'));
  });
  it('counts decimals', () => expect(scan('2,125').decimals).to.equal(3));
  it('writes nothing for a cell that may go on', () => {
    const column = new NumberColumn(2);
    expect(scanNumber(utf8('12\n'), 0, numberSyntax(';', ','), column, 0, 2)).to.equal(2);
    expect(column.values.length).to.equal(0);
  });
  it('gives the very number the text means', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(999_999), (whole, fraction) => {
        const text = `${whole}.${fraction}`;
        expect(scan(text, '.').value).to.equal(Number(text));
      }),
      { numRuns: 500 },
    );
  });
});
