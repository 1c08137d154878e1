import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { thinned, tickDecimals, valueAxis } from '../../../packages/charts/src/shared/ticks.geometry.js';

describe('the axis of values', () => {
  it('begins at 0 when that costs little', () =>
    expect(valueAxis(4, 9, 4)).to.deep.equal({ from: 0, to: 10, ticks: [0, 2, 4, 6, 8, 10], zoomed: false }));
  it('zooms when zero would flatten the line, and says so', () =>
    expect(valueAxis(71, 78, 4)).to.deep.include({ zoomed: true, from: 68, to: 80 }));
  it('has zero between figures on both sides of it', () => expect(valueAxis(-21, 12, 4).ticks).to.include(0));
  it('has zero above figures that are all negative', () =>
    expect(valueAxis(-9, -4, 4)).to.deep.include({ to: 0, zoomed: false }));
  it('does not exceed what is possible', () => expect(valueAxis(96, 99.5, 4, 100).to).to.be.at.most(100));
  it('is bare without figures', () =>
    expect(valueAxis(Infinity, -Infinity, 4)).to.deep.equal({ from: 0, to: 1, ticks: [], zoomed: false }));
  it('has room around equal figures, and around 0', () => {
    expect(valueAxis(5, 5, 4).from).to.be.lessThan(5);
    expect(valueAxis(0, 0, 4)).to.deep.include({ from: 0, to: 1 });
  });
  it('holds every figure, with round ticks at its ends', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6);
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-6 || high === low);
        const axis = valueAxis(low, high, count);
        // What is a billionth of a step outside is rounding.
        const slack = 1e-6 + (axis.to - axis.from) * 1e-9;
        expect(axis.from).to.be.at.most(low + slack);
        expect(axis.to).to.be.at.least(high - slack);
        expect([axis.ticks[0], axis.ticks.at(-1)]).to.deep.equal([axis.from, axis.to]);
        expect(axis.ticks.length).to.be.within(2, count * 3 + 2);
      }),
    );
  });
});

describe('decimals of ticks', () => {
  it('are as many as tell neighbours apart', () =>
    expect([[0, 5], [0, 0.5], [1, 1.25], [0, 1000], [3]].map((ticks) => tickDecimals(ticks))).to.deep.equal([
      0, 1, 1, 0, 0,
    ]));
});

describe('labels of periods', () => {
  it('keep the last one, and room between', () => expect(thinned([0, 10, 20, 30, 40], 15)).to.deep.equal([0, 2, 4]));
  it('keep their season', () =>
    expect(
      thinned(
        Array.from({ length: 24 }, (_, at) => at * 10),
        25,
        4,
      ),
    ).to.deep.equal([3, 7, 11, 15, 19, 23]));
  it('are one where there is room for one, and none for none', () => {
    expect(thinned([0, 1, 2], 100)).to.deep.equal([2]);
    expect(thinned([], 10)).to.deep.equal([]);
  });
});
