import { expect } from '@open-wc/testing';
import { html, render, type SVGTemplateResult, type nothing, svg } from 'lit';
import {
  axisBreak,
  gapSigns,
  pointSign,
  pointSigns,
  whiskers,
} from '../../../packages/charts/src/outcome-chart/signs.picture.js';
import type { PlacedPoint } from '../../../packages/charts/src/outcome-chart/placed.geometry.js';

const point: PlacedPoint = { x: 10, y: 20, mark: 'none', hollow: false, gap: undefined, whisker: undefined };
const drawn = (sign: SVGTemplateResult | typeof nothing): Element | null => {
  const page = document.createElement('div');
  render(html`<svg>${svg`${sign}`}</svg>`, page);
  return page.querySelector('path');
};

describe('the signs of a picture', () => {
  it('differ for every gap', () => expect(new Set(Object.values(gapSigns)).size).to.equal(4));
  it('are open for a provisional figure', () => {
    expect(drawn(pointSign({ ...point, hollow: true }, 4))!.classList.contains('hollow')).to.equal(true);
    expect(drawn(pointSign(point, 4))!.classList.contains('hollow')).to.equal(false);
  });
  it('draw intervals upright or along their line, and none where there are none', () => {
    const ends = { ...point, whisker: { low: 30, high: 5 } };
    expect(drawn(whiskers([ends, point], true))!.getAttribute('d')).to.equal('M10 30V5M7 30h6M7 5h6');
    expect(drawn(whiskers([ends], false))!.getAttribute('d')).to.equal('M30 20H5M30 17v6M5 17v6');
    expect(drawn(whiskers([point], true))).to.equal(null);
  });
  it('are one path for all points that look alike, gaps left out, those that stand out on top', () => {
    const page = document.createElement('div');
    render(
      html`<svg>
        ${pointSigns([{ ...point, mark: 'concern' }, point, { ...point, x: 30 }, { ...point, gap: 'missing' }], 4)}
      </svg>`,
      page,
    );
    const paths = [...page.querySelectorAll('path')];
    expect(paths.map((path) => path.getAttribute('class'))).to.deep.equal(['point none', 'point concern']);
    expect(paths[0]!.getAttribute('d')!.match(/M/g)).to.have.length(2);
  });
  it('break an axis at its foot', () => expect(drawn(axisBreak(30, 100))!.getAttribute('d')).to.match(/^M30 100/));
});
