import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pack, unpack } from '../../../packages/store/src/lock/pack.js';

describe('pack', () => {
  it('gives back anything a row may hold', () =>
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
        (value) => {
          expect(fc.stringify(unpack(pack(value)))).to.equal(fc.stringify(structuredClone(value)));
        },
      ),
      { numRuns: 300 },
    ));

  it('keeps what JSON loses, and a field that is called as its own sign', () => {
    const row = {
      note: 1n,
      gap: Number.NaN,
      below: Number.NEGATIVE_INFINITY,
      minus: -0,
      absent: undefined,
      $: ['date', 0],
      column: Float64Array.of(0.1, Number.NaN),
      part: new Uint8Array([1, 2, 3, 4]).subarray(1, 3),
      when: new Date(Number.NaN),
      bytes: new Uint8Array([9]).buffer,
    };
    const back = unpack(pack(row)) as typeof row;
    expect(back).to.deep.equal(row);
    expect(Object.is(back.minus, -0)).to.equal(true);
    expect(back.part.buffer.byteLength).to.equal(2);
  });

  it('refuses what is never kept', () => {
    expect(() => pack({ file: new Blob(['a']) })).to.throw(TypeError);
    expect(() => pack(() => 1)).to.throw(TypeError);
  });
});
