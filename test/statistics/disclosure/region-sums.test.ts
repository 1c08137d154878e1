import { expect } from '@open-wc/testing';
import { regionSums } from '../../../packages/statistics/src/disclosure/region-sums.js';

describe('sums of regions', () => {
  it('go by code, to the nearest level that is there', () => {
    expect(regionSums(['NL00', 'GM0001', 'WK000100', 'BU00010000', 'BU00010001'])).to.deep.equal([
      { total: 0, parts: [1] },
      { total: 1, parts: [2] },
      { total: 2, parts: [3, 4] },
    ]);
    expect(regionSums(['GM0001', 'BU00010000', 'BU00010001'])).to.deep.equal([{ total: 0, parts: [1, 2] }]);
  });

  it('keep provinces and municipalities apart', () => {
    expect(regionSums(['NL00', 'PV20', 'GM0001', 'GM0002'])).to.deep.equal([
      { total: 0, parts: [1] },
      { total: 0, parts: [2, 3] },
    ]);
  });

  it('know a row that is called total', () => {
    expect(regionSums(['Noord', 'Zuid', 'Totaal'])).to.deep.equal([{ total: 2, parts: [0, 1] }]);
    expect(regionSums(['Noord', 'Zuid'])).to.deep.equal([]);
  });
});
