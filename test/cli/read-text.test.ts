import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Io } from '../../packages/cli/src/io.js';
import { readText } from '../../packages/cli/src/read-text.js';
import { WrongUse } from '../../packages/cli/src/wrong-use.js';

const io = (readFile: Io['readFile']): Io => ({ readFile }) as unknown as Io;

describe('the text of a file', () => {
  it('is whole, also where a letter lies over two pieces', async () => {
    const bytes = new TextEncoder().encode('één');
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    }
    assert.equal(await readText('a', 'nl', io(pieces)), 'één');
  });

  it('is asked for in words when the file is not there', async () => {
    const nothing = (): AsyncIterable<Uint8Array> => {
      throw Object.assign(new Error('no'), { code: 'ENOENT' });
    };
    await assert.rejects(readText('a.html', 'nl', io(nothing)), new WrongUse('Het bestand a.html is er niet.'));
  });
});
