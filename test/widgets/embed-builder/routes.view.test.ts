import { expect } from '@open-wc/testing';
import { contentSystems, placesOf, recommendedRoute } from '@draagkracht/base/snippet.js';
import { advisedRoute, placeOf } from '../../../packages/widgets/src/embed-builder/routes.view.js';

describe('the route to take', () => {
  it('gives a chart wherever any route does', () => {
    for (const system of contentSystems)
      for (const place of placesOf(system)) {
        const { fates } = place;
        const best = (['module', 'classic', 'frame', 'oembed', 'static'] as const).some(
          (route) => fates[route].outcome === 'chart',
        );
        if (best) expect(fates[advisedRoute(system, place)].outcome, place.id).to.equal('chart');
      }
  });

  it('is that of the system where no place is known', () =>
    expect(advisedRoute('other', undefined)).to.equal(recommendedRoute('other')));

  it('is asked for a place of the system itself', () => {
    const [first, second] = placesOf('wordpress');
    expect(placeOf('wordpress', '')).to.equal(first);
    expect(placeOf('wordpress', second!.id)).to.equal(second);
    expect(placeOf('wordpress', 'html-page')).to.equal(first);
  });
});
