import { expect } from '@open-wc/testing';
import { NO_GAP, gapCode, type SeriesBlock } from '@draagkracht/model';
import { additiveOf, wholeAndParts } from '../../../packages/formats/src/table/additive.js';

const regions = ['NL00', 'GM0001', 'GM0002', 'WK000100'];
const block = (...values: number[]): SeriesBlock => ({
  indicatorId: 'a',
  regions,
  periods: ['2024JJ00'],
  values: Float64Array.from(values),
  gaps: Uint8Array.from(values, (v) => (Number.isNaN(v) ? gapCode('missing') : NO_GAP)),
});
const additive = (...values: number[]): boolean | undefined => additiveOf(block(...values), wholeAndParts(regions)!);

describe('additiveOf', () => {
  it('sees that municipalities sum to the country, within 1%', () => {
    expect(additive(100, 60, 40, 60)).to.equal(true);
    expect(additive(100, 60, 39.5, 60)).to.equal(true);
    expect(additive(100, 60, 50, 60)).to.equal(false);
  });
  it('says nothing without both', () => {
    expect(additive(NaN, 60, 40, 60)).to.equal(undefined);
    expect(additive(100, 60, NaN, 60)).to.equal(undefined);
    expect(wholeAndParts(['GM0001', 'GM0002'])).to.equal(undefined);
    expect(wholeAndParts(['NL00', 'GM0001'])).to.equal(undefined);
  });
});
