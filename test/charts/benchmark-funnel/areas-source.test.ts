import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { areasSourceContext, provideContext } from '@draagkracht/base';
import '@draagkracht/charts/benchmark-funnel/define.js';
import { SourceError } from '@draagkracht/model';
import { areasSource } from '../../../packages/charts/src/benchmark-funnel/areas-source.js';

describe('what reads the areas of a file', () => {
  it('asks the reader of the page, and tells the page when it cannot', async () => {
    const page = await fixture<HTMLElement>(html`<main><dk-benchmark-funnel></dk-benchmark-funnel></main>`);
    const asked: unknown[] = [];
    provideContext(page, areasSourceContext, {
      readAreas: (src, choice) => (asked.push([src, choice]), Promise.reject(new SourceError('offline', src))),
    });
    const source = areasSource(page.querySelector('dk-benchmark-funnel')!);
    const failed = oneEvent(page, 'dk-chart-failed') as Promise<CustomEvent<{ code: string }>>;
    source.ask('a.csv', { indicators: ['bijstand', 'inwoners'] });
    expect((await failed).detail.code).to.equal('offline');
    expect(asked).to.deep.equal([['a.csv', { indicators: ['bijstand', 'inwoners'] }]]);
    expect(source.value.state).to.equal('failed');
  });
  it('knows when nothing on the page can read files', async () => {
    const page = await fixture<HTMLElement>(html`<main><dk-benchmark-funnel></dk-benchmark-funnel></main>`);
    const source = areasSource(page.querySelector('dk-benchmark-funnel')!);
    source.ask('a.csv', { indicators: [] });
    expect(source.value.state).to.equal('no-reader');
  });
});
