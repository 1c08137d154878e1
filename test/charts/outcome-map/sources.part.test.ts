import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { areasSourceContext, provideContext, shapesSourceContext } from '@draagkracht/base';
import { SourceError } from '@draagkracht/model';
import '@draagkracht/charts/outcome-map/define.js';
import { MapSources } from '../../../packages/charts/src/outcome-map/sources.part.js';
import { scenarios } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

describe('the files a map names', () => {
  it('are asked of the page, with the names of the figures', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const asked: unknown[] = [];
    provideContext(page, areasSourceContext, {
      readAreas: async (src, { indicators }) => {
        asked.push(src, indicators);
        return scenarios.typical.areas;
      },
    });
    provideContext(page, shapesSourceContext, {
      readShapes: (src) => Promise.reject(new SourceError('not-found', src)),
    });
    const host = document.createElement('dk-outcome-map');
    page.append(host);
    const failures: string[] = [];
    host.addEventListener('dk-map-failed', ({ detail }) => failures.push(detail.code));
    const sources = new MapSources(host);
    expect(sources.figures('a.csv', ['wmo', 'people']).state).to.equal('loading');
    expect(sources.shapes('b.json').state).to.equal('loading');
    await waitUntil(
      () =>
        sources.figures('a.csv', ['wmo', 'people']).state === 'ready' && sources.shapes('b.json').state === 'failed',
    );
    expect(asked).to.deep.equal(['a.csv', ['wmo', 'people']]);
    expect(failures).to.deep.equal(['not-found']);
  });
});
