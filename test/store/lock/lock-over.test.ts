import { expect } from '@open-wc/testing';
import { Changes } from '../../../packages/store/src/changes.js';
import { lockOver } from '../../../packages/store/src/lock/lock-over.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { Standing } from '../../../packages/store/src/place.js';
import { phrase, rounds } from '../../helpers/lock.js';
import { agreement } from '../../helpers/storage.js';

describe('a lock over a device', () => {
  it('tells how storage stands, and lets everybody look again when that changes', async () => {
    const [changes, standing] = [new Changes(), new Standing('local')];
    const heard: string[] = [];
    changes.listen(({ kind }) => heard.push(kind));
    const { engine, lock } = lockOver(new MemoryEngine(), {
      changes,
      standing,
      subtle: crypto.subtle,
      secure: true,
      channel: undefined,
      rounds,
      now: () => '2026-01-05T12:00:00Z',
      schedule: () => () => undefined,
    });
    await engine.write(['records'], async ({ records }) => records.put(agreement(1)));
    await lock.setPhrase(phrase, 5);
    expect([standing.status, heard]).to.deep.equal([{ mode: 'local' }, []]);
    lock.lockNow();
    expect([standing.status, heard]).to.deep.equal([{ mode: 'local', because: 'locked' }, ['restored']]);
    await lock.unlock(phrase);
    expect([standing.status, heard]).to.deep.equal([{ mode: 'local' }, ['restored', 'restored']]);
    lock.close();
  });
});
