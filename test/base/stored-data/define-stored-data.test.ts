import { expect } from '@open-wc/testing';
import { defineStoredData } from '@draagkracht/base';

describe('the panel of what is kept', () => {
  it('is registered when it is asked for, and asking twice is fine', async () => {
    await defineStoredData();
    await defineStoredData();
    expect(customElements.get('dk-stored-data')).to.not.equal(undefined);
  });
});
