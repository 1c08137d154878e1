import { expect } from '@open-wc/testing';
import { __camel__SeriesOf } from '../../../packages/charts/src/__name__/__name__.series.js';
import { scenarios } from '../../../stories/charts/__name__/__name__.scenarios.js';

describe('__name__ series', () => {
  it('keeps every period in order, with the area', () => {
    const { bars, regionLabel } = __camel__SeriesOf(scenarios.typical);
    expect(bars.map(({ period }) => period)).to.deep.equal(scenarios.typical.points.map(({ period }) => period));
    expect(regionLabel).to.equal('Utrecht');
  });

  it('keeps the name of a gap and never makes it a number', () => {
    const { bars } = __camel__SeriesOf(scenarios.gaps);
    expect(bars.map(({ gap }) => gap)).to.deep.equal([undefined, 'missing', 'suppressed', undefined]);
    expect(bars[1]?.value).to.be.NaN;
  });

  it('has no bars without points', () => expect(__camel__SeriesOf(scenarios.empty).bars).to.deep.equal([]));
});
