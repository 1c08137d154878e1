import { expect } from '@open-wc/testing';
import {
  addEntry,
  answerEntry,
  compareLayouts,
  joinTables,
  proposedMapping,
  readFile,
  type ColumnMapping,
  type ReadTable,
} from '@draagkracht/formats';
import { cellAt } from '@draagkracht/model';
import fc from 'fast-check';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { codes } from '../fixtures.js';
import { places, tableOf } from './tables.js';

const who = { by: 'data-analist', on: '2026-11-22' };
const proposed = (a: ReadTable, b: ReadTable): ColumnMapping => proposedMapping(compareLayouts(a, b));
const values = (table: ReadTable, id: string, region: string): unknown[] => {
  const block = table.blocks[table.indicators.findIndex((one) => one.id === id)]!;
  return block.periods.map((_, p) => cellAt(block, block.regions.indexOf(region), p).value);
};

describe('joinTables', () => {
  const a = tableOf({ Wmo_1: (n) => 9 * n, JongerenMetJeugdzorg: (n) => 7 * n, Inkomen: (n) => 20 + n, Weg: () => 3 });
  const b = tableOf(
    { Wmo_2: (n) => 10 * n, JongerenMetJeugdhulp: (n) => 7 * n, Inkomen: (n) => 1000 * (20 + n) },
    '2023',
  );
  it('joins what is certain over both periods', () => {
    const joined = joinTables(a, b, proposed(a, b));
    expect(joined.periods).to.deep.equal(['2022JJ00', '2023JJ00']);
    expect(values(joined, 'Wmo', 'GM1002')).to.deep.equal([18, 20]);
  });
  it('keeps years apart while a name or a unit is not confirmed, and says so', () => {
    const joined = joinTables(a, b, proposed(a, b));
    expect(joined.indicators.map(({ id }) => id)).to.deep.equal([
      'Wmo',
      'JongerenMetJeugdzorg',
      'Inkomen',
      'Weg',
      'JongerenMetJeugdhulp',
      'Inkomen (2023)',
    ]);
    expect(values(joined, 'Inkomen', 'GM1001')).to.deep.equal([21]);
    expect(values(joined, 'Inkomen (2023)', 'GM1001')).to.deep.equal([21_000]);
    expect(codes(joined.problems)).to.have.members(['unconfirmed-match', 'unit-changed', 'not-joined']);
  });
  it('joins across a unit by the factor somebody confirmed', () => {
    const mapping = proposed(a, b);
    const at = mapping.entries.findIndex(({ from }) => from[0] === 'Inkomen');
    const joined = joinTables(a, b, answerEntry(mapping, at, { same: true, factor: 1000 }, who));
    expect(values(joined, 'Inkomen', 'GM1001')).to.deep.equal([21_000, 21_000]);
  });
  it('makes a change of definition a break', () => {
    const mapping = proposed(a, b);
    const at = mapping.entries.findIndex(({ from }) => from[0] === 'JongerenMetJeugdzorg');
    const reason = { nl: 'Vanaf 2023 tellen ook jongeren tot 23 jaar mee.', en: 'From 2023 up to 23 years.' };
    const joined = joinTables(a, b, answerEntry(mapping, at, { same: true, definitionChange: reason }, who));
    const youth = joined.indicators.find(({ id }) => id === 'JongerenMetJeugdzorg')!;
    expect(youth.breaks).to.deep.equal([{ period: '2023JJ00', reason }]);
    expect(youth.label.nl).to.equal('JongerenMetJeugdhulp');
    expect(values(joined, 'JongerenMetJeugdzorg', 'GM1003')).to.deep.equal([21, 21]);
  });
  it('adds up parts, but never shares', () => {
    const one = tableOf({ Jeugdhulp: (n) => 30 * n });
    const two = tableOf({ Ambulant: (n) => 25 * n, Verblijf: (n) => 6 * n }, '2023');
    const sum = addEntry({ version: 1, entries: [] }, ['Jeugdhulp'], ['Ambulant', 'Verblijf'], who);
    expect(values(joinTables(one, two, sum), 'Jeugdhulp', 'GM1002')).to.deep.equal([60, 62]);
    const shares = { ...two, indicators: two.indicators.map((indicator) => ({ ...indicator, unit: '%' })) };
    const refused = joinTables(one, shares, sum);
    expect(codes(refused.problems)).to.include('shares-not-added');
    expect(refused.indicators).to.have.length(3);
  });
  it('does not use a column twice, nor one that is not there', () => {
    let mapping = addEntry({ version: 1, entries: [] }, ['Wmo'], ['Wmo'], who);
    mapping = addEntry(mapping, ['Weg'], ['Wmo'], who);
    mapping = addEntry(mapping, ['niets'], ['Inkomen'], who);
    expect(joinTables(a, b, mapping).indicators).to.have.length(6);
  });
  it('tells where two files disagree; the second counts', () => {
    const again = tableOf({ Wmo_1: (n) => (n === 4 ? 40 : 9 * n) });
    const joined = joinTables(tableOf({ Wmo_1: (n) => 9 * n }), again, proposed(a, again));
    expect(values(joined, 'Wmo', 'GM1004')).to.deep.equal([40]);
    expect(joined.problems.find(({ code }) => code === 'figures-disagree')).to.deep.include({
      count: 1,
      example: { name: 'Wmo', text: 'GM1004, 2022JJ00: 36 / 40' },
    });
  });
  it('joins a file with itself to itself', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 10, maxLength: 10 }), (figures) => {
        const table = tableOf({ x: (n) => figures[n - 1]!, y: (n) => n });
        const joined = joinTables(table, table, proposed(table, table));
        expect(joined.blocks.map((block) => [...block.values])).to.deep.equal(
          table.blocks.map((block) => [...block.values]),
        );
        expect([joined.regionCodes, codes(joined.problems)]).to.deep.equal([places, []]);
      }),
      { numRuns: 25 },
    ));

  itOnReal(
    'last year’s key figures and the workbook of Utrecht become one table',
    'kwb/kwb2024-utrecht.xlsx',
    async (bytes) => {
      const old = (await readFile((await realBytes('kwb/kwb2020-nederland.csv'))!, { fileName: 'kwb2020.csv' })).table;
      const now = (await readFile(bytes, { fileName: 'kwb2024-utrecht.xlsx' })).table;
      const joined = joinTables(old, now, proposed(old, now));
      expect(joined.periods).to.deep.equal(['2020JJ00', '2024JJ00']);
      expect(values(joined, 'AantalInwoners', 'GM0344')).to.deep.equal([357_597, 374_238]);
      expect(values(joined, 'GemiddeldeHuishoudensgrootte', 'GM0344')).to.deep.equal([1.9, 1.9]);
      // 2024 holds no benefits yet: the series has the one year there is.
      expect(values(joined, 'PersonenPerSoortUitkeringBijstand', 'GM0344')).to.deep.equal([10_540]);
      expect(joined.indicators.find(({ id }) => id === 'AantalInwoners')!.source).to.deep.equal({
        name: 'CBS',
        tableId: '84799NED, 85984NED',
        licence: 'CC BY 4.0',
      });
      expect(joined.regionCodes).to.have.length(17_341);
    },
  );
  itOnReal(
    'two years of Iv3 become one, with the Netherlands still apart',
    'budget/iv3-2024-begroting.csv',
    async (bytes) => {
      const old = (await readFile((await realBytes('budget/iv3-2023-begroting.csv'))!, { fileName: 'iv3-2023.csv' }))
        .table;
      const now = (await readFile(bytes, { fileName: 'iv3-2024.csv' })).table;
      const joined = joinTables(old, now, proposed(old, now));
      expect(values(joined, 'Lasten / 6.2 Wijkteams', 'NL00')).to.deep.equal([1_678_607, 1_915_736]);
      expect(
        joined.indicators.filter(({ id }) => id !== 'Inwonertal').every(({ unit }) => unit === 'x 1.000 euro'),
      ).to.equal(true);
    },
  );
});
