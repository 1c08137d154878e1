import { expect } from '@open-wc/testing';
import '@draagkracht/charts/benchmark-funnel/define.js';
import { scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { FunnelPage } from '../../../packages/charts/src/benchmark-funnel/funnel-page.js';

describe('what reads a page for a comparison', () => {
  it('fetches nothing for a page that has nothing to read', () => {
    const page = new FunnelPage(document.createElement('dk-benchmark-funnel'));
    expect(page.source).to.deep.equal({ state: 'none' });
    expect(page.arrived).to.deep.equal([false, false]);
  });
  it('fetches the reader of tables when it is asked for', async () => {
    const page = new FunnelPage(document.createElement('dk-benchmark-funnel'));
    expect(page.readers.table()).to.equal(undefined);
    for (const part of page.all) await part.arrival;
    expect(page.readers.table()).to.be.a('function');
    expect(page.readers.areas()).to.equal(undefined);
    expect(page.arrived).to.deep.equal([false, true]);
  });
  it('is loading while the reader of files is on its way, unless a comparison was set', async () => {
    const host = Object.assign(document.createElement('dk-benchmark-funnel'), { src: 'a.csv' });
    const page = new FunnelPage(host);
    expect(page.source).to.deep.equal({ state: 'loading' });
    for (const part of page.all) await part.arrival;
    expect(page.readers.areas()).to.be.a('function');
    host.comparison = scenarios.typical.comparison;
    expect(page.source).to.deep.equal({ state: 'none' });
  });
});
