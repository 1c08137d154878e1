import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { legendOf } from '../../../packages/charts/src/outcome-map/legend.words.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf, type MapSeries } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import {
  allScenarios,
  scenarios,
  type MapScenario,
} from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';
import { mapMessages } from '../../../packages/charts/src/outcome-map/messages.js';
import '../../helpers/english.js';

await Promise.all(mapMessages.coming('en'));

const seriesOf = ({ areas, shapes }: MapScenario): MapSeries =>
  mapSeriesOf(plainAreas(areas), shapes && (landFrom(shapes) as Land), {
    way: 'quantile',
    count: 5,
    period: '',
    region: '',
    policy: '',
  });

describe('the legend of a map in words', () => {
  for (const [name, scenario] of allScenarios)
    it(`${name}: ranks nobody, in either language`, () => {
      for (const language of ['nl', 'en'] as const)
        for (const { text } of legendOf(seriesOf(scenario), language))
          expect(text).to.not.match(/hoogste|laagste|beste|slechtste|highest|lowest|best |worst|undefined|NaN/i);
    });

  it('tells how many regions are in each class', () => {
    const series = seriesOf(scenarios.typical);
    const classes = legendOf(series, 'nl').filter(({ fill }) => fill.startsWith('k'));
    expect(classes).to.have.length(series.classes.classes.length);
    expect(classes[0]!.count).to.match(/^\d+ gemeenten$/);
  });

  it('is empty beside a list without a map', () => {
    const listed = allScenarios.map(([, scenario]) => seriesOf(scenario)).filter(({ listOnly }) => listOnly);
    for (const series of listed) expect(legendOf(series, 'nl')).to.deep.equal([]);
    expect(listed).to.not.be.empty;
  });
});
