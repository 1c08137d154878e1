import { expect } from '@open-wc/testing';
import { storageProvider } from '@draagkracht/store';
import { steps } from '../../../packages/store/src/migrations/steps.js';
import { datasetInV1, savedInV1, storeV1 } from '../../fixtures/store-v1.js';
import { deleteDatabase, freshName, openRaw } from '../../helpers/storage.js';

/** The outline of a database: its stores with their keys and indexes. */
function outlineOf(database: IDBDatabase): object {
  return Object.fromEntries(
    [...database.objectStoreNames].map((name) => {
      const store = database.transaction(name).objectStore(name);
      const indexes = [...store.indexNames].map((index) => [
        index,
        store.index(index).keyPath,
        store.index(index).multiEntry,
      ]);
      return [name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }];
    }),
  );
}

describe('version 1', () => {
  let namespace: string;
  let name: string;
  beforeEach(() => {
    namespace = freshName();
    name = `draagkracht-${namespace}`;
  });
  afterEach(() => deleteDatabase(name));

  it('is still opened by today’s code, with all that was in it', async () => {
    await storeV1(name);
    const storage = await storageProvider().open(namespace, 'local');
    expect(storage.status()).to.deep.equal({ mode: 'local' });
    const { records, setAside } = await storage.records.list('principle-agreement');
    expect(records).to.deep.equal([savedInV1]);
    expect(setAside.map(({ key }) => key)).to.deep.equal(['beschadigd']);
    expect((await storage.records.history(savedInV1.id)).map(({ seq, kind }) => [seq, kind])).to.deep.equal([
      [1, 'create'],
      [2, 'update'],
    ]);
    expect(await storage.series.dataset('kwb2020')).to.deep.equal(datasetInV1);
    expect(await storage.series.block('kwb2020', 'a_inw')).to.deep.equal({
      indicatorId: 'a_inw',
      regions: ['NL00', 'GM0362'],
      periods: ['2020JJ00'],
      values: Float64Array.of(17407585, 91675),
      gaps: new Uint8Array(2),
    });
    expect(await storage.series.block('kwb2020', 'g_hhgro')).to.deep.include({
      regions: ['GM0362'],
      gaps: Uint8Array.of(2),
      status: Uint8Array.of(2),
    });
    expect((await storage.records.undo(savedInV1.id, 'wijkteam', '2026-01-07T09:00:00.000Z'))?.data).to.have.property(
      'agreement',
      'wij bellen',
    );
    storage.close();
  });

  it('is what its step makes', async () => {
    await storeV1(name);
    const frozen = await openRaw(name, 1);
    const made = await openRaw(`${name}-2`, 1, (database, asked) => steps[0]!(database, asked.transaction!));
    expect(outlineOf(made)).to.deep.equal(outlineOf(frozen));
    frozen.close();
    made.close();
    await deleteDatabase(`${name}-2`);
  });
});
