import { expect } from '@open-wc/testing';
import { readCsvBytes, readFile, type ReadTable } from '@draagkracht/formats';
import { cellAt } from '@draagkracht/model';
import { iv3 } from '../../../packages/formats/src/layout/iv3.js';
import { itOnReal } from '../../helpers/real-data.js';
import { codes, utf8 } from '../fixtures.js';
import { iv3Budget } from './exports.js';

const value = (table: ReadTable, id: string, region: string): unknown => {
  const block = table.blocks[table.indicators.findIndex((one) => one.id === id)]!;
  return cellAt(block, block.regions.indexOf(region), 0).value;
};

describe('a budget by Iv3', () => {
  it('carries thousands of euros and keeps income, spending and balance apart', async () => {
    const { table, inspection } = await readFile(utf8(iv3Budget), { period: '2023' });
    expect(inspection.recognised).to.equal('Iv3-begroting of -rekening');
    expect(table.indicators.every(({ unit, additive }) => unit === 'x 1.000 euro' && additive)).to.equal(true);
    const field = '6.1 Samenkracht en burgerparticipatie';
    expect(['Baten', 'Lasten', 'Saldo'].map((name) => value(table, `${name} / ${field}`, 'Utrecht'))).to.deep.equal([
      20, 500, -480,
    ]);
    expect(table.indicators.find(({ id }) => id.startsWith('Saldo'))?.label.nl).to.equal(
      `Saldo (baten min lasten) – ${field}`,
    );
  });
  it('completes names and counts an empty cell beside an amount as nothing booked', async () => {
    const { table } = await readFile(utf8(iv3Budget), { period: '2023' });
    expect(value(table, 'Saldo / 6.71d Overige maatwerkarrangementen (WMO)', 'Baarn')).to.equal(-4);
    expect(value(table, 'Baten / 6.71d Overige maatwerkarrangementen (WMO)', 'Baarn')).to.deep.equal({
      kind: 'impossible',
    });
  });
  it('reads "Nederland" as the country and says so', async () => {
    const { table } = await readFile(utf8(iv3Budget), { period: '2023' });
    expect(table.regionCodes).to.deep.equal(['Utrecht', 'Baarn', 'NL00']);
    expect(codes(table.problems)).to.include.members(['total-among-parts', 'undivided-fields']);
  });
  it('keeps a balance the file has, and leaves gaps that are not empty', () => {
    const own = readCsvBytes(utf8('Gemeenten;Taakveld;Baten;Lasten;Saldo\nA;6.1 X;1;2;-1\nB;6.1 X;3;4;-1\n'));
    expect(iv3(own)!.table.columns.map(({ name }) => name)).to.deep.equal([
      'Gemeenten',
      'Taakveld',
      'Baten',
      'Lasten',
      'Saldo',
    ]);
    const unknown = iv3(readCsvBytes(utf8('Gemeenten;Taakveld;Baten;Lasten\nA;6.1 X;.;2\nB;6.1 X;3;4\nC;6.1 X;;\n')))!;
    const saldo = unknown.table.columns.at(-1)!;
    expect(saldo.kind === 'figures' && [...saldo.gaps]).to.deep.equal([1, 0, 3]);
  });
  it('is no table without task fields or amounts', () => {
    for (const text of ['Gemeenten;Taakveld;Lasten\nA;6.1 X;1\n', 'Gemeenten;Taakveld;Baten;Lasten\nA;wegen;1;2\n'])
      expect(iv3(readCsvBytes(utf8(text)))).to.equal(undefined);
  });

  for (const year of ['2023', '2024'])
    itOnReal(
      `${year}: the municipalities make up the Netherlands, field by field`,
      `budget/iv3-${year}-begroting.csv`,
      async (bytes) => {
        const { table, inspection } = await readFile(bytes, { fileName: `iv3-${year}-begroting.csv` });
        expect(inspection.evidence?.recognised?.signs[0]).to.deep.equal({
          code: 'task-fields',
          count: 71,
          text: '0.1 Bestuur',
        });
        let social = 0;
        table.blocks.forEach((block, i) => {
          const { id, unit } = table.indicators[i]!;
          const whole = block.regions.indexOf('NL00');
          const parts = block.values.reduce((sum, one, r) => (r === whole || Number.isNaN(one) ? sum : sum + one), 0);
          const total = block.values[whole]!;
          expect(parts, id).to.be.closeTo(Number.isNaN(total) ? 0 : total, 0.5);
          expect(unit, id).to.equal(id === 'Inwonertal' ? '' : 'x 1.000 euro');
          if (id.startsWith('Lasten / 6.')) social += total;
        });
        expect(social).to.equal({ '2023': 28_285_784, '2024': 30_842_658 }[year]);
        expect(table.indicators.filter(({ id }) => id.startsWith('Saldo / '))).to.have.length(71);
        expect(table.problems.find(({ code }) => code === 'undivided-fields')?.count).to.equal(4);
      },
    );
});
