import { expect } from '@open-wc/testing';
import { classicParts, placeText } from '../../../../packages/base/src/snippet/routes/classic.js';
import { aPlacement, aRelease } from '../../../helpers/placements.js';

describe('the classic route', () => {
  it('is a div that a filter keeps, with data- before each setting', () =>
    expect(placeText(aPlacement({ attributes: { compact: '' }, content: '<table></table>' }))).to.equal(
      '<div data-dk-widget="outcome-chart" data-compact data-lang="nl">\n<table></table>\n</div>',
    ));

  it('needs one script that knows every place', () => {
    const [script] = classicParts(aPlacement(), aRelease());
    expect(script?.code).to.contain('draagkracht.iife.js').and.to.contain('defer');
  });
});
