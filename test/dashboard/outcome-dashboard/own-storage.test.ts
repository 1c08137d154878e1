import { expect } from '@open-wc/testing';
import { ownStorage } from '../../../packages/dashboard/src/outcome-dashboard/own-storage.js';

describe('storage of a page that provides none', () => {
  it('is on this device, and looking writes nothing', async () => {
    const storage = await ownStorage.open('own-storage-test', 'local');
    expect(storage.status()).to.deep.equal({ mode: 'local' });
    expect(await storage.series.datasets()).to.deep.equal([]);
    storage.close();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('draagkracht-own-storage-test');
  });
});
