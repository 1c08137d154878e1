import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noNetwork, type, type Outcome } from './terminal.js';

const small = [
  'Regio;Periode;Bijstand',
  'WK036301;2023;58',
  'BU03630101;2023;14',
  'BU03630102;2023;4',
  'BU03630103;2023;23',
  'BU03630104;2023;17',
].join('\n');

const files = {
  'wijk.csv': small,
  'geld.csv': 'Regio;Periode;Uitgaven (euro)\nGM0001;2023;1200\nGM0002;2023;900',
  'zin.txt': 'In de wijk kregen 60 mensen bijstand.\nIn BU03630102 waren het er 4.',
  'leeg.csv': '',
};

async function publish(...args: string[]): Promise<Outcome & { written: Record<string, string> }> {
  const written: Record<string, string> = {};
  const outcome = await type(['publish', ...args], files, noNetwork, written);
  return { ...outcome, written };
}

interface Written {
  readonly value: readonly (number | null)[];
  readonly extension: {
    readonly draagkracht: {
      readonly hidden: object;
      readonly hash: string;
      readonly texts?: readonly { text: string }[];
    };
  };
}

describe('publish', () => {
  it('answers as the contract says and writes one file', async () => {
    const { code, out, written } = await publish('wijk.csv', '--policy', 'publiek', '--out', 'p.json', '--json');
    const answer = JSON.parse(out) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.deepEqual(
      [answer['cells'], answer['suppressed'], answer['secondary'], answer['rounded'], answer['refused']],
      [5, 1, 1, 3, []],
    );
    const made = JSON.parse(written['p.json']!) as Written;
    assert.deepEqual(made.value, [60, null, null, 25, 15]);
    assert.deepEqual(made.extension.draagkracht.hidden, { secondary: [1], 'small-count': [2] });
    assert.equal(answer['hash'], made.extension.draagkracht.hash);
  });

  it('hands out the schema its publications keep to', async () => {
    const { written } = await publish('wijk.csv', '--out', 'p.json', '--schema', 's.json');
    const schema = JSON.parse(written['s.json']!) as { readonly $schema: string; readonly required: readonly string[] };
    assert.match(schema.$schema, /2020-12/);
    const made = JSON.parse(written['p.json']!) as object;
    for (const name of schema.required) assert.ok(name in made, name);
  });

  it('comes out as it was when it goes in again', async () => {
    const first = (await publish('wijk.csv', '--out', 'p.json')).written['p.json']!;
    const written: Record<string, string> = {};
    await type(['publish', 'p.json', '--out', 'q.json'], { 'p.json': first }, noNetwork, written);
    assert.deepEqual((JSON.parse(written['q.json']!) as Written).value, (JSON.parse(first) as Written).value);
  });

  it('hides more under a stricter policy, and nothing inside the house', async () => {
    const strict = JSON.parse(
      (await publish('wijk.csv', '--policy', 'streng', '--out', 'p.json')).written['p.json']!,
    ) as Written;
    assert.deepEqual(strict.value, [60, null, null, null, null]);
    const inside = await publish('wijk.csv', '--policy', 'intern', '--unprotected', '--out', 'p.json', '--json');
    assert.deepEqual((JSON.parse(inside.written['p.json']!) as Written).value, [58, 14, 4, 23, 17]);
    assert.match(inside.written['p.json']!, /Niet publiceren/);
    assert.match(inside.err, /Niet publiceren/);
  });

  it('writes what is not protected only when that is said, and never by way of a CSV', async () => {
    for (const option of ['--out', '--csv']) {
      const { code, err, written } = await publish('wijk.csv', '--policy', 'intern', option, 'p');
      assert.equal(code, 2);
      assert.match(err, /niets verborgen.*--unprotected/);
      assert.deepEqual(written, {});
    }
    assert.equal((await publish('wijk.csv', '--policy', 'intern')).code, 0);
  });

  it('says why, with examples, in either language, and lists every cell', async () => {
    const { out, written } = await publish('wijk.csv', '--report', 'r.csv');
    assert.match(out, /^Verborgen\s+1$/m);
    assert.match(out, /BU03630102, 2023JJ00: te klein aantal/);
    assert.match(out, /hele getallen zijn als aantal mensen behandeld/i);
    assert.match(written['r.csv']!, /^\ufeffTabel;Gebied;Periode;Reden\r\n/);
    assert.equal(written['r.csv']!.trim().split('\r\n').length, 6);
    assert.match((await publish('wijk.csv', '--lang', 'en')).out, /too small a count/);
    assert.match((await publish('wijk.csv')).out, /Er is niets geschreven/);
  });

  it('refuses a sentence that tells a hidden figure, and leaves it out', async () => {
    const { code, out, err, written } = await publish('wijk.csv', '--texts', 'zin.txt', '--out', 'p.json', '--json');
    const { refused } = JSON.parse(out) as { refused: { code: string; place: string; found: string }[] };
    assert.equal(code, 1);
    assert.deepEqual(
      refused.map((one) => [one.code, one.place, one.found]),
      [['in-text', 'zin.txt:2', '4']],
    );
    assert.match(err, /noemt een verborgen cijfer/);
    const texts = (JSON.parse(written['p.json']!) as Written).extension.draagkracht.texts;
    assert.deepEqual(
      texts?.map(({ text }) => text),
      ['In de wijk kregen 60 mensen bijstand.'],
    );
  });

  it('refuses money of an unknown number of cases, unless somebody says what it is', async () => {
    const { code, out } = await publish('geld.csv', '--json');
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as { refused: unknown[] }).refused.length, 2);
    assert.equal((await publish('geld.csv', '--quantity', 'Uitgaven=other')).code, 0);
  });

  it('holds a publication against an earlier one', async () => {
    const before = { 'eerder.csv': small.replace(/^BU.*\n/gm, '') + '\nBU03630102;2023;4' };
    const { code, out } = await type(['publish', 'wijk.csv', '--earlier', 'eerder.csv', '--json'], {
      ...files,
      ...before,
    });
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as { refused: { code: string }[] }).refused[0]!.code, 'published-before');
  });

  it('writes only the regions asked for', async () => {
    const { written } = await publish('wijk.csv', '--region', 'WK036301', '--out', 'p.json');
    assert.deepEqual((JSON.parse(written['p.json']!) as Written).value, [60]);
  });

  it('says what is wrong with the command', async () => {
    const cases: [string[], RegExp][] = [
      [[], /Geef één bestand; nu zijn het er 0/],
      [['weg.csv'], /Het bestand weg\.csv is er niet/],
      [['wijk.csv', '--policy', 'geheim'], /--policy kan niet “geheim” zijn/],
      [['wijk.csv', '--indicator', 'Wmo'], /“Wmo” staat niet in het bestand\. Wel: Bijstand/],
      [['wijk.csv', '--region', 'GM9999'], /“GM9999” staat niet in het bestand/],
      [['wijk.csv', '--quantity', 'Bijstand=veel'], /--quantity kan niet “veel” zijn/],
      [['leeg.csv'], /leeg/],
    ];
    for (const [args, expected] of cases) {
      const { code, err } = await publish(...args);
      assert.equal(code, 2);
      assert.match(err, expected);
    }
  });
});
