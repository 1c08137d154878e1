import { aTimeout, expect } from '@open-wc/testing';
import { StorageError, type Storage } from '@draagkracht/model';
import { BlockCache } from '../../../packages/dashboard/src/monitor/block-cache.js';
import { figures } from '../../helpers/monitor.js';

describe('the figures the monitor asks for', () => {
  const { blocks } = figures();
  const place = (indicatorId: string) => ({ datasetId: 'cijfers', indicatorId });

  /** A cache over a storage that counts its transactions. */
  const cacheOver = (answer: () => Promise<typeof blocks>) => {
    const seen = { asked: [] as (readonly string[])[], arrivals: 0 };
    const storage = {
      series: {
        blocks: (_id: string, ids: readonly string[]) => {
          seen.asked.push(ids);
          return answer();
        },
      },
    } as unknown as Storage;
    return {
      seen,
      cache: new BlockCache(
        () => storage,
        () => seen.arrivals++,
      ),
    };
  };

  it('come in one transaction, and are told once', async () => {
    const { seen, cache } = cacheOver(() => Promise.resolve(blocks));
    expect([cache.get(place('aandeel')), cache.get(place('per-duizend'))]).to.eql(['waiting', 'waiting']);
    await aTimeout(0);
    expect(seen).to.eql({ asked: [['aandeel', 'per-duizend']], arrivals: 1 });
    expect(cache.get(place('aandeel'))).to.equal(blocks[0]);
  });

  it('are not asked for again when there are none, until they are forgotten', async () => {
    const { seen, cache } = cacheOver(() => Promise.resolve([]));
    cache.get(place('weg'));
    await aTimeout(0);
    expect(cache.get(place('weg'))).to.equal(undefined);
    cache.clear();
    expect(cache.get(place('weg'))).to.equal('waiting');
    await aTimeout(0);
    expect(seen.asked.length).to.equal(2);
  });

  it('are none where the device refuses', async () => {
    const { cache } = cacheOver(() => Promise.reject(new StorageError('closed')));
    cache.get(place('aandeel'));
    await aTimeout(0);
    expect(cache.get(place('aandeel'))).to.equal(undefined);
  });
});
