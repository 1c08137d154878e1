import { expect } from '@open-wc/testing';
import { blockFromText, blockToText } from '../../../packages/store/src/backup/block-text.js';

const block = {
  datasetId: 'a',
  indicatorId: 'b',
  regions: ['GM0362'],
  values: Float64Array.of(0.1, Number.NaN),
  gaps: Uint8Array.of(0, 2),
  numerators: Float64Array.of(1, -0),
};

describe('block as text', () => {
  it('gives every bit back', () =>
    expect(blockFromText(JSON.parse(JSON.stringify(blockToText(block))))).to.deep.equal(block));
  it('takes only the part of a buffer that a view shows', () => {
    const values = new Float64Array([1, 2, 3]).subarray(1, 2);
    expect(
      blockFromText(blockToText({ ...block, values, gaps: Uint8Array.of(0), numerators: Float64Array.of(1) }))?.values,
    ).to.deep.equal(Float64Array.of(2));
  });
  it('refuses columns that cannot be read or differ in length', () => {
    const text = blockToText(block);
    expect(blockFromText({ ...text, values: '!' })).to.equal(undefined);
    expect(blockFromText({ ...text, values: 'Zm8=' })).to.equal(undefined);
    expect(blockFromText({ ...text, gaps: 'Zm9v' })).to.equal(undefined);
  });
});
