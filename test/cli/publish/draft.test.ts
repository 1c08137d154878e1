import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Io } from '../../../packages/cli/src/io.js';
import { draftOf, type PublishChoice } from '../../../packages/cli/src/publish/draft.js';
import { noNetwork, noWeb } from '../terminal.js';

const files: Readonly<Record<string, string>> = {
  'groep.csv': [
    'Regio;Periode;Geslacht;Bijstand',
    ...['Totaal', 'man', 'vrouw'].map((word, at) => `GM0001;2023;${word};${at + 20}`),
  ].join('\n'),
  'eerder.csv': 'Regio;Periode;Bijstand\nGM0001;2023;20\nGM0002;2023;30',
  'zin.txt': '\ufeffEen zin.\n\nNog een.',
};

const io: Io = {
  stdout: () => undefined,
  stderr: () => undefined,
  readFile: async function* (path) {
    yield await Promise.resolve(new TextEncoder().encode(files[path]));
  },
  writeFile: () => Promise.resolve(),
  release: 'release.json',
  web: noWeb,
  cbs: noNetwork,
};

const choice = (more: Partial<PublishChoice> = {}): PublishChoice => ({
  path: 'groep.csv',
  indicators: [],
  regions: [],
  period: undefined,
  earlier: [],
  texts: undefined,
  quantities: new Map(),
  ...more,
});

describe('the draft of a publication', () => {
  it('has a table per group, of one measure', async () => {
    const { tables } = await draftOf(choice(), 'nl', io);
    assert.equal(tables.length, 3);
    assert.equal(new Set(tables.map(({ measure }) => measure)).size, 1);
    assert.deepEqual(
      tables.map(({ groups }) => groups?.at(-1)),
      tables.map(({ id }) => id.split(' / ').at(-1)),
    );
  });

  it('has the texts by line, the earlier ones by file, and what figures are', async () => {
    const draft = await draftOf(
      choice({
        path: 'eerder.csv',
        earlier: ['eerder.csv'],
        texts: 'zin.txt',
        quantities: new Map([['Bijstand', 'other']]),
      }),
      'nl',
      io,
    );
    assert.deepEqual(
      draft.texts!.map(({ place, text }) => [place, text]),
      [
        ['zin.txt:1', 'Een zin.'],
        ['zin.txt:3', 'Nog een.'],
      ],
    );
    assert.deepEqual([draft.earlier![0]!.policy, draft.earlier![0]!.tables.length], ['intern', 1]);
    assert.equal(draft.tables[0]!.quantity, 'other');
  });
});
