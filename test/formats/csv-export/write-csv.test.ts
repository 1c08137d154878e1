import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyBlock, NO_GAP, sameText, type Indicator } from '@draagkracht/model';
import { readTable, writeCsv, type CsvParts } from '@draagkracht/formats';

const indicator: Indicator = {
  id: 'Bijstand',
  label: sameText('Bijstand'),
  unit: '',
  decimals: 0,
  direction: 'neutral',
};

function partsOf(figures: readonly (number | undefined)[], more: Partial<CsvParts> = {}): CsvParts {
  const regions = figures.map((_, at) => `GM${String(at + 1).padStart(4, '0')}`);
  const block = emptyBlock('Bijstand', regions, ['2024JJ00']);
  figures.forEach((figure, at) => {
    if (figure === undefined) return;
    block.values[at] = figure;
    block.gaps[at] = NO_GAP;
  });
  const regionLabels = Object.fromEntries(regions.map((code, at) => [code, `Plaats ${at}`]));
  return {
    title: 'Bijstand',
    language: 'nl',
    tables: [{ indicator, block }],
    regionLabels,
    metadata: [
      ['Bron', 'CBS; tabel 1'],
      ['Zin', '=1+1'],
    ],
    ...more,
  };
}

describe('a CSV for a spreadsheet', () => {
  it('begins with what it is and has a point where a figure is hidden', () => {
    const text = writeCsv(partsOf([12.5, undefined, -3]));
    expect(
      text.startsWith(
        '\ufeffBijstand\r\n"Bron: CBS; tabel 1"\r\nZin: =1+1\r\n\r\nRegiocode;Regio;Periode;Bijstand\r\n',
      ),
    ).to.equal(true);
    expect(
      text.endsWith('GM0001;Plaats 0;2024JJ00;12,5\r\nGM0002;Plaats 1;2024JJ00;.\r\nGM0003;Plaats 2;2024JJ00;-3\r\n'),
    ).to.equal(true);
  });

  it('comes back through our own reader as it was', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: undefined }), { minLength: 4, maxLength: 12 }),
        async (figures) => {
          fc.pre(figures.filter((figure) => figure !== undefined).length > 2);
          const text = writeCsv(partsOf(figures));
          const read = await readTable(new TextEncoder().encode(text), { fileName: 'x.csv' });
          const block = read.blocks[0]!;
          expect(read.regionLabels).to.deep.equal(figures.map((_, at) => `Plaats ${at}`));
          expect([...block.values].map((value) => (Number.isNaN(value) ? undefined : value))).to.deep.equal(figures);
        },
      ),
      { numRuns: 40 },
    ));
});
