import { expect } from '@open-wc/testing';
import { steps } from '../../../packages/store/src/migrations/steps.js';
import { agreement, deleteDatabase, freshName, openRaw, putRaw } from '../../helpers/storage.js';
import { deviceStorage } from '../../../packages/store/src/device/device-storage.js';

describe('version 3', () => {
  it('adds the row of the lock, and leaves what was there', async () => {
    const name = freshName();
    const database = await openRaw(name, 2, (made, asked) => {
      for (const step of steps.slice(0, 2)) step(made, asked.transaction!);
    });
    expect([...database.objectStoreNames]).not.to.include('lock');
    await putRaw(database, 'records', agreement(1));
    database.close();
    const storage = deviceStorage(name);
    expect(await storage.records.get(agreement(1).id)).to.deep.equal(agreement(1));
    expect(await storage.lock?.look()).to.equal('none');
    storage.close();
    await deleteDatabase(name);
  });
});
