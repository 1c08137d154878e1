import { expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/charts/outcome-chart/define.js';
import { PageParts } from '../../../packages/charts/src/outcome-chart/page-parts.js';

async function parts(): Promise<{ page: PageParts; host: HTMLElementTagNameMap['dk-outcome-chart'] }> {
  const host = await fixture<HTMLElementTagNameMap['dk-outcome-chart']>(html`<dk-outcome-chart></dk-outcome-chart>`);
  return { page: new PageParts(host), host };
}

describe('the parts that read a page', () => {
  it('fetch nothing for a page that has nothing to read', async () => {
    const { page } = await parts();
    expect(page.source).to.deep.equal({ state: 'none' });
    expect(page.late.has).to.equal(false);
  });

  it('come when they are asked for', async () => {
    const { page } = await parts();
    expect(page.readers.table()).to.equal(undefined);
    await page.late.arrival;
    expect(page.readers.table()).to.be.a('function');
    expect(page.readers.notes()).to.be.a('function');
  });

  it('say that a file is on its way while what reads it is', async () => {
    const { page, host } = await parts();
    host.src = 'cijfers.csv';
    expect(page.source).to.deep.equal({ state: 'loading' });
    await page.late.arrival;
    expect(page.source.state).to.be.oneOf(['loading', 'no-reader', 'failed']);
    host.src = '';
    expect(page.source).to.deep.equal({ state: 'none' });
  });

  it('say nothing of waiting before a file was asked for, nor over what the page has there itself', async () => {
    const { page, host } = await parts();
    const loading = { kind: 'loading', say: () => '' } as const;
    expect(page.isQuiet(loading)).to.equal(true);
    await page.late.come();
    expect(page.isQuiet(loading)).to.equal(false);
    expect(page.isQuiet({ kind: 'empty' })).to.equal(false);
    host.append(document.createElement('p'));
    expect(page.isQuiet(loading)).to.equal(true);
  });
});
