import { expect } from '@open-wc/testing';
import { newKey, open, placeOf, randomName, seal } from '../../../packages/store/src/lock/cipher.js';

const { subtle } = crypto;
const text = new TextEncoder().encode('wij bellen eerst');

describe('cipher', () => {
  it('opens what it sealed, in the same place only', async () => {
    const key = await newKey(subtle);
    const sealed = await seal(subtle, key, text, placeOf('records', 'a'));
    expect(await open(subtle, key, sealed, placeOf('records', 'a'))).to.deep.equal(text);
    expect(await open(subtle, key, sealed, placeOf('records', 'b'))).to.equal(undefined);
    expect(await open(subtle, await newKey(subtle), sealed, placeOf('records', 'a'))).to.equal(undefined);
    expect(await open(subtle, key, sealed.subarray(0, 20), placeOf('records', 'a'))).to.equal(undefined);
  });

  it('finds every changed bit', async () => {
    const key = await newKey(subtle);
    const sealed = await seal(subtle, key, text, placeOf('a'));
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed.slice();
      other[at]! ^= 1;
      expect(await open(subtle, key, other, placeOf('a')), `byte ${at}`).to.equal(undefined);
    }
  });

  it('never seals twice with the same vector', async () => {
    const key = await newKey(subtle);
    const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(subtle, key, text, placeOf('a'))));
    expect(new Set(sealed.map((bytes) => String(bytes.subarray(0, 12)))).size).to.equal(200);
    expect(randomName()).not.to.equal(randomName());
  });
});
