import { expect, waitUntil } from '@open-wc/testing';

const main = document.createElement('main');
const goTo = (hash: string) => {
  location.hash = hash;
};

describe('the page in a frame', () => {
  before(async () => {
    document.body.replaceChildren(main);
    goTo('#widget=pie-chart&lang=en');
    await import('../../../packages/embed/src/frame/frame-page.js');
  });
  after(() => main.remove());

  it('says in its language what is wrong with its address', async () => {
    await waitUntil(() => main.textContent?.includes('does not know “pie-chart”'));
    expect(document.documentElement.lang).to.equal('en');
  });

  it('follows its address, and takes the name of what it shows', async () => {
    goTo('#widget=outcome-chart&src=/demo/data/amstelveen.json&indicator=bijstand');
    await waitUntil(() => main.querySelector('dk-outcome-chart')?.shadowRoot?.querySelector('svg'), 'a chart', {
      timeout: 10_000,
    });
    expect(document.documentElement.lang).to.equal('nl');
    expect(main.querySelector('p')).to.equal(null);
    await waitUntil(() => document.title.includes('bijstand'));
  });

  it('shows what an element is for when no figures are named', async () => {
    goTo('#widget=outcome-chart');
    await waitUntil(() => main.querySelector('p')?.textContent?.includes('weet niet waar de cijfers staan'));
    expect(main.querySelector('dk-outcome-chart')).to.exist;
  });
});
