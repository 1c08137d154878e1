import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { StorageError } from '@draagkracht/model';
import { DeviceEngine } from '../../../packages/store/src/device/device-engine.js';
import { Keyring } from '../../../packages/store/src/lock/keyring.js';
import { LockEngine } from '../../../packages/store/src/lock/lock-engine.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { storeNames } from '../../../packages/store/src/schema.js';
import type { Engine } from '../../../packages/store/src/tables.js';
import { lockedDevice, lockRow } from '../../helpers/lock.js';
import { agreement, connectionTo, deleteDatabase, freshName, uuid } from '../../helpers/storage.js';
import { tablesSuite } from '../../suites/tables.suite.js';

const { subtle } = crypto;

tablesSuite('without a lock', async () => ({
  engine: new LockEngine(new MemoryEngine(), { keys: new Keyring(), subtle }),
  tidy: async () => {},
}));

tablesSuite('locked, in memory', async () => ({
  engine: (await lockedDevice(new MemoryEngine())).engine,
  tidy: async () => {},
}));

tablesSuite('locked, on the device', async () => {
  const name = freshName();
  const { engine } = await lockedDevice(new DeviceEngine(connectionTo(name)));
  return {
    engine,
    async tidy() {
      engine.close();
      await deleteDatabase(name);
    },
  };
});

/** One thing that may be done to records and the log. */
const step = fc.record({
  kind: fc.constantFrom('put', 'delete', 'deleteOf', 'append', 'fail'),
  n: fc.integer({ min: 0, max: 5 }),
  word: fc.string(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function doAll(engine: Engine, acts: readonly (readonly Step[])[]): Promise<unknown> {
  for (const act of acts)
    await engine
      .write(['records', 'log'], async ({ records, log }) => {
        for (const { kind, n, word } of act) {
          const record = { ...agreement(n, { example: word }), type: n % 2 === 0 ? 'even' : 'oneven' };
          if (kind === 'put') records.put(record);
          else if (kind === 'delete') records.delete(record);
          else if (kind === 'deleteOf') await records.deleteOf(record.type);
          else if (kind === 'append') await log.append({ act: `a${n}`, recordIds: [uuid(n)], entries: [] });
          else throw new RangeError('halverwege');
        }
      })
      .catch(() => undefined);
  return engine.read(storeNames, async ({ records, log }) => ({
    even: await records.of('even'),
    all: (await records.all()).length,
    some: await records.getMany([uuid(1), uuid(9), uuid(4)]),
    history: (await log.of(uuid(2))).map(({ act }) => act),
    latest: (await log.latest(2)).map(({ act }) => act),
    acts: await log.count(),
  }));
}

describe('lock engine', () => {
  it('gives the same as an engine without a lock, whatever is done', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }), async (acts) => {
        const { engine } = await lockedDevice(new MemoryEngine());
        expect(await doAll(engine, acts)).to.deep.equal(await doAll(new MemoryEngine(), acts));
      }),
      { numRuns: 40 },
    ));

  it('refuses to read and to write without the key', async () => {
    const device = new MemoryEngine();
    const { engine, keys } = await lockedDevice(device);
    await engine.write(['records'], async ({ records }) => records.put(agreement(1)));
    keys.forget();
    for (const refused of [
      engine.read(['records'], ({ records }) => records.all()),
      engine.write(['records'], async ({ records }) => records.put(agreement(2))),
    ])
      expect(await refused.catch((error: unknown) => error))
        .to.be.instanceOf(StorageError)
        .with.property('code', 'locked');
    expect(await device.read(['records'], ({ records }) => records.count())).to.equal(1);
  });

  it('never writes readable text beside a lock that another tab has just set', async () => {
    const device = new MemoryEngine();
    const unaware = new LockEngine(device, { keys: new Keyring(), subtle });
    await unaware.write(['records'], async ({ records }) => records.put(agreement(1)));
    await lockedDevice(device);
    const refused = unaware.write(['records'], async ({ records }) => records.put(agreement(2)));
    expect(await refused.catch((error: unknown) => error)).to.have.property('code', 'locked');
  });

  it('goes on as before when another tab took the lock away, or everything', async () => {
    const device = new MemoryEngine();
    const { engine, keys } = await lockedDevice(device);
    await device.write(['lock'], async ({ lock }) => lock.put({ id: 'lock', revision: 7 }));
    await engine.write(['records'], async ({ records }) => records.put(agreement(1)));
    expect(keys.state).to.equal('none');
    expect(await device.read(['records'], ({ records }) => records.get(uuid(1)))).to.deep.equal(agreement(1));
    expect((await lockRow(device))?.revision).to.equal(8);
    await engine.wipe();
    expect(await engine.read(['records'], ({ records }) => records.count())).to.equal(0);
  });

  it('lets two tabs write at once, and loses nothing', async () => {
    const name = freshName();
    const { engine: one, keys } = await lockedDevice(new DeviceEngine(connectionTo(name)));
    const two = new LockEngine(new DeviceEngine(connectionTo(name)), { keys, subtle });
    const add = (engine: Engine, n: number) =>
      engine.write(['records', 'log'], async ({ records, log }) => {
        const there = await records.count();
        records.put(agreement(n, { example: `er waren er ${there}` }));
        return log.append({ act: 'x', recordIds: [uuid(n)], entries: [] });
      });
    const numbers = await Promise.all(Array.from({ length: 12 }, (_, n) => add(n % 2 === 0 ? one : two, n)));
    expect(new Set(numbers).size).to.equal(12);
    const records = (await one.read(['records'], (tables) => tables.records.all())) as { data: { example: string } }[];
    expect(records.map(({ data }) => data.example).sort()).to.deep.equal(
      Array.from({ length: 12 }, (_, n) => `er waren er ${n}`).sort(),
    );
    one.close();
    two.close();
    await deleteDatabase(name);
  });

  it('gives up when it is never still, and says that another tab is in the way', async () => {
    const device = new MemoryEngine();
    const { engine } = await lockedDevice(device);
    const refused = engine.write(['records'], async ({ records }) => {
      await device.write(['lock'], async ({ lock }) => {
        const row = await lock.get('lock');
        lock.put({ ...row!, revision: row!.revision + 1 });
      });
      records.put(agreement(1));
    });
    expect(await refused.catch((error: unknown) => error)).to.have.property('code', 'blocked');
  });
});
