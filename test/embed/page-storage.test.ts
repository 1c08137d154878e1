import { expect } from '@open-wc/testing';
import { pageStorage } from '../../packages/embed/src/page-storage.js';

describe('storage on a bare page', () => {
  it('is shared by elements of one namespace', async () => {
    const [one, two] = await Promise.all([
      pageStorage.open('page-storage-test', 'memory'),
      pageStorage.open('page-storage-test', 'memory'),
    ]);
    expect(one.status()).to.deep.equal({ mode: 'memory' });
    expect(one.records).to.equal(two.records);
    one.close();
    two.close();
  });
});
