import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { staticMultiples } from '../../../packages/charts/src/small-multiples/static-multiples.js';
import { scenarios } from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

describe('all areas as one drawing', () => {
  it('has the name, the line and the figure of each, on one scale', () => {
    const { series, reference, region } = scenarios.typical;
    const { picture, figure } = staticMultiples(series, { reference, region, level: 3 }, 'nl')!;
    const page = document.createElement('div');
    render(picture.drawing, page);
    const still = document.createElement('div');
    render(figure, still);
    const lines = (root: ParentNode): (string | null)[] =>
      [...root.querySelectorAll('.line')].map((path) => path.getAttribute('d'));
    expect(lines(page)).to.deep.equal(lines(still));
    const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const panel of still.querySelectorAll('.value')) expect(texts).to.include(panel.textContent);
    expect(page.querySelectorAll('text[font-weight="700"]').length).to.be.at.least(2);
    expect(page.querySelectorAll('svg svg').length).to.equal(12);
  });
});
