import { expect } from '@open-wc/testing';
import { principleFragment } from '../../../packages/embed/src/static/principle-fragment.js';

describe('principles made beforehand', () => {
  it('are one, or the four', () => {
    const one = principleFragment({ language: 'nl', number: 2, level: 2 });
    expect(one).to.match(
      /^<dk-principle-card lang="nl" heading-level="2" principle="2">\n<h2>[^<]+<\/h2>\n<p>[^<]+<\/p>/,
    );
    const all = principleFragment({ language: 'en' });
    expect(all.match(/<h3>/g)).to.have.lengthOf(4);
    expect(all).to.match(/^<dk-principle-deck lang="en"/);
  });
});
