import { expect } from '@open-wc/testing';
import { documentFindings } from '../../../packages/formats/src/problems/document-finding-words.js';

const say = (code: string, count: number, example = {}) =>
  documentFindings[code]!({ code, severity: 'warning', count, example });

describe('documentFindings', () => {
  it('says which table was read and how many others there are', () =>
    expect(say('more-parts', 1, { name: 'Data' }).nl).to.equal(
      'Dit bestand heeft nog 1 tabel met cijfers. Gelezen is "Data", met de meeste cijfers. Kies zelf een andere.',
    ));
  it('gives the first error of a workbook', () =>
    expect(say('error-cells', 2, { row: 4, text: '#N/A' }).en).to.equal(
      '2 cells show an error in Excel and count as unknown. Repair the formula. The first example: row 4, "#N/A".',
    ));
});
