import { expect, fixture, html } from '@open-wc/testing';
import { heading } from '../../../packages/base/src/element/heading.js';

describe('heading', () => {
  for (const level of [2, 3, 4, 5, 6])
    it(`is a real h${level}`, async () => {
      const page = await fixture(html`<div>${heading(level, 'Kop')}</div>`);
      expect(page.querySelector(`h${level}[part=heading]`)?.textContent).to.equal('Kop');
    });

  it('is an h3 for anything else', async () => {
    for (const level of [1, 7, Number.NaN])
      expect((await fixture(html`<div>${heading(level, '')}</div>`)).querySelector('h3')).to.not.equal(null);
  });
});
