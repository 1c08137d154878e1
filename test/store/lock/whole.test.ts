import { expect } from '@open-wc/testing';
import { newKey } from '../../../packages/store/src/lock/cipher.js';
import { Moved } from '../../../packages/store/src/lock/opened-tables.js';
import { wrapKey } from '../../../packages/store/src/lock/phrase-key.js';
import { openWhole, sealWhole } from '../../../packages/store/src/lock/whole.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { phrase, rounds } from '../../helpers/lock.js';
import { agreement, dataset, uuid } from '../../helpers/storage.js';

const { subtle } = crypto;

describe('turning everything over', () => {
  const device = () => new MemoryEngine();
  const put = (engine: MemoryEngine, n: number) =>
    engine.write(['records', 'lock'], async ({ records, lock }) => {
      records.put(agreement(n));
      lock.put({ id: 'lock', revision: ((await lock.get('lock'))?.revision ?? 0) + 1 });
    });

  it('says how far it is, and is undone by opening', async () => {
    const engine = device();
    for (let n = 0; n < 300; n++) await put(engine, n);
    await engine.write(['datasets'], async ({ datasets }) => datasets.put(dataset('a')));
    const key = await newKey(subtle);
    const seal = await wrapKey(subtle, key, { id: 'a', phrase, iterations: rounds, minutes: 5 });
    const far: [number, number][] = [];
    const turning = {
      device: engine,
      cipher: { subtle, key },
      progress: (done: number, total: number) => far.push([done, total]),
    };
    expect(await sealWhole(turning, seal)).to.equal(true);
    expect(far).to.deep.equal([
      [250, 301],
      [300, 301],
      [301, 301],
    ]);
    expect(await sealWhole(turning, seal)).to.equal(false);
    expect(await engine.read(['records'], ({ records }) => records.get(uuid(7)))).to.have.property('sealed');
    expect(await openWhole(turning, 'another')).to.equal(false);
    expect(await openWhole(turning, 'a')).to.equal(true);
    expect(await engine.read(['records'], ({ records }) => records.get(uuid(7)))).to.deep.equal(agreement(7));
    expect(await engine.read(['datasets'], ({ datasets }) => datasets.get('a'))).to.deep.equal(dataset('a'));
  });

  it('does nothing when something was written meanwhile', async () => {
    const engine = device();
    await put(engine, 1);
    const key = await newKey(subtle);
    const seal = await wrapKey(subtle, key, { id: 'a', phrase, iterations: rounds, minutes: 5 });
    let meanwhile: Promise<void> | undefined;
    const progress = () => (meanwhile = put(engine, 2));
    const refused = sealWhole({ device: engine, cipher: { subtle, key }, progress }, seal);
    expect(await refused.catch((error: unknown) => error)).to.be.instanceOf(Moved);
    await meanwhile;
    expect(await engine.read(['records'], ({ records }) => records.get(uuid(1)))).to.deep.equal(agreement(1));
  });
});
