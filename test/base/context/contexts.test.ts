import { expect } from '@open-wc/testing';
import { areasSourceContext, seriesSourceContext, shapesSourceContext, storageContext } from '@draagkracht/base';

describe('the contexts', () => {
  it('have names that any provider can answer to, two bundles on a page included', () => {
    expect([storageContext, seriesSourceContext, areasSourceContext, shapesSourceContext].map(String)).to.deep.equal([
      'dk-storage-1',
      'dk-series-source',
      'dk-areas-source',
      'dk-shapes-source',
    ]);
  });
});
