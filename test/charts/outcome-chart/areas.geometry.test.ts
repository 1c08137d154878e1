import { expect } from '@open-wc/testing';
import type { PlacedAreas } from '../../../packages/charts/src/outcome-chart/placed.geometry.js';
import { scenarios, type ChartScenario } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { placedScenario } from '../../helpers/charts.js';

const placed = (scenario: ChartScenario, width?: number): PlacedAreas => placedScenario(scenario, width) as PlacedAreas;

describe('areas of one period', () => {
  it('lie on one axis that begins at 0', () => {
    const { xTicks, zoomed, rows } = placed(scenarios.onePeriod);
    expect([xTicks[0]!.text, zoomed]).to.deep.equal(['0', false]);
    expect(rows[0]!.x).to.be.greaterThan(rows[3]!.x);
    expect(rows[3]!.x).to.be.greaterThan(rows[2]!.x);
  });

  it('say in words why a figure is not there', () =>
    expect(placed(scenarios.onePeriod).rows[1]).to.deep.include({ text: 'niet bekend', gap: 'missing' }));

  it('stand left of their lines where that fits, and above them where it does not', () => {
    const wide = placed(scenarios.onePeriod, 640).rows[2]!;
    const narrow = placed(scenarios.onePeriod, 300).rows[2]!;
    expect(wide.nameY).to.equal(wide.y);
    expect(narrow.nameY).to.be.lessThan(narrow.y - 10);
  });

  it('take the height they need', () => {
    expect(placed(scenarios.onePeriod).box.height).to.be.greaterThan(placed(scenarios.onePoint).box.height + 80);
  });

  it('have their target upright', () => {
    const { series } = scenarios.onePoint;
    const { target, plot } = placed({
      about: '',
      series: {
        ...series,
        indicator: {
          ...series.indicator,
          target: { path: [{ period: '2027JJ00', value: 80 }], setBy: 'raad', basis: 'plan' },
        },
      },
    });
    expect(target!.text).to.equal('doel 80%');
    expect(target!.x).to.be.within(plot.left, plot.right + 1);
  });
});
