import { expect } from '@open-wc/testing';
import { storedZip } from '../../../packages/formats/src/xlsx/stored-zip.js';
import { partsOf, unpackParts } from '../../../packages/formats/src/xlsx/workbook-parts.js';
import { utf8 } from '../fixtures.js';

const zip = (...names: string[]): Uint8Array => storedZip(names.map((name) => ({ name, bytes: utf8(name) })));

describe('partsOf', () => {
  it('takes what holds figures and leaves pictures, macros and links', () =>
    expect(
      partsOf(
        zip(
          'xl/workbook.xml',
          'xl/worksheets/sheet1.xml',
          'xl/media/image1.png',
          'xl/vbaProject.bin',
          'xl/externalLinks/a.xml',
        ),
      ).map(({ name }) => name),
    ).to.deep.equal(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']));
  for (const [code, names] of [
    ['binary-workbook', ['xl/workbook.bin']],
    ['open-document', ['mimetype', 'content.xml']],
    ['numbers-workbook', ['Index/Document.iwa']],
    ['office-document', ['word/document.xml']],
    ['zip', ['data.csv']],
  ] as const)
    it(`names a ${code}`, () => expect(() => partsOf(zip(...names))).to.throw(code));
  it('tells a broken workbook from a broken zip', () => {
    const workbook = zip('[Content_Types].xml', 'xl/workbook.xml');
    expect(() => partsOf(workbook.subarray(0, 90))).to.throw('damaged-workbook');
    expect(() => partsOf(zip('data.csv').subarray(0, 40))).to.throw('zip');
  });
  it('refuses a zip that would unpack to far too much, before unpacking', () => {
    const bomb = zip('xl/workbook.xml');
    new DataView(bomb.buffer).setUint32(bomb.length - 22 - 15 - 46 + 24, 0x7fffffff, true);
    expect(() => partsOf(bomb)).to.throw('zip-bomb');
  });
});

describe('unpackParts', () => {
  it('gives names and bytes', async () => {
    const [part] = await unpackParts(zip('xl/workbook.xml', 'other'));
    expect([part!.name, part!.bytes.length]).to.deep.equal(['xl/workbook.xml', 15]);
  });
});
