import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { publicationSchema } from '@draagkracht/formats';
import { noNetwork, type } from '../terminal.js';

const csv = [
  'Regio;Periode;Bijstand',
  'WK036301;2023;58',
  'BU03630101;2023;14',
  'BU03630102;2023;4',
  'BU03630103;2023;40*',
].join('\n');

async function made(...args: string[]): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  await type(
    ['publish', 'wijk.csv', '--out', 'p.json', '--csv', 'p.csv', ...args],
    { 'wijk.csv': csv, 'zin.txt': 'Een goede wijk.' },
    noNetwork,
    written,
  );
  return written;
}

describe('the files of a publication', () => {
  it('hold to the schema', async () => {
    const validate = new Ajv.default().compile(publicationSchema);
    for (const policy of ['publiek', 'streng', 'intern']) {
      const { 'p.json': json } = await made('--policy', policy, '--unprotected', '--texts', 'zin.txt');
      assert.equal(validate(JSON.parse(json!)), true, JSON.stringify(validate.errors));
    }
    assert.equal(validate({ ...(JSON.parse((await made())['p.json']!) as object), value: ['veel'] }), false);
  });

  it('say in the CSV what was done', async () => {
    const { 'p.csv': text } = await made('--texts', 'zin.txt');
    assert.match(text!, /^\ufeffwijk\r\nZin: Een goede wijk\.\r\nBron: wijk\.csv\r\nGepubliceerd: 1970-01-01\r\n/);
    assert.match(text!, /Kleine aantallen: publiek: minder dan 10 is verborgen/);
    assert.match(text!, /BU03630103;BU03630103;2023JJ00;40\*/);
    assert.match((await made('--policy', 'intern', '--unprotected'))['p.csv']!, /Niet publiceren/);
  });
});
