import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { longFile } from './terminal.js';

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));
const realData = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const country = join(realData, 'kwb/kwb2020-nederland.csv');

const node = ['--conditions=draagkracht-source', '--import', 'tsx'];

function draagkracht(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return ended([...node, main, ...args]);
}

function ended(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('the program itself', () => {
  it('reads a file from disk, answers and ends with its code', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'draagkracht-'));
    const file = join(folder, 'cijfers.csv');
    await writeFile(file, longFile);
    const found = await draagkracht('judge', file, '--indicator', 'Bijstand', '--region', 'GM0001', '--json');
    const gone = await draagkracht('inspect', join(folder, 'weg.csv'));
    const map = await draagkracht('inspect', folder);
    await rm(folder, { recursive: true });
    assert.equal(found.code, 1);
    assert.equal((JSON.parse(found.out) as { change: string }).change, 'neutral');
    assert.deepEqual([gone.code, gone.out], [2, '']);
    assert.match(gone.err, /is er niet/);
    assert.match(map.err, /is een map/);
  });

  it('says that a file cannot be written, and that it failed itself, by other codes than that of findings', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'draagkracht-'));
    const file = join(folder, 'cijfers.csv');
    await writeFile(file, longFile);
    const nowhere = await draagkracht('publish', file, '--out', join(folder, 'weg', 'publicatie.json'));
    await rm(folder, { recursive: true });
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.err, /^draagkracht: De map voor .* is er niet\. Maak die eerst\.\n$/);
    const broken = 'data:text/javascript,process.stdout.write = () => { throw new Error("kapot"); }';
    const failed = await ended([...node, '--import', broken, main, '--version']);
    assert.equal(failed.code, 3);
    assert.match(failed.err, /^draagkracht \d.*Error: kapot/);
  });

  it('knows its version', async () => {
    const { code, out } = await draagkracht('--version');
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it(
    'reads the neighbourhoods of the whole country',
    { skip: existsSync(country) ? false : 'needs the real CBS files, which a public clone does not carry' },
    async () => {
      const { out } = await draagkracht('inspect', country, '--json');
      const found = JSON.parse(out) as {
        encoding: string;
        delimiter: string;
        decimal: string;
        rows: number;
        columns: number;
        periods: string[];
      };
      assert.deepEqual(
        [found.delimiter, found.decimal, found.rows, found.columns, found.periods],
        [';', ',', 17341, 118, ['2020JJ00']],
      );
    },
  );
});
