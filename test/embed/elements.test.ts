import { expect } from '@open-wc/testing';
import { elements } from '../../packages/embed/src/elements.js';

describe('the list of elements', () => {
  for (const [tag, define] of Object.entries(elements))
    it(`${tag} is registered by its door`, async () => {
      await define();
      expect(customElements.get(tag)).to.exist;
    });
});
