import { expect } from '@open-wc/testing';
import { placeOutlook } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.geometry.js';
import {
  allScenarios,
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

const place = (scenario: OutlookScenario, width = 700, em = 16) => placeOutlook(outlookOf(scenario), width, em, 'nl');

describe('placeOutlook', () => {
  for (const [name, scenario] of allScenarios)
    it(`${name}: everything lies inside the box, at 320 pixels and at twice the size of text too`, () => {
      for (const [width, em] of [
        [700, 16],
        [320, 16],
        [640, 32],
      ] as const) {
        const placed = place(scenario, width, em);
        if (!placed) continue;
        const inside = (x: number, y: number): void => {
          expect(x).to.be.within(-0.1, width + 0.1);
          expect(y).to.be.within(-0.1, placed.height + 0.1);
        };
        for (const { points, plot, labels, titleY } of placed.panels) {
          for (const { x, y } of points) {
            inside(x, y);
            expect(y).to.be.within(plot.top - 0.1, plot.bottom + 0.1);
          }
          for (const { y } of labels) inside(plot.right, y);
          inside(0, titleY);
        }
        for (const { at } of placed.xTicks) inside(at, 0);
      }
    });

  it('draws what was counted solid and what is to be expected dashed, joined at the last count', () => {
    const { panels, horizon, xs } = place(scenarios.typical)!;
    const [panel] = panels;
    expect(panel!.counted.match(/L/g)).to.have.length(6);
    expect(panel!.projected.match(/L/g)).to.have.length(4);
    expect(panel!.projected.startsWith(`M${xs[6]} `)).to.equal(true);
    expect(horizon).to.deep.equal({ x: xs[6], text: 'prognose' });
    expect(panel!.points.map(({ hollow }) => hollow).lastIndexOf(false)).to.equal(6);
  });

  it('draws a second panel with its band only when there are carers to count', () => {
    expect(place(scenarios.typical)!.panels).to.have.length(1);
    const [, second] = place(scenarios.carers)!.panels;
    expect(second!.band).to.match(/^M.*Z$/);
    expect(second!.labels.map(({ text }) => text)).to.deep.equal(['20% meer: 9,9', 'als nu: 8,3', '20% minder: 6,6']);
    expect(place(scenarios.carers, 320)!.panels[1]!.labels.map(({ text }) => text)).to.deep.equal([
      '9,9',
      '8,3',
      '6,6',
    ]);
    expect(place(scenarios.countedOnly)!.panels[1]!.band).to.equal('');
  });

  it('draws nothing across years that are missing', () => {
    const whole = place(scenarios.typical)!.panels[0]!.counted;
    const broken = place(scenarios.yearGaps)!.panels[0]!.counted;
    expect(whole.match(/h0/g)).to.have.length(1);
    expect(broken.match(/h0/g)).to.have.length(2);
  });

  it('begins every axis at 0, and has no place for a region without a single ratio', () => {
    for (const [, scenario] of allScenarios)
      for (const { yTicks } of place(scenario)?.panels ?? []) expect(yTicks[0]!.text).to.match(/^0/);
    expect(place(scenarios.nobodyAtAll)).to.equal(undefined);
    expect(place(scenarios.noOldest)!.ys[0]![0]).to.be.NaN;
  });

  it('writes the figure of the base year at its point, and not twice at the last', () => {
    expect(place(scenarios.breakEven)!.panels[0]!.base!.text).to.equal('15,0');
    expect(place(scenarios.onePoint)!.panels[0]!.base).to.equal(undefined);
  });

  it('keeps labels of years apart', () => {
    for (const width of [320, 500, 900]) {
      const at = place(scenarios.typical, width)!.xTicks.map((tick) => tick.at);
      at.slice(1).forEach((x, i) => expect(x - at[i]!).to.be.above(30));
    }
  });
});
