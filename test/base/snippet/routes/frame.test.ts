import { expect } from '@open-wc/testing';
import { frameAddress, frameParts, frameText } from '../../../../packages/base/src/snippet/routes/frame.js';
import { widgetNames } from '../../../../packages/base/src/snippet/widgets.names.js';
import { aPlacement, aRelease, attributesIn, elementsIn } from '../../../helpers/placements.js';

describe('the frame route', () => {
  it('keeps every setting after the #, where no server sees it', () =>
    expect(frameAddress(aPlacement(), aRelease())).to.equal(
      '/draagkracht/0.1.0/embed.html#widget=outcome-chart&src=%2Fcijfers%2Fbijstand.csv&better=lower&lang=nl',
    ));

  it('is named, lazy, as wide as the page, tells nobody where it stands, and is found by its script', () => {
    const [frame] = elementsIn(frameText(aPlacement(), aRelease()));
    const { src: _, ...found } = attributesIn(frame!);
    expect(found).to.deep.equal({
      'data-dk-frame': '',
      title: 'Bijstand in Zaanstad',
      width: '100%',
      height: '700',
      frameborder: '0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
    });
  });

  it('keeps free what its element takes, a map more when it is drawn', () => {
    const heightOf = (tag: string, attributes = {}): number =>
      Number(attributesIn(elementsIn(frameText({ ...aPlacement(), tag, attributes }, aRelease()))[0]!)['height']);
    for (const tag of Object.keys(widgetNames)) expect(heightOf(tag), tag).to.be.within(400, 9000);
    expect(heightOf('dk-outcome-map', { geo: '/kaart.geojson' })).to.be.above(heightOf('dk-outcome-map'));
    expect(heightOf('dk-outcome-chart')).to.be.above(heightOf('dk-stance-check'));
  });

  it('tells who may show it', () =>
    expect(frameParts(aPlacement(), aRelease()).map(({ code }) => code)).to.include(
      "Content-Security-Policy: frame-ancestors 'self'",
    ));
});
