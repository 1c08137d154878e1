import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inspect, readFile, UnreadableError } from '@draagkracht/formats';
import { utf8 } from '../fixtures.js';

describe('any bytes', () => {
  it('gives an inspection, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await inspect(bytes, { fileName: 'x2024.csv' })).problems).to.be.an('array');
      }),
      { numRuns: 300 },
    );
  });
  it('gives an inspection for any text with delimiters, or says why not', async () => {
    const piece = fc.constantFrom(
      ';',
      ',',
      '\t',
      '"',
      '\n',
      '\r\n',
      '.',
      '*',
      '1',
      '0',
      '2024',
      'GM0362',
      ' ',
      'é',
      '-',
      'Jaar',
      'regio',
      'x',
      '%',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (pieces) => {
        try {
          const { table } = await readFile(utf8(pieces.join('')), { fileName: 'x2024.csv' });
          for (const block of table.blocks)
            expect(block.values.length).to.equal(block.regions.length * block.periods.length);
          expect(table.indicators.length).to.equal(table.blocks.length || table.indicators.length);
          expect(new Set(table.regionCodes).size).to.equal(table.regionCodes.length);
        } catch (error) {
          expect(error).to.be.instanceOf(UnreadableError);
        }
      }),
      { numRuns: 600 },
    );
  });
});
