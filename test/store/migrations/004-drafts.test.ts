import { expect } from '@open-wc/testing';
import { storageProvider } from '@draagkracht/store';
import { savedInV3, storeV3 } from '../../fixtures/store-v3.js';
import { deleteDatabase, freshName, hour } from '../../helpers/storage.js';
import { draft } from '../../suites/drafts.suite.js';

describe('version 4', () => {
  it('opens what version 3 left, and keeps drafts beside it', async () => {
    const namespace = freshName();
    await storeV3(`draagkracht-${namespace}`);
    const storage = await storageProvider({ now: () => hour(2) }).open(namespace, 'local');
    expect(storage.status()).to.deep.equal({ mode: 'local' });
    expect((await storage.records.list('principle-agreement')).records).to.deep.equal([savedInV3]);
    expect(await storage.records.acts({ most: 9 })).to.have.length(1);
    expect(await storage.drafts.keep(draft('a'))).to.equal(true);
    expect((await storage.drafts.list()).map(({ key }) => key)).to.deep.equal(['a']);
    storage.close();
    await deleteDatabase(`draagkracht-${namespace}`);
  });
});
