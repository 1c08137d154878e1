import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AbortedError,
  cbsClient,
  cbsHosts,
  describeProblem,
  readCsvBytes,
  readOdataFiles,
  UnreadableError,
  type CbsClient,
  type ReadTable,
} from '@draagkracht/formats';
import { gapOfCode, statusOfCode } from '@draagkracht/model';
import { fakeWorld, type Fault, type FakeWorld } from '../../../helpers/cbs-fetch.js';
import { cbsService, type ServiceSetup } from '../../../helpers/cbs-service.js';
import { observationsOf } from '../../../../packages/formats/src/odata/observations-table.js';
import { figureAt, v3Table, v4Table, type Row, type ServedTable } from '../../../helpers/cbs-tables.js';
import { itOnReal, realBytes } from '../../../helpers/real-data.js';

const tables = [v3Table, v4Table];
const quick = { numRuns: 40 };

function world(
  setup: Partial<ServiceSetup> = {},
  faultAt?: (at: number, url: string) => Fault | undefined,
): FakeWorld & { client: CbsClient } {
  const made = fakeWorld(cbsService({ tables, ...setup }), faultAt);
  return { ...made, client: cbsClient(made.parts, cbsHosts) };
}

/** Every figure of a table by place: what two readings are compared by. */
const cellsOf = (read: ReadTable): Record<string, number | string> =>
  Object.fromEntries(
    read.blocks.flatMap((block) =>
      block.regions.flatMap((region, r) =>
        block.periods.map((period, p) => {
          const cell = r * block.periods.length + p;
          return [`${block.indicatorId} ${region} ${period}`, gapOfCode(block.gaps[cell]!) ?? block.values[cell]!];
        }),
      ),
    ),
  );

async function problemOf(work: Promise<unknown>): Promise<{ code: string; nl: string; en: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UnreadableError) return { code: error.problem.code, ...describeProblem(error.problem) };
    throw error;
  }
  throw new Error('nothing went wrong');
}

describe('cbsClient', () => {
  it('lets the page draw before it takes up rows, and before it makes figures of them', async () => {
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    const read = await world({ pageSize: 10 }).client.read('90001NED', {}, { pause });
    expect(pauses).to.equal(4 + 1);
    expect(read.table.blocks.length).to.be.greaterThan(0);
  });
  it('says what there is to choose from', async () => {
    const table = await world().client.describe('90001NED');
    expect(table.title).to.equal('Bijstand; leeftijd, regio');
    expect(table.version).to.equal('v4');
    expect(table.rows).to.equal(36);
    expect(table.measures).to.deep.equal([
      { id: 'M001', label: 'Personen met bijstand', unit: '', decimals: 0, topics: ['Sociale zekerheid'] },
      { id: 'M002', label: 'Uitgaven', unit: 'x 1 000 euro', decimals: 1, topics: ['Sociale zekerheid'] },
    ]);
    expect(table.regions[0]).to.deep.equal({ code: 'NL00', label: 'Nederland' });
    expect(table.periods.map(({ status }) => status)).to.deep.equal([
      'definitive',
      'revised-provisional',
      'provisional',
    ]);
    expect(table.dimensions).to.deep.equal([
      {
        name: 'Leeftijd',
        label: 'Leeftijd',
        codes: [
          { code: 'T001', label: 'Totaal leeftijd' },
          { code: 'A018', label: '18 tot 27 jaar' },
        ],
      },
    ]);
  });
  it('finds a table that only the older service has, and gives the same', async () => {
    const table = await world().client.describe('90002NED');
    expect(table.version).to.equal('v3');
    expect(table.measures.map(({ id }) => id)).to.deep.equal(['PersonenMetBijstand', 'Uitgaven']);
    expect(table.measures[1]!.topics).to.deep.equal(['Sociale zekerheid']);
  });
  it('reads what was chosen, asks for no more, and names the source with its day', async () => {
    const { client, asked } = world();
    const { table, inspection } = await client.read(
      'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/90001NED/table',
      {
        measures: ['Personen met bijstand'],
        regions: ['GM0344', 'NL00'],
        periods: ['2022', '2023JJ00'],
        where: { Leeftijd: ['18 tot 27 jaar'] },
      },
    );
    expect(inspection.format).to.equal('odata-v4');
    expect(cellsOf(table)).to.deep.equal({
      'M001 / A018 NL00 2022JJ00': figureAt(0, 1, 1, 0),
      'M001 / A018 NL00 2023JJ00': figureAt(0, 2, 1, 0),
      'M001 / A018 GM0344 2022JJ00': figureAt(1, 1, 1, 0),
      'M001 / A018 GM0344 2023JJ00': figureAt(1, 2, 1, 0),
    });
    expect(table.indicators[0]!.label.nl).to.equal('Personen met bijstand – 18 tot 27 jaar');
    expect(table.indicators[0]!.source).to.deep.equal({
      name: 'CBS',
      tableId: '90001NED',
      url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/90001NED',
      licence: 'CC BY 4.0',
      retrieved: '2026-11-22',
    });
    expect(table.regionLabels).to.deep.equal(['Nederland', 'Utrecht (gemeente)']);
    expect([...table.blocks[0]!.status!].map(statusOfCode).slice(0, 2)).to.deep.equal([
      'revised-provisional',
      'provisional',
    ]);
    const question = decodeURIComponent(asked.at(-1)!);
    expect(question)
      .to.contain("Measure eq 'M001'")
      .and.contain("RegioS eq 'NL01  '")
      .and.contain("Leeftijd eq 'A018'");
  });
  it('gives the gaps their names, and carries units without working them out', async () => {
    const { table } = await world().client.read('90001NED', {});
    const cells = cellsOf(table);
    expect(cells['M001 / A018 GM0362 2021JJ00']).to.equal('suppressed');
    expect(cells['M001 / A018 GM0362 2022JJ00']).to.equal('impossible');
    expect(cells['M001 / A018 GM0362 2023JJ00']).to.equal('missing');
    const money = table.indicators.find(({ id }) => id === 'M002 / T001')!;
    expect(money.unit).to.equal('x 1 000 euro');
    expect(money.decimals).to.equal(1);
    expect(cells['M002 / T001 NL00 2021JJ00']).to.equal(figureAt(0, 0, 0, 1));
    expect(table.problems).to.deep.equal([]);
  });
  it('takes every region that begins alike', async () => {
    for (const id of ['90001NED', '90002NED']) {
      const { client, asked } = world();
      const { table } = await client.read(id, { regions: ['GM*'] });
      expect(table.regionCodes).to.deep.equal(['GM0344', 'GM0362']);
      expect(decodeURIComponent(asked.at(-1)!)).to.match(/startswith\(RegioS,'GM'\)|substringof\('GM',RegioS\)/);
    }
  });
  it('says what the table does not know', async () => {
    const { client } = world();
    const wrong = await problemOf(client.read('90001NED', { regions: ['GM9999'] }));
    expect(wrong.code).to.equal('cbs-no-such-choice');
    expect(wrong.nl).to.contain('GM9999');
    expect((await problemOf(client.read('90001NED', { measures: ['Bestaat niet'] }))).code).to.equal(
      'cbs-no-such-choice',
    );
    expect((await problemOf(client.read('90001NED', { where: { Geslacht: ['m'] } }))).code).to.equal(
      'cbs-no-such-choice',
    );
  });
  it('tells how far it is', async () => {
    for (const [id, total] of [
      ['90001NED', 36],
      ['90002NED', 18],
    ] as const) {
      const told: [number, number | undefined][] = [];
      await world({ pageSize: 10 }).client.read(id, {}, { onProgress: (rows, all) => told.push([rows, all]) });
      expect(told[0]).to.deep.equal([10, total]);
      expect(told.at(-1)).to.deep.equal([total, total]);
    }
  });
  it('goes on behind ten thousand rows where the service only stops', async () => {
    const { client, asked } = world({ pageSize: 5, silentEnd: true });
    const { table, inspection } = await client.read('90002NED', {});
    expect(Object.keys(cellsOf(table))).to.have.length(36);
    expect(inspection.rows).to.equal(18);
    expect(asked.some((url) => url.includes('$skip=15'))).to.equal(true);
  });
  it('asks what a table is like once', async () => {
    const { client, asked } = world();
    await client.describe('90001NED');
    const before = asked.length;
    await client.describe('90001ned');
    await client.describe('90001NED');
    expect(asked.slice(before).filter((url) => url.includes('90001NED'))).to.have.length.below(9);
    await client.read('90001NED', {});
    expect(asked.filter((url) => url.endsWith('/90001NED/Dimensions')).length).to.be.below(3);
  });

  describe('when CBS cannot be reached', () => {
    it('says so in one sentence with the way by file, and does not keep anybody waiting', async () => {
      const { client, waits } = world({}, () => 'refused');
      const said = await problemOf(client.read('90001NED', {}));
      expect(said.code).to.equal('cbs-unreachable');
      expect(said.nl).to.equal(
        'CBS is vanaf deze pagina niet te bereiken. Download de tabel op https://opendata.cbs.nl/statline/#/CBS/nl/dataset/90001NED en sleep het bestand hierheen.',
      );
      expect(said.en).to.contain('drop the file here');
      expect(waits).to.have.length.below(3);
    });
    it('says the same when another site does not let this page read it', async () => {
      // The same server under its other name: for a browser that is another site, and it gives no leave.
      const host = location.origin.replace(
        location.hostname,
        location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1',
      );
      const { parts } = fakeWorld(cbsService({ tables }), undefined, {
        fetch: (url, { headers }) => fetch(url, { headers }),
      });
      const client = cbsClient(parts, { v4: `${host}/v4`, v3: `${host}/v3` });
      expect((await problemOf(client.describe('90001NED'))).code).to.equal('cbs-unreachable');
    });
    it('tries the other service when a page may ask only that', async () => {
      const { client } = world({ tables: [{ ...v3Table, id: '90001NED' }] }, (_, url) =>
        url.startsWith(cbsHosts.v4) ? 'refused' : undefined,
      );
      expect((await client.describe('90001NED')).version).to.equal('v3');
    });
    it('says that a table does not exist', async () => {
      const said = await problemOf(world().client.describe('99999NED'));
      expect(said.code).to.equal('cbs-no-table');
      expect(said.nl).to.contain('99999NED');
      expect((await problemOf(world().client.describe('mooi weer'))).code).to.equal('cbs-no-table');
    });
  });

  const faults: readonly (readonly [string, Fault])[] = [
    ['a server that fails', { status: 500 }],
    ['a server that is too busy', { status: 503 }],
    ['too many questions', { status: 429, retryAfter: '7' }],
    ['a gateway that waits', { status: 504 }],
    ['a refused connection', 'refused'],
    ['a connection that is cut', 'cut'],
    ['an answer that stops halfway', { status: 200, body: '{"value":[{"Id":1' }],
  ];
  for (const [what, fault] of faults)
    it(`asks again after ${what}, and gives the same table`, async () => {
      const whole = await world({ pageSize: 7 }).client.read('90001NED', {});
      const { client, waits } = world({ pageSize: 7 }, (at) => (at > 0 && at % 3 === 0 ? fault : undefined));
      const mended = await client.read('90001NED', {});
      expect(cellsOf(mended.table)).to.deep.equal(cellsOf(whole.table));
      expect(waits.length).to.be.above(2);
      if (typeof fault === 'object' && fault.retryAfter) expect(Math.min(...waits)).to.equal(7000);
    });

  const ends: readonly (readonly [string, Fault, string])[] = [
    ['a server that keeps failing', { status: 500 }, 'cbs-fault'],
    ['a server that stays too busy', { status: 503 }, 'cbs-busy'],
    ['a connection that keeps breaking', 'cut', 'cbs-unreachable'],
    ['a page of HTML', { status: 200, body: '<!doctype html><title>Onderhoud</title>' }, 'cbs-no-answer'],
    ['JSON that is never whole', { status: 200, body: '{"value":[' }, 'cbs-no-answer'],
    ['JSON that is something else', { status: 200, body: '{"hello":"world"}' }, 'cbs-no-answer'],
    ['a question that is not allowed', { status: 403 }, 'cbs-forbidden'],
    ['a question that is wrong', { status: 400 }, 'cbs-forbidden'],
  ];
  for (const [what, fault, code] of ends)
    it(`gives up on ${what} in one sentence with the way by file`, async () => {
      const { client, asked } = world({}, (_, url) =>
        url.includes('/Observations?') || url.endsWith('/Observations') ? fault : undefined,
      );
      const said = await problemOf(client.read('90001NED', { regions: ['NL00'] }));
      expect(said.code).to.equal(code);
      expect(said.nl).to.contain('sleep het bestand hierheen');
      expect(asked.filter((url) => url.includes('/Observations?')).length).to.be.within(1, 5);
    });
  it('does not wait for a server that asks for more than a minute', async () => {
    const { client, waits } = world({}, (at) => (at > 2 ? { status: 503, retryAfter: '3600' } : undefined));
    expect((await problemOf(client.read('90001NED', {}))).code).to.equal('cbs-busy');
    expect(waits).to.deep.equal([]);
  });

  describe('links to the next page', () => {
    const linked = (link: string): FakeWorld & { client: CbsClient } => {
      const body = JSON.stringify({
        '@odata.context': 'https://datasets.cbs.nl/odata/v1/CBS/90001NED/$metadata#Observations',
        value: v4Table.sets['Observations']!.slice(0, 2),
        '@odata.nextLink': link,
      });
      return world({}, (_, url) => (/\/Observations(\?|$)/.test(url) ? { status: 200, body } : undefined));
    };
    it('are not followed to another host', async () => {
      for (const link of [
        'https://evil.example/v4/90001NED/Observations?$skip=2',
        'javascript:alert(1)',
        'https://datasets.cbs.nl/elders?$skip=2',
      ]) {
        const { client, asked } = linked(link);
        expect((await problemOf(client.read('90001NED', {}))).code).to.equal('cbs-strange-link');
        expect(asked.every((url) => url.startsWith(cbsHosts.v4))).to.equal(true);
      }
    });
    it('are not followed in a circle', async () => {
      const { client } = linked('https://datasets.cbs.nl/odata/v1/CBS/90001NED/Observations?$skip=2');
      expect((await problemOf(client.read('90001NED', {}))).code).to.equal('cbs-endless');
    });
    it('stay at the mirror that was asked', async () => {
      const { parts, asked } = fakeWorld(cbsService({ tables, pageSize: 10 }));
      const mirror = {
        v4: 'https://spiegel.example/odata/v1/CBS',
        v3: 'https://spiegel.example/ODataFeed/odata',
      };
      await cbsClient(parts, mirror).read('90001NED', {});
      expect(asked.every((url) => url.startsWith('https://spiegel.example/'))).to.equal(true);
      expect(asked.some((url) => url.includes('skip=30'))).to.equal(true);
    });
  });

  it('says when fewer rows came than CBS counts', async () => {
    const { client } = world({}, (_, url) => (url.includes('$count') ? { status: 200, body: '50' } : undefined));
    const { inspection } = await client.read('90001NED', {});
    expect(inspection.problems.map(({ code }) => code)).to.contain('odata-partial');
  });
  it('does without a count', async () => {
    const { client } = world({}, (_, url) => (url.includes('$count') ? { status: 404 } : undefined));
    const totals: (number | undefined)[] = [];
    await client.read('90001NED', {}, { onProgress: (_, total) => totals.push(total) });
    expect(totals).to.deep.equal([undefined]);
  });
  it('does not begin what is too much', async () => {
    const { client } = world({}, (_, url) => (url.includes('$count') ? { status: 200, body: '60000000' } : undefined));
    const said = await problemOf(client.read('90001NED', {}));
    expect(said.code).to.equal('cbs-too-much');
    expect(said.nl).to.contain('60000000');
  });

  describe('cancelling', () => {
    const cancelled = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'done',
        (error: unknown) => (error instanceof AbortedError ? error.name : 'other'),
      );
    it('is at once while an answer is awaited', async () => {
      const abort = new AbortController();
      const never = fakeWorld(cbsService({ tables }), undefined, { fetch: () => new Promise(() => {}) });
      const work = cbsClient(never.parts, cbsHosts).read('90001NED', {}, { signal: abort.signal });
      abort.abort();
      expect(await cancelled(work)).to.equal('AbortError');
    });
    it('is at once while a next try is waited for', async () => {
      const abort = new AbortController();
      const { parts } = fakeWorld(cbsService({ tables }), () => ({ status: 503 }));
      const patient = { ...parts, wait: () => new Promise<void>(() => abort.abort()) };
      expect(await cancelled(cbsClient(patient, cbsHosts).describe('90001NED', { signal: abort.signal }))).to.equal(
        'AbortError',
      );
    });
    it('stops between pages, and leaves the table to be asked for again', async () => {
      const abort = new AbortController();
      const { client, asked } = world({ pageSize: 5 });
      const work = client.read('90001NED', {}, { signal: abort.signal, onProgress: () => abort.abort() });
      expect(await cancelled(work)).to.equal('AbortError');
      const before = asked.length;
      expect(await cancelled(client.read('90001NED', {}, { signal: abort.signal }))).to.equal('AbortError');
      expect(asked.length).to.equal(before);
      expect((await client.read('90001NED', {})).inspection.rows).to.equal(36);
    });
    it('hands the signal to fetch, so that the connection ends too', async () => {
      const abort = new AbortController();
      const seen: unknown[] = [];
      const { parts } = fakeWorld(cbsService({ tables }));
      const client = cbsClient(
        { ...parts, fetch: (url, options) => (seen.push(options.signal), parts.fetch(url, options)) },
        cbsHosts,
      );
      await client.describe('90001NED', { signal: abort.signal });
      expect(seen.every((signal) => signal === abort.signal)).to.equal(true);
    });
  });

  it('gives the same table whatever the size of a page', async () => {
    const whole = { v4: await world().client.read('90001NED', {}), v3: await world().client.read('90002NED', {}) };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.boolean(), async (pageSize, silentEnd) => {
        const { client } = world({ pageSize, silentEnd });
        expect((await client.read('90001NED', {})).table).to.deep.equal(whole.v4.table);
        expect((await client.read('90002NED', {})).table).to.deep.equal(whole.v3.table);
      }),
      quick,
    );
  });

  itOnReal(
    'serves a real table page by page, as its files give it',
    'odata/83841NED/D-83841NED.json',
    async (bytes) => {
      const described = JSON.parse(new TextDecoder().decode(bytes)) as Row & { Measures: Row[]; Dimensions: Row[] };
      const csv = { name: 'Observations.csv', source: (await realBytes('odata/83841NED/Observations.csv'))! };
      const file = await readOdataFiles([csv, { name: 'D-83841NED.json', source: bytes }]);
      const observations = observationsOf(readCsvBytes(csv.source))!.rows;
      const lists = described.Dimensions.map(
        (one) => [`${String(one['Identifier'])}Codes`, one['CodeList'] as Row[]] as const,
      );
      const real: ServedTable = {
        version: 4,
        id: '83841NED',
        properties: described,
        sets: {
          Dimensions: described.Dimensions.map(({ Identifier, Title, Kind }) => ({ Identifier, Title, Kind })),
          MeasureCodes: described.Measures,
          Observations: observations,
          ...Object.fromEntries(lists),
        },
      };
      const live = await world({ tables: [real], pageSize: 1000 }).client.read('83841NED', {});
      expect(live.inspection.rows).to.equal(11_460);
      expect(live.table.blocks).to.deep.equal(file.table.blocks);
      expect(live.table.indicators.map(({ label }) => label)).to.deep.equal(
        file.table.indicators.map(({ label }) => label),
      );
      const some = await world({ tables: [real] }).client.read('83841NED', {
        measures: ['Huishoudens, relatief'],
        periods: ['2021', '2022', '2023'],
        where: {
          KenmerkenVanHuishoudens: ['Particuliere huishoudens'],
          'Duur inkomenspositie': ['Ten minste 1 jaar'],
          InkomensgrensHuishouden: ['1050290'],
        },
      });
      expect([...some.table.blocks[0]!.values]).to.deep.equal([6.3, 4.2, 3.6]);
      expect(some.table.indicators[0]!.unit).to.equal('%');
    },
  );
});
