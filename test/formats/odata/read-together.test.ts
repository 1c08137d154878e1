import { expect } from '@open-wc/testing';
import { describeProblem, readOdataFiles, UnreadableError, type NamedSource } from '@draagkracht/formats';
import { responseFile, v3Table, v4Table } from '../../helpers/cbs-tables.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const json = (name: string, document: unknown): NamedSource => ({ name, source: utf8(JSON.stringify(document)) });
const named = (table: typeof v4Table, ...sets: readonly string[]): NamedSource[] =>
  sets.map((set) => json(`${set}.json`, responseFile(table, set)));
const sentence = async (...files: NamedSource[]): Promise<string> =>
  readOdataFiles(files).then(
    () => 'fine',
    (error: unknown) => (error instanceof UnreadableError ? describeProblem(error.problem).nl : String(error)),
  );
const real = async (...names: readonly string[]): Promise<NamedSource[]> =>
  Promise.all(names.map(async (name) => ({ name, source: (await realBytes(`odata/${name}`))! })));

describe('readOdataFiles', () => {
  it('joins files in whatever order they were dropped', async () => {
    const sets = ['PeriodenCodes', 'Observations', 'LeeftijdCodes', 'MeasureCodes'];
    const one = await readOdataFiles(named(v4Table, ...sets));
    const other = await readOdataFiles(named(v4Table, ...sets.toReversed()));
    expect(other).to.deep.equal(one);
    expect(one.inspection.format).to.equal('odata-v4');
    expect(one.table.indicators[1]!.label.nl).to.equal('Personen met bijstand – 18 tot 27 jaar');
  });
  it('joins the rows a tool kept without their context', async () => {
    const files = ['TypedDataSet', 'DataProperties', 'Perioden', 'Leeftijd'].map((set) =>
      json(`${set}.json`, v3Table.sets[set]),
    );
    const { table } = await readOdataFiles(files);
    expect(table.indicators[1]!.label.nl).to.equal('Personen met bijstand – 18 tot 27 jaar');
    expect(table.blocks[0]!.status![2]).to.equal(2);
  });
  it('names the file that is something else, or is not whole', async () => {
    expect(await sentence({ name: 'brief.csv', source: utf8('a;b\n1;2\n') })).to.equal(
      'brief.csv is geen antwoord van CBS OData. Open dat bestand apart.',
    );
    expect(await sentence({ name: 'x.json', source: utf8('{"value":[') })).to.contain('niet heel');
    expect(await sentence({ name: 'x.png', source: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) })).to.contain('x.png');
    expect(await sentence(...named(v4Table, 'Observations'), ...named(v3Table, 'Perioden'))).to.contain(
      '90001NED en 90002NED',
    );
  });
  itOnReal('joins a downloaded table with its lists', 'odata/83841NED/D-83841NED.json', async (bytes) => {
    const { table, inspection } = await readOdataFiles([
      ...(await real('83841NED/Observations.csv')),
      { name: 'D-83841NED.json', source: bytes },
    ]);
    expect(inspection.rows).to.equal(11_460);
    expect(table.problems.map(({ code }) => code)).to.deep.equal(['no-regions']);
    const i = table.indicators.findIndex(({ id }) => id === '1050010_1 / 1050010 / A043009 / A028721');
    expect(table.indicators[i]!.label.nl).to.equal(
      'Huishoudens – Particuliere huishoudens – Inkomen tot 101% sociaal minimum – Ten minste 1 jaar',
    );
    expect([table.indicators[i]!.unit, table.indicators[i]!.decimals]).to.deep.equal(['x 1 000', 1]);
    expect(table.blocks[i]!.status!.at(-1)).to.equal(2);
    expect(table.indicators[i]!.source!.tableId).to.equal('83841NED');
  });
  itOnReal(
    'joins v3 figures with titles, units and the year of the table',
    'odata/v3_84799NED_DataProperties.json',
    async (bytes) => {
      const { table } = await readOdataFiles([
        ...(await real('v3_84799NED_TypedDataSet_subset.json', 'v3_84799NED_TableInfos.json')),
        { name: 'DataProperties.json', source: bytes },
      ]);
      const wmo = table.indicators.find(({ id }) => id === 'PersonenPerSoortUitkeringBijstand')!;
      expect(wmo.label.nl).to.equal('Personen per soort uitkering; Bijstand');
      expect(wmo.definition!.nl).to.contain('Participatiewet');
      expect(table.indicators.find(({ id }) => id === 'AfstandTotGroteSupermarkt')!.unit).to.equal('km');
      expect(table.problems.find(({ code }) => code === 'odata-partial')!.example!.text).to.equal('17341');
    },
  );
  itOnReal('knows which years are provisional', 'odata/v3_83583NED_Perioden.json', async (bytes) => {
    const { table } = await readOdataFiles([
      ...(await real('v3_83583NED_TypedDataSet_first200.json')),
      { name: 'Perioden.json', source: bytes },
    ]);
    expect([...table.blocks[0]!.status!].slice(-2)).to.deep.equal([1, 2]);
    expect(table.blocks[0]!.values[0]).to.equal(7888.2);
  });
});
