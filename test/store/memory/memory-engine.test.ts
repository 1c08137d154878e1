import { expect } from '@open-wc/testing';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { agreement, uuid } from '../../helpers/storage.js';

describe('memory engine', () => {
  it('lets nobody see what is half written', async () => {
    const engine = new MemoryEngine();
    let go: () => void = () => {};
    const wait = new Promise<void>((resolve) => (go = resolve));
    const writing = engine.write(['records'], async ({ records }) => {
      records.put(agreement(1));
      await wait;
    });
    expect(await engine.read(['records'], ({ records }) => records.count())).to.equal(0);
    go();
    await writing;
    expect(await engine.read(['records'], ({ records }) => records.count())).to.equal(1);
  });

  it('lets writes follow each other', async () => {
    const engine = new MemoryEngine();
    const add = () => engine.write(['records'], async ({ records }) => records.put(agreement(await records.count())));
    await Promise.all([add(), add(), add()]);
    expect(await engine.read(['records'], ({ records }) => records.get(uuid(2)))).not.to.equal(undefined);
  });
});
