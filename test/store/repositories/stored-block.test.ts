import { expect } from '@open-wc/testing';
import { readBlock, storedBlock } from '../../../packages/store/src/repositories/stored-block.js';
import { block, dataset } from '../../helpers/storage.js';

const set = dataset('a');

describe('stored block', () => {
  it('does not repeat the axes of its data set, nor gaps that are none', () => {
    const whole = { ...block(set, 'i'), regions: [...set.regionCodes], gaps: new Uint8Array(6) };
    expect(storedBlock(set, whole)).to.have.all.keys('datasetId', 'indicatorId', 'values');
    expect(readBlock(set, storedBlock(set, whole))).to.deep.equal(whole);
  });
  it('leaves the rest of a large buffer where it is', () => {
    const buffer = new Float64Array(1_000_000);
    const stored = storedBlock(set, { ...block(set, 'i'), values: buffer.subarray(6, 12) });
    expect(stored.values.buffer.byteLength).to.equal(48);
  });
  it('refuses a column that does not fit', () =>
    expect(() => storedBlock(set, { ...block(set, 'i'), status: new Uint8Array(5) })).to.throw(
      TypeError,
      '5 cells, not 3 × 2',
    ));
});
