import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inspect, readFile } from '@draagkracht/formats';
import { odataContent } from '../../../packages/formats/src/odata/odata-content.js';
import { responseFile, v3Table, v4Table } from '../../helpers/cbs-tables.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const file = (document: unknown): Uint8Array => utf8(JSON.stringify(document));

describe('odataContent', () => {
  it('reads a response that was kept as a file, whatever its name says', async () => {
    const v4 = await inspect(file(responseFile(v4Table, 'Observations')), { fileName: 'x.txt' });
    expect([v4.format, v4.rows, v4.regions, v4.periods.length, v4.indicators.length]).to.deep.equal([
      'odata-v4',
      36,
      3,
      3,
      4,
    ]);
    const v3 = await inspect(file(responseFile(v3Table, 'TypedDataSet')));
    expect([v3.format, v3.rows, v3.columns, v3.indicators.length]).to.deep.equal(['odata-v3', 18, 5, 4]);
  });
  it('says what to do with a response without figures', async () => {
    const { problems, format } = await inspect(file(responseFile(v4Table, 'MeasureCodes')));
    expect(format).to.equal('unknown');
    expect(problems[0]!.code).to.equal('odata-no-figures');
  });
  it('leaves other JSON to others', async () => expect(await odataContent({ dimension: {} })).to.equal(undefined));
  it('tells that a page is not the table', async () => {
    const page = { ...responseFile(v4Table, 'Observations'), '@odata.nextLink': 'https://x' };
    expect((await inspect(file(page))).problems.map(({ code }) => code)).to.contain('odata-partial');
  });
  it('bears anything in the place of anything', async () => {
    const odd = fc.constantFrom<unknown>(
      null,
      '',
      'constructor',
      '__proto__',
      0,
      -1,
      1e300,
      true,
      [],
      {},
      [[]],
      ['x'],
      { Identifier: 'x' },
    );
    const whole = [v3Table, v4Table].flatMap((table) => Object.keys(table.sets).map((set) => responseFile(table, set)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(500), odd), { maxLength: 5 }),
        async (document, changes) => {
          let at = 0;
          const mutated = JSON.stringify(document, (key, value: unknown) => {
            const place = at++;
            // A copy each time: a list put into itself would go round for ever.
            return key === '' ? value : (structuredClone(changes.find(([where]) => where === place)?.[1]) ?? value);
          });
          const found = await inspect(utf8(mutated));
          expect(['odata-v3', 'odata-v4', 'json-stat', 'json', 'unknown']).to.contain(found.format);
        },
      ),
      { numRuns: 300 },
    );
  });
  itOnReal('reads key figures of neighbourhoods', 'odata/v3_84799NED_TypedDataSet_subset.json', async (bytes) => {
    const { inspection, table } = await readFile(bytes);
    expect(inspection.format).to.equal('odata-v3');
    expect(table.regionCodes.slice(0, 3)).to.deep.equal(['NL00', 'GM0362', 'WK036201']);
    expect(table.periods).to.deep.equal(['2020JJ00']);
    const at = (id: string): number => table.blocks[table.indicators.findIndex((one) => one.id === id)]!.values[0]!;
    expect(at('PersonenPerSoortUitkeringBijstand')).to.equal(421_110);
    expect(at('PersonenPerSoortUitkeringAOW')).to.equal(3_122_870);
    expect(at('AantalInwoners')).to.equal(17_407_585);
    expect(at('GemiddeldeHuishoudensgrootte')).to.equal(2.1);
    expect(table.problems.find(({ code }) => code === 'names-collapse')!.count).to.equal(7);
    expect(table.problems.find(({ code }) => code === 'empty-series')!.count).to.equal(68);
  });
  itOnReal(
    'gives the figures the same table has as CSV',
    'odata/v3_84799NED_TypedDataSet_subset.json',
    async (bytes) => {
      const { table } = await readFile(bytes);
      const csv = (await readFile((await realBytes('kwb/kwb2020-nederland.csv'))!, { period: '2020' })).table;
      let compared = 0;
      table.blocks.forEach((block) => {
        const same = csv.blocks.find(({ indicatorId }) => indicatorId === block.indicatorId)!;
        block.regions.forEach((region, r) => {
          const at = same.regions.indexOf(region);
          expect(same.gaps[at], `${block.indicatorId} ${region}`).to.equal(block.gaps[r]);
          if (block.gaps[r] !== 0) return;
          expect(same.values[at], `${block.indicatorId} ${region}`).to.equal(block.values[r]);
          compared++;
        });
      });
      expect(table.blocks).to.have.length(43);
      expect(compared).to.be.above(1500);
    },
  );
  itOnReal(
    'reads a raw answer: padding off, letters right',
    'odata/v3_raw_TypedDataSet_excerpt.json',
    async (bytes) => {
      const { table } = await readFile(bytes);
      expect(table.regionCodes).to.deep.equal(['WP1925', 'WP2774', 'WP3387', 'WP2400', 'WP1122']);
      expect(table.regionLabels).to.deep.equal([
        'Almelo',
        'Veere',
        'Noardeast-Fryslân',
        'Súdwest-Fryslân',
        'Bergen (L.)',
      ]);
      expect(table.problems.find(({ code }) => code === 'names-collapse')!.count).to.equal(4);
    },
  );
  itOnReal('reads the first page of observations', 'odata/v4_83841NED_Observations_first1000.json', async (bytes) => {
    const { inspection, table } = await readFile(bytes);
    expect([inspection.format, inspection.rows, table.periods.length]).to.deep.equal(['odata-v4', 1000, 14]);
    const first =
      table.blocks[table.indicators.findIndex(({ id }) => id === '1050010_1 / 1050010 / 1050290 / A028721')]!;
    expect([...first.values].slice(0, 3)).to.deep.equal([481.8, 562.3, 630.4]);
  });
});
