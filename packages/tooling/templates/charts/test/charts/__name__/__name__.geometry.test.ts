import { expect } from '@open-wc/testing';
import { place__Name__ } from '../../../packages/charts/src/__name__/__name__.geometry.js';
import { __camel__SeriesOf } from '../../../packages/charts/src/__name__/__name__.series.js';
import { scenarios } from '../../../stories/charts/__name__/__name__.scenarios.js';

const box = { width: 400, height: 200, em: 16 };

describe('__name__ geometry', () => {
  it('starts every bar at zero', () => {
    const { bars, base } = place__Name__(__camel__SeriesOf(scenarios.typical), box);
    for (const { y, height } of bars) expect(y + height).to.be.closeTo(base, 0.2);
  });

  it('hangs negative bars below zero', () => {
    const { bars, base } = place__Name__(__camel__SeriesOf(scenarios.negative), box);
    expect(bars[0]?.y).to.equal(base);
    expect(bars[1]?.y).to.be.below(base);
  });

  it('keeps the room of a gap', () => {
    const { bars } = place__Name__(__camel__SeriesOf(scenarios.gaps), box);
    expect(bars.map(({ isGap }) => isGap)).to.deep.equal([false, true, true, false]);
    expect(bars[1]?.height).to.equal(0);
  });

  for (const [name, series] of Object.entries(scenarios))
    for (const width of [0, 200, 2000])
      it(`stays inside a box of ${width} pixels: ${name}`, () => {
        for (const bar of place__Name__(__camel__SeriesOf(series), { ...box, width }).bars) {
          expect(bar.x).to.be.at.least(0);
          expect(bar.x + bar.width).to.be.at.most(width + 0.2);
          expect(bar.y).to.be.within(0, box.height);
        }
      });
});
