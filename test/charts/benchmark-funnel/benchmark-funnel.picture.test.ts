import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { scenarios, type FunnelScenario } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { funnelPicture } from '../../../packages/charts/src/benchmark-funnel/benchmark-funnel.picture.js';
import { placedFunnel } from '../../helpers/funnel.js';

function drawn(scenario: FunnelScenario, at = -1): HTMLElement {
  const page = document.createElement('div');
  render(funnelPicture(placedFunnel(scenario), at), page);
  return page;
}

describe('the picture of a funnel', () => {
  it('draws areas that look alike as one path, and the own one by itself', () => {
    const page = drawn(scenarios.overdispersed);
    expect([...page.querySelectorAll('.unit')].map((path) => path.getAttribute('class'))).to.deep.equal([
      'unit within',
      'unit beyond-95',
      'unit beyond-998',
    ]);
    expect(page.querySelectorAll('.own-unit')).to.have.length(1);
    expect(page.querySelectorAll('*').length).to.be.below(80);
  });
  it('tells places by shape: a dot within, a triangle beyond a limit', () => {
    expect(drawn(scenarios.typical).querySelector('.own-unit')!.getAttribute('d')).to.include('a');
    expect(drawn(scenarios.farOutside).querySelector('.own-unit')!.getAttribute('d')).to.match(/^M[\d.]+ [\d.]+l.*Z$/);
  });
  it('cuts limits off at the edge of the plot', () => {
    const plot = drawn(scenarios.typical).querySelector('svg.plot')!;
    expect(plot.querySelectorAll('.limit')).to.have.length(2);
    expect(plot.querySelectorAll('.centre')).to.have.length(1);
  });
  it('shows where a reader is', () => {
    expect(drawn(scenarios.typical).querySelector('.reader')).to.equal(null);
    expect(drawn(scenarios.typical, 3).querySelector('.reader circle')).to.not.equal(null);
    expect(drawn(scenarios.typical, 999).querySelector('.reader')).to.equal(null);
  });
  it('has no own area where none is judged', () => {
    expect(drawn(scenarios.noOwn).querySelector('.own-unit')).to.equal(null);
  });
});
