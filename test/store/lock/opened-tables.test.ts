import { expect } from '@open-wc/testing';
import { Moved, openedTables, OtherLock, Snapshot } from '../../../packages/store/src/lock/opened-tables.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { lockedDevice } from '../../helpers/lock.js';
import { agreement, uuid } from '../../helpers/storage.js';

describe('opened tables', () => {
  it('read one revision: what moved meanwhile, or was locked anew, begins again', async () => {
    const device = new MemoryEngine();
    await device.write(['records'], async ({ records }) => records.put(agreement(1)));
    const { engine, key } = await lockedDevice(device);
    const cipher = { subtle: crypto.subtle, key };
    const tables = openedTables(new Snapshot(device, cipher, 'lock of a test'));
    expect(await tables.records.get(uuid(1))).to.deep.equal(agreement(1));
    await engine.write(['records'], async ({ records }) => records.put(agreement(2)));
    expect(await tables.records.all().catch((error: unknown) => error)).to.be.instanceOf(Moved);
    const other = openedTables(new Snapshot(device, cipher, 'another lock'));
    expect(await other.records.count().catch((error: unknown) => error)).to.be.instanceOf(OtherLock);
    expect(() => other.records.put(agreement(3))).to.throw(TypeError);
  });
});
