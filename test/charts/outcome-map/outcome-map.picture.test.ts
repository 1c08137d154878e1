import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { keyPatterns, mapPicture, swatch } from '../../../packages/charts/src/outcome-map/outcome-map.picture.js';
import { mapSeriesOf } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { scenarios } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const land = landFrom(scenarios.gaps.shapes) as Land;
const series = mapSeriesOf(plainAreas(scenarios.gaps.areas), land, {
  way: 'quantile',
  count: 5,
  period: '',
  region: 'GM9001',
  policy: '',
});

function drawn(template: unknown): HTMLElement {
  const page = document.createElement('div');
  render(template, page);
  return page;
}

describe('the picture of a map', () => {
  it('is as wide as it is told, on the grid of the land', () => {
    const svg = drawn(mapPicture(series, land, 400, -1, false)).querySelector('svg')!;
    expect(svg.getAttribute('width')).to.equal('400');
    expect(svg.getAttribute('viewBox')).to.equal(`0 0 ${land.width} ${land.height}`);
    expect(svg.querySelectorAll('.land path').length).to.equal(12);
    expect(svg.querySelectorAll('.own').length).to.equal(1);
    expect(svg.querySelectorAll('.reader').length).to.equal(0);
  });

  it('has colours, and patterns for what is not there', () => {
    const page = drawn(mapPicture(series, land, 400, 3, false));
    expect(page.querySelectorAll('.land .c').length).to.equal(9);
    expect(page.querySelector('.suppressed')!.getAttribute('fill')).to.equal('url(#map-suppressed)');
    expect(page.querySelector('#map-suppressed')).to.not.equal(null);
    expect(page.querySelectorAll('.reader').length).to.equal(2);
  });

  it('has a pattern for each class where the reader chose the colours', () => {
    const page = drawn(mapPicture(series, land, 400, -1, true));
    expect(page.querySelectorAll('.land .c').length).to.equal(0);
    for (const path of page.querySelectorAll('.land path'))
      expect(page.querySelector(path.getAttribute('fill')!.slice(4, -1)), path.getAttribute('fill')!).to.not.equal(
        null,
      );
  });

  it('has signs for the legend that find their pattern', () => {
    const page = drawn(keyPatterns(5, true));
    for (const fill of ['k0', 'k4', 'missing', 'suppressed', 'refused', 'uncertain'] as const) {
      const filled = drawn(swatch(fill, true)).querySelector('rect:last-of-type')!.getAttribute('fill')!;
      expect(page.querySelector(filled.slice(4, -1)), fill).to.not.equal(null);
    }
    expect(drawn(swatch('own', false)).querySelector('.own')).to.not.equal(null);
  });
});
