import { expect } from '@open-wc/testing';
import { numberFormat } from '../../../packages/formats/src/xlsx/number-format.js';

describe('numberFormat', () => {
  for (const [format, wanted] of [
    ['General', { kind: 'number' }],
    ['@', { kind: 'number' }],
    ['0', { kind: 'number', decimals: 0 }],
    ['#,##0.00', { kind: 'number', decimals: 2 }],
    ['0.0%', { kind: 'percent', decimals: 1 }],
    ['0%;[Red]-0%', { kind: 'percent', decimals: 0 }],
    ['0.00E+00', { kind: 'number' }],
    ['# ?/?', { kind: 'number' }],
    ['d-m-yyyy', { kind: 'date', shows: 'day' }],
    ['[$-413]d mmmm yyyy;@', { kind: 'date', shows: 'day' }],
    ['mmm-yy', { kind: 'date', shows: 'month' }],
    ['yyyy', { kind: 'date', shows: 'year' }],
    ['h:mm', { kind: 'date', shows: 'time' }],
    ['dd/mm/yy hh:mm:ss', { kind: 'date', shows: 'day' }],
    ['0 "dagen"', { kind: 'number', decimals: 0 }],
    ['_ € * #,##0.00_ ;_ € * -#,##0.00_ ', { kind: 'number', decimals: 2 }],
    ['0\\ \\d', { kind: 'number', decimals: 0 }],
  ] as const)
    it(`reads ${format}`, () => {
      expect(numberFormat(format)).to.deep.equal(wanted);
      expect(numberFormat(format)).to.equal(numberFormat(format));
    });
});
