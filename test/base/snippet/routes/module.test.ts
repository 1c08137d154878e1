import { expect } from '@open-wc/testing';
import { moduleParts } from '../../../../packages/base/src/snippet/routes/module.js';
import { aPlacement, aRelease } from '../../../helpers/placements.js';

describe('the module route', () => {
  it('is a line in the template and an element around what stands there without script', () => {
    const parts = moduleParts(aPlacement({ content: '<p>Zin.</p>' }), aRelease());
    expect(parts.map(({ place, optional }) => [place, optional === true])).to.deep.equal([
      ['template', false],
      ['template', true],
      ['template', true],
      ['page', false],
      ['page', true],
      ['template', true],
    ]);
    expect(parts.find(({ place }) => place === 'page')!.code).to.equal(
      '<dk-outcome-chart src="/cijfers/bijstand.csv" better="lower" lang="nl">\n<p>Zin.</p>\n</dk-outcome-chart>',
    );
  });

  it('fetches nothing beforehand that the release does not name', () =>
    expect(moduleParts(aPlacement({ tag: 'dk-principle-card' }), aRelease())).to.have.length(4));
});
