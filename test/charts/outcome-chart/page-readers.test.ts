import { expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/charts/outcome-chart/define.js';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import { sourceFor } from '../../../packages/charts/src/outcome-chart/page-readers.js';

describe('sourceFor', () => {
  it('tells the page when a file cannot be shown', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    provideContext(page, seriesSourceContext, { read: (src) => Promise.reject(new SourceError('not-found', src)) });
    const host = document.createElement('dk-outcome-chart');
    page.append(host);
    const heard = new Promise<Event>((resolve) => page.addEventListener('dk-chart-failed', resolve, { once: true }));
    const source = sourceFor(host);
    source.ask('cijfers.csv', {});
    expect(((await heard) as CustomEvent<{ code: string }>).detail.code).to.equal('not-found');
    expect(source.value.state).to.equal('failed');
  });
});
