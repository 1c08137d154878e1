import { expect } from '@open-wc/testing';
import { areasOf } from '../../../packages/charts/src/outcome-chart/areas.series.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario } from '../../helpers/charts.js';

describe('areas of one period', () => {
  it('stand in the order they were given, the own one first', () => {
    expect(areasOf(seriesOfScenario(scenarios.onePeriod), 'nl').map(({ name, own }) => [name, own])).to.deep.equal([
      ['Zuilen-Noord', true],
      ['Wijk 01 Noordwest', false],
      ['Utrecht', false],
      ['Nederland', false],
    ]);
  });

  it('are none without a period', () => expect(areasOf(seriesOfScenario(scenarios.noPoints), 'nl')).to.deep.equal([]));
});
