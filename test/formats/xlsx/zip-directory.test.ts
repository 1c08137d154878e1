import { expect } from '@open-wc/testing';
import { storedZip } from '../../../packages/formats/src/xlsx/stored-zip.js';
import { packedBytes, zipDirectory } from '../../../packages/formats/src/xlsx/zip-directory.js';
import { utf8 } from '../fixtures.js';

const zip = storedZip([
  { name: 'a.xml', bytes: utf8('één') },
  { name: 'xl/b.xml', bytes: utf8('twee') },
]);

describe('zipDirectory', () => {
  it('lists files and finds their bytes', () => {
    const entries = zipDirectory(zip);
    expect(entries.map(({ name, packed, method }) => [name, packed, method])).to.deep.equal([
      ['a.xml', 5, 0],
      ['xl/b.xml', 4, 0],
    ]);
    expect([...packedBytes(zip, entries[1]!)]).to.deep.equal([...utf8('twee')]);
  });
  it('finds it before a comment, and in a view on other bytes', () => {
    const larger = new Uint8Array(zip.length + 500);
    larger.set(zip, 100);
    expect(zipDirectory(larger.subarray(100)).length).to.equal(2);
  });
  it('refuses what is cut off, everywhere', () => {
    for (let length = 0; length < zip.length; length++)
      expect(() => zipDirectory(zip.subarray(0, length))).to.throw('damaged-workbook');
  });
  it('refuses bytes that are not there', () => {
    const [entry] = zipDirectory(zip);
    for (const wrong of [{ offset: 1e9 }, { packed: 1e9 }, { offset: 3 }])
      expect(() => packedBytes(zip, { ...entry!, ...wrong })).to.throw('damaged-workbook');
  });
  it('refuses more files than a workbook has', () => {
    const many = zip.slice();
    new DataView(many.buffer).setUint16(many.length - 12, 60_000, true);
    expect(() => zipDirectory(many)).to.throw('zip-bomb');
  });
});
