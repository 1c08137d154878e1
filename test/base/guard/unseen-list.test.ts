import { expect, fixture, html } from '@open-wc/testing';
import { unseen } from '@draagkracht/model';
import { unseenList } from '../../../packages/base/src/guard/unseen-list.js';

describe('the list of what the guard cannot see', () => {
  for (const [language, last] of [
    ['nl', 'Alles op een foto of in een bijlage'],
    ['en', 'Everything in a photo or an attachment'],
  ] as const)
    it(`is whole in ${language}; its examples are Dutch and marked so`, async () => {
      const page = await fixture(html`<div>${unseenList(language)}</div>`);
      const items = [...page.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
      expect(items).to.have.lengthOf(unseen.length);
      expect(items.at(-1)).to.equal(last);
      expect(page.querySelectorAll('q[lang=nl]')).to.have.lengthOf(unseen.length - 1);
    });
});
