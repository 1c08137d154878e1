import { expect } from '@open-wc/testing';
import { open } from '../../packages/embed/src/page-storage.js';

describe('storage on a bare page', () => {
  it('is shared by elements of one namespace', async () => {
    const [one, two] = await Promise.all([open('page-storage-test', 'memory'), open('page-storage-test', 'memory')]);
    expect(one.status()).to.deep.equal({ mode: 'memory' });
    expect(one.records).to.equal(two.records);
    one.close();
    two.close();
  });
});
