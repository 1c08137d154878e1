import { expect } from '@open-wc/testing';
import { seriesSourceContext, storageContext } from '@draagkracht/base';

describe('the contexts', () => {
  it('have names that any provider can answer to, two bundles on a page included', () => {
    expect([String(storageContext), String(seriesSourceContext)]).to.deep.equal(['dk-storage', 'dk-series-source']);
  });
});
