import { expect } from '@open-wc/testing';
import { linkParts } from '../../../../packages/base/src/snippet/routes/link.js';
import { aPlacement, aRelease, attributesIn, elementsIn } from '../../../helpers/placements.js';

describe('a link alone in its paragraph', () => {
  it('opens the page of the element, and is called what it shows', () => {
    const title = 'Bijstand <in> "Zaanstad"';
    const [{ code, optional } = { code: '' }] = linkParts(aPlacement({ title }), aRelease());
    const [paragraph, link, ...more] = elementsIn(code);
    expect([paragraph?.localName, link?.localName, link?.textContent]).to.deep.equal(['p', 'a', title]);
    expect(attributesIn(link!)).to.deep.equal({
      href: '/draagkracht/0.1.0/embed.html#widget=outcome-chart&src=%2Fcijfers%2Fbijstand.csv&better=lower&lang=nl',
    });
    expect([more.length, optional]).to.deep.equal([0, true]);
  });

  it('is not there for figures it would not take along', () =>
    expect(linkParts(aPlacement({ attributes: {}, content: '<table></table>' }), aRelease())).to.deep.equal([]));
});
