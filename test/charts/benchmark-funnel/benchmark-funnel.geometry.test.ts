import { expect } from '@open-wc/testing';
import { allFunnelScenarios, scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { figureOf, nearestUnit } from '../../../packages/charts/src/benchmark-funnel/benchmark-funnel.geometry.js';
import { chartOfFunnel, funnelBox, placedFunnel } from '../../helpers/funnel.js';

const judged = allFunnelScenarios.filter(([, scenario]) => chartOfFunnel(scenario).verdict.state === 'judged');

describe('a funnel placed in its box', () => {
  for (const [name, scenario] of judged)
    it(`${name}: holds every area inside the plot, at every width`, () => {
      for (const width of [200, 320, 640, 2000]) {
        const { plot, xs, ys } = placedFunnel(scenario, { ...funnelBox, width });
        for (const [at, x] of xs.entries()) {
          expect(x).to.be.within(plot.left, plot.right);
          expect(ys[at]).to.be.within(plot.top - 0.1, plot.bottom + 0.1);
        }
        expect([...xs].sort((a, b) => a - b)).to.deep.equal([...xs]);
      }
    });
  it('draws an area outside the limits exactly where it is judged to be', () => {
    for (const [, scenario] of judged) {
      const chart = chartOfFunnel(scenario);
      const { limits } = placedFunnel(scenario);
      expect(limits.map(({ level }) => level)).to.deep.equal(scenario.levels === '99.8' ? ['998'] : ['998', '95']);
      for (const { line } of limits)
        expect(line)
          .to.match(/^M[\d.]+ -?[\d.]+L/)
          .and.not.include('NaN');
      expect(chart.points.every((point) => Number.isFinite(figureOf(point, chart)))).to.equal(true);
    }
  });
  it('goes by times where the largest is many times the smallest, and by steps where not', () => {
    expect(placedFunnel(scenarios.typical)).to.deep.include({ byTimes: true });
    expect(placedFunnel(scenarios.typical).xTicks.map(({ text }) => text))
      .to.include('10.000')
      .and.include('100.000');
    const steps = placedFunnel(scenarios.proportion);
    expect(steps.byTimes).to.equal(false);
    expect(steps.xTicks.map(({ text }) => text)).to.deep.equal(['200', '400', '600', '800']);
    expect(steps.yTicks.at(-1)?.text).to.equal('100%');
  });
  it('names the own area, and others only when asked and where there is room', () => {
    expect(placedFunnel(scenarios.overdispersed).names.map(({ own }) => own)).to.deep.equal([true]);
    const names = placedFunnel(scenarios.labelled).names;
    expect(names.length).to.be.greaterThan(1);
    expect(names[0]).to.deep.include({ own: true, text: 'Voorbeeldstad 301' });
    expect(placedFunnel(scenarios.labelled, { ...funnelBox, width: 320 }).names).to.have.length(1);
  });
  it('hangs the name of an area at the edge on its other side', () => {
    const own = scenarios.typical.comparison.units.at(-1)!.code;
    const [name] = placedFunnel({ ...scenarios.typical, own }).names;
    expect(name).to.deep.include({ anchor: 'end', own: true });
  });
  it('says when the axis of figures does not begin at 0', () => {
    expect(placedFunnel(scenarios.typical).zoomed).to.equal(true);
    expect(placedFunnel(scenarios.overdispersed).zoomed).to.equal(false);
  });
  it('finds the area nearest to a place', () => {
    const placed = placedFunnel(scenarios.typical);
    for (const at of [0, 17, 59]) expect(nearestUnit(placed, placed.xs[at]! + 0.4, placed.ys[at]! - 0.4)).to.equal(at);
    expect(nearestUnit({ ...placed, xs: new Float64Array(), ys: new Float64Array() }, 0, 0)).to.equal(-1);
  });
});
