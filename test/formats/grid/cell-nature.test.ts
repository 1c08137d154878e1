import { expect } from '@open-wc/testing';
import { isUnit, natureOfCell } from '../../../packages/formats/src/grid/cell-nature.js';

describe('natureOfCell', () => {
  for (const [cell, nature] of [
    [null, 'blank'],
    [undefined, 'blank'],
    ['  ', 'blank'],
    ['Wijk', 'text'],
    ['0344', 'text'],
    ['x', 'text'],
    ['12,5%', 'figure'],
    ['1.234*', 'figure'],
    ['.', 'figure'],
    ['–', 'figure'],
    [12.5, 'figure'],
    [2024, 'year'],
    ['2024*', 'year'],
    [1850, 'figure'],
    ['2024 1e kwartaal', 'text'],
  ] as const)
    it(`takes ${JSON.stringify(cell)} for ${nature}`, () => expect(natureOfCell(cell)).to.equal(nature));
});

describe('isUnit', () => {
  it('knows what stands in a row of units', () => {
    for (const unit of ['aantal', '%', 'x 1 000', 'euro', 'per 1 000 inwoners', 'km'])
      expect(isUnit(unit), unit).to.equal(true);
    for (const other of ['Utrecht', 12, null, 'aantal inwoners']) expect(isUnit(other)).to.equal(false);
  });
});
