import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CbsParts } from '@draagkracht/formats';
import type { Fault } from '../helpers/cbs-fetch.js';
import { startCbs } from '../helpers/cbs-server.js';
import { cbsService } from '../helpers/cbs-service.js';
import { responseFile, v3Table, v4Table } from '../helpers/cbs-tables.js';
import { longFile, type, type Outcome } from './terminal.js';

const files = { 'lang.csv': longFile, 'leeg.csv': '', 'zip.csv': 'PK\u0003\u0004 niets' };

describe('inspect', () => {
  it('answers as the contract says', async () => {
    const { code, out } = await type(['inspect', 'lang.csv', '--json'], files);
    const found = JSON.parse(out) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(found), [
      'format',
      'encoding',
      'delimiter',
      'decimal',
      'rows',
      'columns',
      'regions',
      'periods',
      'indicators',
      'problems',
      'recognised',
      'part',
      'parts',
    ]);
    assert.deepEqual(
      [found['format'], found['delimiter'], found['decimal'], found['rows'], found['columns'], found['regions']],
      ['csv', ';', ',', 42, 4, 3],
    );
    assert.equal((found['periods'] as string[]).length, 14);
    assert.deepEqual(found['indicators'], [
      { id: 'Bijstand', label: 'Bijstand', values: 42, missing: 0 },
      { id: 'Jeugdhulp', label: 'Jeugdhulp', values: 28, missing: 14 },
    ]);
  });

  it('reads the table of a page that is asked for', async () => {
    const table = (name: string, n: number) =>
      `<table><caption>${name}</caption><tr><th>a<th>b<tr><td>west<td>${n}</table>`;
    const pages = { 'wijk.html': `<!doctype html>${table('Wmo', 1)}${table('Jeugd', 2)}` };
    const { out } = await type(['inspect', 'wijk.html', '--part', 'jeugd', '--header-row', '1'], pages);
    assert.match(out, /^Soort bestand\s+html$/m);
    assert.match(out, /^Gelezen deel\s+Jeugd · Wmo \(2\)$/m);
    const { code, err } = await type(['inspect', 'wijk.html', '--header-row', 'x'], pages);
    assert.equal(code, 2);
    assert.match(err, /geen rij/);
  });

  it('reads the euro and the curled quotes of Excel, on any version of Node', async () => {
    const signs: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96 };
    const text = 'RegioS;Perioden;Euro’s – €\nGM0344;2023JJ00;1\nGM0344;2024JJ00;2\n';
    const bytes = Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
    const { out } = await type(['inspect', 'excel.csv', '--json'], { 'excel.csv': bytes });
    assert.match(out, /windows-1252/);
    assert.match(out, /Euro’s – €/);
  });

  it('tells people the same', async () => {
    const { out } = await type(['inspect', 'lang.csv'], files);
    assert.match(out, /^Soort bestand\s+csv$/m);
    assert.match(out, /^Periodes\s+14 \(2010JJ00 tot 2023JJ00\)$/m);
    assert.match(out, /^ {2}Jeugdhulp\s+28 cijfers, 14 zonder cijfer$/m);
    const english = await type(['inspect', 'lang.csv', '--lang', 'en'], files);
    assert.match(english.out, /^Kind of file\s+csv$/m);
    assert.match(english.out, /28 figures, 14 without/);
  });

  it('ends with 1 when the file has a problem, and says which', async () => {
    for (const name of ['leeg.csv', 'zip.csv']) {
      const json = await type(['inspect', name, '--json'], files);
      const { problems } = JSON.parse(json.out) as { problems: { code: string; severity: string; count: number }[] };
      assert.equal(json.code, 1);
      assert.equal(problems[0]!.severity, 'error');
      const plain = await type(['inspect', name], files);
      assert.equal(plain.code, 1);
      assert.match(plain.out, /onbekend/);
      assert.doesNotMatch(plain.out, /undefined|null/);
    }
  });

  it('wants one file that is there', async () => {
    assert.deepEqual(await type(['inspect']), {
      code: 2,
      out: '',
      err: 'draagkracht: Geef één bestand; nu zijn het er 0.\n',
    });
    assert.deepEqual(await type(['inspect', 'lang.csv', 'b'], files), {
      code: 2,
      out: '',
      err: 'draagkracht: Het bestand lang.csv, b is niet te lezen. lang.csv is geen antwoord van CBS OData. Open dat bestand apart.\n',
    });
    assert.equal((await type(['inspect', 'b', 'lang.csv'], files)).err, 'draagkracht: Het bestand b is er niet.\n');
    assert.deepEqual(await type(['inspect', 'weg.csv'], files), {
      code: 2,
      out: '',
      err: 'draagkracht: Het bestand weg.csv is er niet.\n',
    });
  });

  it('joins the responses of one table of CBS', async () => {
    const saved = Object.fromEntries(
      ['Observations', 'LeeftijdCodes', 'MeasureCodes'].map((set) => [
        `${set}.json`,
        JSON.stringify(responseFile(v4Table, set)),
      ]),
    );
    const { out } = await type(['inspect', ...Object.keys(saved), '--json'], saved);
    const found = JSON.parse(out) as { format: string; indicators: { label: string }[] };
    assert.equal(found.format, 'odata-v4');
    assert.equal(found.indicators[1]!.label, 'Personen met bijstand – 18 tot 27 jaar');
  });
});

const network: CbsParts = {
  fetch: (url, { headers }) => fetch(url, { headers }),
  wait: () => Promise.resolve(),
  random: () => 0,
  now: () => Date.UTC(2026, 10, 22),
};

/** Asks a server on this machine. */
async function ask(
  args: readonly string[],
  faultAt?: (at: number, path: string) => Fault | undefined,
): Promise<Outcome & { asked: readonly string[] }> {
  const server = await startCbs(cbsService({ tables: [v3Table, v4Table], pageSize: 7 }), faultAt);
  try {
    const outcome = await type(['inspect', ...args, '--cbs-host', server.url], {}, network);
    return { ...outcome, asked: server.asked };
  } finally {
    await server.close();
  }
}

describe('inspect cbs:…', () => {
  it('says what there is to choose from', async () => {
    const { code, out } = await ask(['cbs:90001NED']);
    assert.equal(code, 0);
    assert.match(out, /^ {2}M002 {2}Uitgaven \(x 1 000 euro\)$/m);
    const json = await ask(['cbs:90002NED', '--json']);
    assert.equal((JSON.parse(json.out) as { version: string }).version, 'v3');
  });
  it('fetches what was chosen, over a real connection, from either service', async () => {
    for (const [table, format, id] of [
      ['cbs:90001NED', 'odata-v4', 'M001 / T001'],
      ['cbs:90002NED', 'odata-v3', 'PersonenMetBijstand / T001'],
    ] as const) {
      const { code, out } = await ask([table, '--measures', 'Personen met bijstand', '--regions', 'GM*', '--json']);
      const found = JSON.parse(out) as {
        format: string;
        regions: number;
        indicators: { id: string; values: number }[];
      };
      assert.equal(code, 0);
      assert.deepEqual(
        [found.format, found.regions, found.indicators[0]!.id, found.indicators[0]!.values],
        [format, 2, id, 6],
      );
    }
  });
  for (const fault of [
    { status: 500 },
    { status: 429, retryAfter: '1' },
    'refused',
    'cut',
    { status: 200, body: '{"value":[' },
  ] as const)
    it(`gives the same after ${JSON.stringify(fault)}`, async () => {
      const choice = ['cbs:90001NED', '--regions', 'NL00,GM0344', '--json'];
      const whole = await ask(choice);
      const mended = await ask(choice, (at) => (at > 0 && at % 3 === 0 ? fault : undefined));
      assert.equal(mended.out, whole.out);
      assert.ok(mended.asked.length > whole.asked.length);
    });
  it('says in one sentence what went wrong and how to go on', async () => {
    const route = /sleep het bestand hierheen/;
    const html = await ask(['cbs:90001NED', '--regions', 'NL00'], () => ({
      status: 200,
      body: '<html>Onderhoud</html>',
    }));
    assert.equal(html.code, 1);
    assert.match(html.out, route);
    const silent = await ask(['cbs:90001NED', '--regions', 'NL00'], () => 'refused');
    assert.match(silent.out, /CBS is vanaf deze pagina niet te bereiken/);
    assert.match((await type(['inspect', 'cbs:90001NED'])).out, route);
    assert.match((await ask(['cbs:90001NED', '--lang', 'en'], () => ({ status: 503 }))).out, /too busy/);
  });
  it('calls a table or a choice that is not there a wrong question', async () => {
    const table = await ask(['cbs:99999NED']);
    assert.deepEqual([table.code, table.out], [2, '']);
    assert.match(table.err, /99999NED/);
    const choice = await ask(['cbs:90001NED', '--regions', 'GM9999']);
    assert.equal(choice.code, 2);
    assert.match(choice.err, /GM9999/);
  });
});
