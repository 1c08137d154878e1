import { expect } from '@open-wc/testing';
import {
  linePath,
  pixelsOf,
  placedCompanions,
  placedPoints,
  placedTarget,
} from '../../../packages/charts/src/outcome-chart/marks.geometry.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario } from '../../helpers/charts.js';

const path = (ys: number[], starts: number[] = []): string =>
  linePath({ xs: Float64Array.from(ys.keys(), (at) => at * 10), ys: Float64Array.from(ys) }, starts);
const same = (value: number): number => value;
const plot = { left: 0, right: 100, top: 0, bottom: 100 };

describe('the line', () => {
  it('goes through every figure', () => expect(path([1, 2, 3])).to.equal('M0 1L10 2L20 3'));
  it('breaks at a gap', () => expect(path([1, 2, Number.NaN, 3, 4])).to.equal('M0 1L10 2M30 3L40 4'));
  it('shows a figure that stands alone as a dot', () => expect(path([1, Number.NaN, 3])).to.equal('M0 1h0M20 3h0'));
  it('breaks where a new definition begins', () => expect(path([1, 2, 3, 4], [2])).to.equal('M0 1L10 2M20 3L30 4'));
  it('is nothing without figures', () => expect(path([Number.NaN])).to.equal(''));
});

describe('points', () => {
  const chart = seriesOfScenario(scenarios.gaps);
  const pixels = pixelsOf(chart.points, same, same);
  it('are all drawn where there is room', () =>
    expect(placedPoints(chart.points, pixels, same, plot, false)).to.have.length(12));
  it('are drawn only when they stand out or end the series, where there is none', () => {
    expect(placedPoints(chart.points, pixels, same, plot, true).map(({ gap }) => gap)).to.deep.equal([
      'missing',
      'suppressed',
      'impossible',
      'not-applicable',
      undefined,
    ]);
  });
  it('that are gaps lie at the foot of the plot', () =>
    expect(placedPoints(chart.points, pixels, same, plot, false)[1]!.y).to.equal(100));
});

describe('a target', () => {
  it('is a path: each step holds until the next', () => {
    const steps = [
      { at: 10, value: 50, period: 'a' },
      { at: 60, value: 70, period: 'b' },
    ];
    expect(placedTarget(steps, same, same, plot)).to.deep.equal({
      path: 'M10 50H60V70H100',
      steps: [
        { x: 10, y: 50 },
        { x: 60, y: 70 },
      ],
    });
  });
  it('of before the picture holds from its edge, without a ring', () => {
    expect(placedTarget([{ at: -50, value: 50, period: 'a' }], same, same, plot)).to.deep.equal({
      path: 'M0 50H100',
      steps: [],
    });
  });
  it('is none without steps', () => expect(placedTarget([], same, same, plot)).to.equal(undefined));
});

describe('companions', () => {
  it('end at their last figure', () =>
    expect(placedCompanions(seriesOfScenario(scenarios.companions), same, same).map(({ y }) => y)).to.deep.equal([
      9.9, 10.5,
    ]));
  it('of unlike size are not drawn', () =>
    expect(placedCompanions(seriesOfScenario(scenarios.counts), same, same)).to.deep.equal([]));
});
