import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Io } from '../../../packages/cli/src/io.js';
import { subjectOfFile } from '../../../packages/cli/src/judge/from-file.js';
import { noNetwork, noWeb } from '../terminal.js';

const io = (text: string): Io => ({
  stdout: () => undefined,
  stderr: () => undefined,
  writeFile: () => Promise.resolve(),
  readFile: async function* () {
    yield new TextEncoder().encode(text);
  },
  release: 'release.json',
  web: noWeb,
  cbs: noNetwork,
});

describe('subjectOfFile', () => {
  it('needs no choice where there is none', async () => {
    const { series, judged } = await subjectOfFile(
      { path: 'map/een.csv', indicator: undefined, region: undefined },
      'nl',
      io('Regio;Periode;Bijstand\nGM0344;2020;1,5\nGM0344;2021;.\n'),
    );
    assert.equal(series.indicator.id, 'Bijstand');
    assert.equal(series.region!.code, 'GM0344');
    assert.deepEqual(judged, [1.5, { kind: 'missing' }]);
  });

  it('says so when a file has no periods', async () => {
    await assert.rejects(
      subjectOfFile(
        { path: 'plat.csv', indicator: undefined, region: undefined },
        'nl',
        io('Regio;Bijstand\nGM0344;1\nGM0345;2\n'),
      ),
      /geen reeksen/,
    );
  });

  it('says why a file is no table', async () => {
    await assert.rejects(
      subjectOfFile({ path: 'leeg.csv', indicator: undefined, region: undefined }, 'en', io('')),
      /The file leeg\.csv cannot be read/,
    );
  });
});
