import { expect } from '@open-wc/testing';
import { widgetOf, writtenAttributes } from '../../../../packages/base/src/snippet/routes/attributes.js';
import { aPlacement } from '../../../helpers/placements.js';

describe('the attributes that are written down', () => {
  it('are those of the placement, with its language', () => {
    expect(writtenAttributes(aPlacement({ attributes: { better: 'lower' }, language: 'en' }))).to.deep.equal({
      better: 'lower',
      lang: 'en',
    });
    expect(writtenAttributes(aPlacement({ attributes: { lang: 'nl' }, language: 'en' }))).to.deep.equal({ lang: 'nl' });
  });

  it('name the element without our letters where a name is wanted', () =>
    expect(widgetOf({ tag: 'dk-outcome-chart' })).to.equal('outcome-chart'));
});
