import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishWords } from '../../../packages/cli/src/publish/messages.js';
import { progressOf } from '../../../packages/cli/src/publish/progress.js';
import { noNetwork } from '../terminal.js';

describe('progress of a publication', () => {
  it('is silent for two seconds and then says how far it is, at most every two seconds', () => {
    let now = 0;
    let err = '';
    const io = { stderr: (text: string) => void (err += text), cbs: { ...noNetwork, now: () => now } };
    const tell = progressOf(publishWords('nl'), io);
    for (; now <= 5000; now += 500) tell({ sums: 40, round: now / 500, unsafe: 1 });
    assert.deepEqual(err.trim().split('\n'), [
      '2 s: 40 sommen, ronde 4, nog 1 cijfer te beschermen. Stoppen: Ctrl+C.',
      '4 s: 40 sommen, ronde 8, nog 1 cijfer te beschermen. Stoppen: Ctrl+C.',
    ]);
  });
});
