import { expect } from '@open-wc/testing';
import { StorageError, type StorageCode } from '@draagkracht/model';
import { FallbackEngine } from '../../packages/store/src/fallback-engine.js';
import { MemoryEngine } from '../../packages/store/src/memory/memory-engine.js';
import type { StoreName } from '../../packages/store/src/schema.js';
import type { Engine, Tables, WriteOptions } from '../../packages/store/src/tables.js';
import { agreement, dataset } from '../helpers/storage.js';

/** A device that can be told to refuse. */
class Moody extends MemoryEngine implements Engine {
  refusesReading: StorageCode | undefined;
  refusesWriting: StorageCode | undefined;
  /** Whether the last write would have made a database that is not there. */
  created: boolean | undefined;

  override async read<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result> {
    if (this.refusesReading) throw new StorageError(this.refusesReading);
    return super.read(stores, work);
  }

  override async write<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result> {
    this.created = options?.creates ?? true;
    if (this.refusesWriting) throw new StorageError(this.refusesWriting);
    return super.write(stores, work);
  }
}

describe('fallback engine', () => {
  let device: Moody;
  let engine: FallbackEngine;
  let fault: StorageCode | undefined;
  const put = (n: number) => engine.write(['records', 'log'], async ({ records }) => records.put(agreement(n)));
  const count = (of: Engine) => of.read(['records'], ({ records }) => records.count());

  beforeEach(() => {
    device = new Moody();
    fault = undefined;
    engine = new FallbackEngine(device, (because) => (fault = because));
  });

  it('keeps nothing while all is well', async () => {
    await put(1);
    expect([await count(device), await count(engine), fault]).to.deep.equal([1, 1, undefined]);
  });

  it('lays what was kept over what can be read, and writes it all when it can', async () => {
    await put(1);
    device.refusesWriting = 'quota';
    await put(2);
    expect([await count(device), await count(engine), fault]).to.deep.equal([1, 2, 'quota']);
    device.refusesWriting = undefined;
    await put(3);
    expect([await count(device), await count(engine), fault]).to.deep.equal([3, 3, undefined]);
  });

  it('shows only what was kept when nothing can be read', async () => {
    await put(1);
    device.refusesReading = 'corrupt';
    device.refusesWriting = 'corrupt';
    await put(2);
    expect([await count(engine), fault]).to.deep.equal([1, 'corrupt']);
  });

  it('is well again as soon as reading goes and nothing had to be kept', async () => {
    device.refusesReading = 'closed';
    await count(engine);
    expect(fault).to.equal('closed');
    device.refusesReading = undefined;
    await count(engine);
    expect(fault).to.equal(undefined);
  });

  it('brings everything over when it is told to', async () => {
    device.refusesWriting = 'blocked';
    await put(1);
    await engine.write(['datasets', 'blocks'], async ({ datasets }) => datasets.put(dataset('a')));
    device.refusesWriting = undefined;
    await engine.flush();
    expect([
      await count(device),
      await device.read(['datasets'], ({ datasets }) => datasets.count()),
      fault,
    ]).to.deep.equal([1, 1, undefined]);
  });

  it('makes no database for who asks for none, unless something that was saved waits to go there', async () => {
    const draftOnly = () => engine.write(['records', 'log', 'drafts'], async () => undefined, { creates: false });
    await draftOnly();
    expect(device.created).to.equal(false);
    device.refusesWriting = 'blocked';
    await put(1);
    device.refusesWriting = undefined;
    await draftOnly();
    expect([device.created, await count(device)]).to.deep.equal([true, 1]);
  });

  it('tries once more with what was refused, and asks nothing of the device while there is nothing', async () => {
    await engine.retry();
    expect(device.created).to.equal(undefined);
    device.refusesWriting = 'quota';
    await put(1);
    await engine.retry();
    expect([await count(device), fault]).to.deep.equal([0, 'quota']);
    device.refusesWriting = undefined;
    await engine.retry();
    expect([await count(device), fault]).to.deep.equal([1, undefined]);
  });

  it('keeps nothing of work that failed by its own mistake', async () => {
    device.refusesWriting = 'quota';
    const failing = engine.write(['records', 'log'], async ({ records }) => {
      records.put(agreement(1));
      throw new RangeError('een fout');
    });
    expect(await failing.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    expect(await count(engine)).to.equal(0);
  });

  it('forgets what it kept when it is wiped', async () => {
    device.refusesWriting = 'quota';
    await put(1);
    await engine.wipe();
    expect([await count(engine), fault]).to.deep.equal([0, undefined]);
  });
});
