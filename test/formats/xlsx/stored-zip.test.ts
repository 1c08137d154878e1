import { expect } from '@open-wc/testing';
import { CFB } from '@e965/xlsx';
import { storedZip } from '../../../packages/formats/src/xlsx/stored-zip.js';
import { utf8 } from '../fixtures.js';

describe('storedZip', () => {
  it('is a zip that others read', () => {
    const read = (
      CFB as { read(bytes: Uint8Array, how: object): { FullPaths: string[]; FileIndex: { content: Uint8Array }[] } }
    ).read(storedZip([{ name: 'xl/a.xml', bytes: utf8('inhoud') }]), { type: 'array' });
    const at = read.FullPaths.findIndex((path) => path.endsWith('xl/a.xml'));
    expect([...read.FileIndex[at]!.content]).to.deep.equal([...utf8('inhoud')]);
  });
  it('may be empty', () => expect(storedZip([]).length).to.equal(22));
});
