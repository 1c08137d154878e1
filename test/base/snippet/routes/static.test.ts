import { expect } from '@open-wc/testing';
import { staticParts } from '../../../../packages/base/src/snippet/routes/static.js';
import { aPlacement, aRelease } from '../../../helpers/placements.js';

describe('the route without script', () => {
  it('is what stands there by itself, in a div a script may find later', () => {
    const [page, style] = staticParts(aPlacement({ attributes: {}, content: '<p>Zin.</p>' }), aRelease());
    expect(page).to.include({
      place: 'page',
      code: '<div data-dk-widget="outcome-chart" data-lang="nl">\n<p>Zin.</p>\n</div>',
    });
    expect(style).to.include({ place: 'template', optional: true });
    expect(staticParts(aPlacement(), aRelease()).some(({ code }) => code.includes('<script'))).to.equal(false);
  });
});
