import { expect } from '@open-wc/testing';
import { crc32, unzip } from '../../../packages/formats/src/xlsx/unzip.js';
import { storedZip } from '../../../packages/formats/src/xlsx/stored-zip.js';
import { zipDirectory } from '../../../packages/formats/src/xlsx/zip-directory.js';
import { utf8 } from '../fixtures.js';
import { bookOf, sheetOf, workbookBytes } from './workbook-fixtures.js';

const code = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: { problem?: { code: string } }) => error.problem?.code,
  );

describe('crc32', () => {
  it('gives the known check value', () => expect(crc32(utf8('123456789'))).to.equal(0xcbf43926));
});

describe('unzip', () => {
  const zip = storedZip([{ name: 'a', bytes: utf8('inhoud') }]);
  const [entry] = zipDirectory(zip);
  it('gives what was stored and what was deflated', async () => {
    expect(await unzip(zip, entry!)).to.deep.equal(utf8('inhoud'));
    const bytes = workbookBytes(bookOf({ blad: sheetOf([['a'], [1]]) }));
    const sheet = zipDirectory(bytes).find(({ name }) => name.endsWith('sheet1.xml'))!;
    expect(sheet.method).to.equal(8);
    expect(new TextDecoder().decode(await unzip(bytes, sheet))).to.contain('<sheetData>');
    expect(await code(unzip(bytes, { ...sheet, unpacked: sheet.unpacked - 1 }))).to.equal('damaged-workbook');
    expect(await code(unzip(bytes, { ...sheet, unpacked: 1e9 }))).to.equal('damaged-workbook');
  });
  it('refuses damage, locks and other ways of packing', async () => {
    expect(await code(unzip(zip, { ...entry!, crc: 1 }))).to.equal('damaged-workbook');
    expect(await code(unzip(zip, { ...entry!, encrypted: true }))).to.equal('locked-workbook');
    expect(await code(unzip(zip, { ...entry!, method: 12 }))).to.equal('damaged-workbook');
    expect(await code(unzip(zip, { ...entry!, method: 8 }))).to.equal('damaged-workbook');
  });
});
