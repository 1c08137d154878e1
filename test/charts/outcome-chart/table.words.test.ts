import { expect } from '@open-wc/testing';
import { isGap } from '@draagkracht/model';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { tableOfScenario } from '../../helpers/charts.js';

describe('the figures of a chart', () => {
  it('are a table that equals the data', () => {
    const { series, others } = scenarios.companions;
    const table = tableOfScenario(scenarios.companions);
    expect(table.head).to.deep.equal(['Periode', 'Zuilen-Noord', 'Utrecht', 'Nederland']);
    series.points.forEach((point, at) => {
      const figures = [point, ...others.map((other) => other.points[at]!)].map(({ value }) =>
        isGap(value) ? '' : `${value.toFixed(1).replace('.', ',')}%`,
      );
      expect(table.row(at)).to.deep.equal([point.period.slice(0, 4), ...figures]);
    });
  });

  it('are a row for each area when there is one period', () => {
    const table = tableOfScenario(scenarios.onePeriod);
    expect(table.head).to.deep.equal(['Gebied', '2020', 'Status']);
    expect(table.row(1)).to.deep.equal(['Wijk 01 Noordwest', 'niet bekend', '']);
    expect(table.row(3)).to.deep.equal(['Nederland', '9,7%', 'voorlopig']);
  });
});
