import { expect, waitUntil } from '@open-wc/testing';

describe('the first script of the page in a frame', () => {
  const main = document.createElement('main');
  before(() => document.body.append(main));
  after(() => {
    main.remove();
    document.querySelector('link[rel=preload][as=fetch]')?.remove();
    location.hash = '';
  });

  it('asks for the file its address names', async () => {
    location.hash = '#widget=outcome-chart&src=/demo/data/amstelveen.json&indicator=bijstand';
    await import('../../../packages/embed/src/frame/frame-start.js');
    await waitUntil(() => document.querySelector('link[rel=preload][href$="amstelveen.json"]'));
    expect(customElements.get('dk-outcome-dashboard')).to.equal(undefined);
  });
});
