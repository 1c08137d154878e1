import { expect } from '@open-wc/testing';
import {
  lostDecimalProblems,
  lostDecimals,
  modelOf,
  readCsvBytes,
  readTable,
  type LostDecimal,
  type ReadTable,
} from '@draagkracht/formats';
import { NO_GAP } from '@draagkracht/model';
import fc from 'fast-check';
import { itOnReal } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const size = (n: number): string => (1.6 + (n % 9) / 10).toFixed(1).replace('.', ',');

function read(rows: readonly string[], header: string): ReadTable {
  return modelOf(readCsvBytes(utf8(`${header}\n${rows.join('\n')}\n`), { decimal: ',' }), { period: '2022' });
}
const places = Array.from({ length: 40 }, (_, i) => `GM${1001 + i}`);

/** The same table with the decimal sign of one cell taken out. */
function injected(table: ReadTable, i: number, cell: number): ReadTable {
  const block = table.blocks[i]!;
  const values = block.values.slice();
  values[cell] = Number(String(values[cell]).replace('.', ''));
  return { ...table, indicators: [table.indicators[i]!], blocks: [{ ...block, values }] };
}

/** Cells of a block with decimals, a hundred of them evenly spread. */
function cellsWithDecimals(table: ReadTable, i: number): number[] {
  const { values, gaps } = table.blocks[i]!;
  const cells = [...values.keys()].filter((cell) => gaps[cell] === NO_GAP && !Number.isInteger(values[cell]!));
  const step = Math.max(1, Math.floor(cells.length / 100));
  return cells.filter((_, at) => at % step === 0).slice(0, 100);
}

/** Share of a hundred lost decimals that are found, one at a time. */
function recall(table: ReadTable, id: string): number {
  const i = table.indicators.findIndex((one) => one.id === id);
  const cells = cellsWithDecimals(table, i);
  const { regions, periods } = table.blocks[i]!;
  const hits = cells.filter((cell) => {
    const region = regions[Math.floor(cell / periods.length)];
    return lostDecimals(injected(table, i, cell)).some((one) => one.region === region);
  });
  return hits.length / cells.length;
}

const said = ({ region, value, proposed, grounds }: LostDecimal): unknown[] => [
  region,
  value,
  proposed,
  grounds[0]!.code,
];

describe('lostDecimals', () => {
  it('questions a figure that is ten times what other regions have', () => {
    const rows = places.map((place, n) => `${place};${n === 12 ? '23' : size(n)}`);
    const table = read(rows, 'Codering;Huishoudensgrootte');
    const found = lostDecimals(table);
    expect(found.map(said)).to.deep.equal([['GM1013', 23, 2.3, 'other-regions']]);
    expect(lostDecimalProblems(table, found)).to.deep.equal([
      {
        code: 'decimals-lost',
        severity: 'warning',
        count: 1,
        example: { name: 'Huishoudensgrootte', text: 'GM1013, 2022JJ00: 23 (2,3?)' },
      },
    ]);
    expect(table.blocks[0]!.values[12]).to.equal(23);
  });
  it('questions a figure that is ten times what the region had in other years, however unlike the regions', () => {
    const rows = places.flatMap((place, n) =>
      [2020, 2021, 2022].map((year) => {
        const figure = 0.3 * 1.12 ** n + (year - 2020) / 10;
        const lost = n === 20 && year === 2021;
        return `${place};${year};${lost ? figure.toFixed(1).replace('.', '') : figure.toFixed(1).replace('.', ',')}`;
      }),
    );
    const found = lostDecimals(read(rows, 'Codering;jaar;Afstand'));
    expect(found.map(({ region, period }) => [region, period])).to.deep.equal([['GM1021', '2021JJ00']]);
    expect(found[0]!.grounds.map(({ code }) => code)).to.deep.equal(['other-years']);
  });
  it('questions a percentage above a hundred', () => {
    const rows = places.map((place, n) => `${place};${n === 3 ? '234' : 15 + ((n * 7) % 60)}`);
    const table = read(rows, 'Codering;Jeugdhulp (%)');
    expect(lostDecimals(table).map(said)).to.deep.equal([['GM1004', 234, 23.4, 'above-hundred']]);
  });
  it('leaves a column alone that is simply like that', () => {
    const rows = places.map((place, n) => `${place};${n % 2 ? '150' : '40,5'}`);
    expect(lostDecimals(read(rows, 'Codering;Groei (%)'))).to.deep.equal([]);
  });
  it('never questions counts, however fast they grow', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 80, maxLength: 80 }), (figures) => {
        const rows = places.flatMap((place, n) => [
          `${place};2021;${figures[n]}`,
          `${place};2022;${figures[n + 40]! * 10}`,
        ]);
        expect(lostDecimals(read(rows, 'Codering;jaar;Aantal'))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    ));
  it('never questions a series that grows steadily', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1.6, noNaN: true }),
        fc.double({ min: 1.1, max: 9, noNaN: true }),
        (growth, start) => {
          const rows = places.flatMap((place, n) =>
            [0, 1, 2, 3].map(
              (t) => `${place};${2020 + t};${(start * (1 + n / 40) * growth ** t).toFixed(1).replace('.', ',')}`,
            ),
          );
          expect(lostDecimals(read(rows, 'Codering;jaar;Cijfer'))).to.deep.equal([]);
        },
      ),
      { numRuns: 40 },
    ));
  it('says nothing of a table without series or of a handful of figures', () => {
    expect(lostDecimals(read(['GM1001;1,5', 'GM1002;23'], 'Codering;x'))).to.deep.equal([]);
    expect(lostDecimals(modelOf(readCsvBytes(utf8('a;b\nx;1,5\n'))))).to.deep.equal([]);
  });

  itOnReal('no false alarm on the key figures of the whole country', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const table = await readTable(bytes, { fileName: 'kwb2020.csv' });
    expect(lostDecimals(table)).to.deep.equal([]);
    // A column whose regions are alike tells on its own; distances differ too much and need another year.
    expect(recall(table, 'GemiddeldeHuishoudensgrootte')).to.be.greaterThan(0.9);
    expect(recall(table, 'PersonenautoSPerHuishouden')).to.be.greaterThan(0.9);
    expect(recall(table, 'AfstandTotGroteSupermarkt')).to.be.lessThan(0.2);
  });
  itOnReal('with another year beside it distances tell too', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const table = await readTable(bytes, { fileName: 'kwb2020.csv' });
    const i = table.indicators.findIndex(({ id }) => id === 'AfstandTotGroteSupermarkt');
    const block = table.blocks[i]!;
    // The year after, made for the test: every distance a twentieth more or less, to one decimal.
    const values = Float64Array.from({ length: block.values.length * 2 }, (_, at) => {
      const value = block.values[at >> 1]!;
      return at % 2 === 0 ? value : Math.round(value * (at % 4 === 1 ? 1.05 : 0.95) * 10) / 10;
    });
    const gaps = Uint8Array.from(values, (_, at) => block.gaps[at >> 1]!);
    const both: ReadTable = {
      ...table,
      indicators: [table.indicators[i]!],
      blocks: [{ ...block, periods: ['2020JJ00', '2021JJ00'], values, gaps }],
    };
    expect(lostDecimals(both)).to.deep.equal([]);
    expect(recall(both, 'AfstandTotGroteSupermarkt')).to.be.greaterThan(0.9);
  });
  for (const [path, options] of [
    ['kwb/kwb2024-utrecht.xlsx', {}],
    ['kwb/statline-export-zuilen.csv', { period: '2020' }],
    ['budget/iv3-2023-begroting.csv', {}],
    ['social/gemeentefonds-volumina-2024.csv', {}],
  ] as const)
    itOnReal(
      'no false alarm',
      path,
      async (bytes) =>
        void expect(lostDecimals(await readTable(bytes, { fileName: path.split('/')[1]!, ...options }))).to.deep.equal(
          [],
        ),
    );
});
