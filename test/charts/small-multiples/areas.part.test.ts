import { expect, fixture, html } from '@open-wc/testing';
import '@draagkracht/charts/small-multiples/define.js';
import { areasSource } from '../../../packages/charts/src/small-multiples/areas.part.js';

describe('what reads the areas of a file', () => {
  it('knows when nothing on the page can read files', async () => {
    const page = await fixture<HTMLElement>(html`<main><dk-small-multiples></dk-small-multiples></main>`);
    const source = areasSource(page.querySelector('dk-small-multiples')!);
    source.ask('a.csv', { indicators: [] });
    expect(source.value.state).to.equal('no-reader');
  });
});
