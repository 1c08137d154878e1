import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inspect, readCsv, readFile, UnreadableError } from '@draagkracht/formats';
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

/** A file of `size` bytes that is never there as a whole: it is handed over piece by piece. */
async function* handedOver(size: number): AsyncGenerator<Uint8Array> {
  yield utf8('Regio;Toelichting;Aantal\r\n');
  const line = `BU03440111;"${'Zo staat het in het register. '.repeat(8)}";12,5\r\n`;
  const piece = utf8(line.repeat(Math.ceil(262_144 / line.length)));
  for (let sent = 0; sent < size; sent += piece.length) yield piece;
}

describe('a file of 300 MB', () => {
  const size = 300_000_000;

  it('is read piece by piece, every row of it, and tells how far it is', async function () {
    this.timeout(120_000);
    let last: number = 0;
    const table = await readCsv(handedOver(size), { totalBytes: size, onProgress: (read) => (last = read) });
    const aantal = table.columns.find(({ name }) => name === 'Aantal');
    expect(last).to.be.at.least(size);
    expect(table.rows).to.be.greaterThan(1_000_000);
    if (aantal?.kind !== 'figures') throw new Error('Aantal is no column of figures');
    expect(aantal.values.every((value) => value === 12.5)).to.equal(true);
  });

  it('is stopped half-way when somebody asks', async () => {
    const abort = new AbortController();
    const onProgress = (read: number): void => {
      if (read > 1_000_000) abort.abort();
    };
    const error = await readCsv(handedOver(size), { onProgress, signal: abort.signal }).then(
      () => undefined,
      (cause: Error) => cause,
    );
    expect(error?.name).to.equal('AbortError');
  });
});
