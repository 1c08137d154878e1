import { expect } from '@open-wc/testing';
import {
  anchorAt,
  axisOf,
  extentOf,
  leftOf,
  magnitudeOf,
  periodTicks,
  shortFigure,
  timeSpan,
  unitOf,
  valueTexts,
} from '../../../packages/charts/src/outcome-chart/axes.geometry.js';
import { linear } from '../../../packages/charts/src/shared/box.geometry.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { box, seriesOfScenario } from '../../helpers/charts.js';
import '../../helpers/english.js';

describe('the axes', () => {
  it('hold points, intervals, companions, limits and target', () => {
    expect(extentOf(seriesOfScenario(scenarios.target)).high).to.equal(82);
    expect(extentOf(seriesOfScenario(scenarios.companions)).low).to.equal(8.9);
    expect(extentOf(seriesOfScenario(scenarios.intervals)).low).to.be.lessThan(68);
    expect(extentOf(seriesOfScenario(scenarios.counts)).high).to.equal(7655);
  });

  it('know what cannot be: a share over 100, a count under 0', () => {
    expect(extentOf(seriesOfScenario(scenarios.typical))).to.deep.include({ least: 0, most: 100 });
    expect(extentOf(seriesOfScenario(scenarios.negative))).to.deep.include({ least: -Infinity, most: Infinity });
  });

  it('carry the sign of a percentage once, at the top, and any other unit above', () => {
    const typical = seriesOfScenario(scenarios.typical);
    const axis = axisOf(typical, 4);
    expect(valueTexts(typical, axis, 'nl').filter((text) => text.includes('%'))).to.have.length(1);
    expect(unitOf(typical, axis, 'nl')).to.equal('');
    const waiting = seriesOfScenario(scenarios.xmr);
    expect(unitOf(waiting, axisOf(waiting, 4), 'en')).to.equal('days');
  });

  it('write large numbers in millions and billions, in either language', () => {
    const chart = seriesOfScenario(scenarios.hugeNumbers);
    const axis = axisOf(chart, 4);
    expect([magnitudeOf(axis, 'nl').word, magnitudeOf(axis, 'en').word]).to.deep.equal(['miljard', 'billion']);
    expect(shortFigure(chart, axis, 7_402_000_000, 'nl')).to.equal('7,40');
    expect(shortFigure(chart, axis, 74_020_000_000, 'en')).to.equal('74.0');
    expect(magnitudeOf(axisOf(seriesOfScenario(scenarios.typical), 4), 'nl')).to.deep.equal({ factor: 1, word: '' });
  });

  it('reach in time as far as a target to come', () => {
    const { first, last } = timeSpan(seriesOfScenario(scenarios.target));
    expect((last - first) / 12).to.equal(11);
  });

  it('label days of many years by their year', () => {
    const chart = seriesOfScenario(scenarios.manyPoints);
    const x = linear(chart.points[0]!.at, chart.points.at(-1)!.at, 0, 640);
    const ticks = periodTicks(
      chart,
      chart.points.map(({ at }) => x(at)),
      x,
      box,
      'nl',
    );
    expect(ticks[0]!.text).to.equal('1900');
    expect(ticks.length).to.be.within(3, 12);
  });

  it('hang labels so that they stay inside', () =>
    expect([anchorAt(5, 40, 100), anchorAt(50, 40, 100), anchorAt(95, 40, 100)]).to.deep.equal([
      'start',
      'middle',
      'end',
    ]));
  it('leave room for their labels', () => expect(leftOf(['1.000', '10'], 10)).to.be.greaterThan(leftOf(['10'], 10)));
});
