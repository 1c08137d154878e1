import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf, type MapSeries } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { orderByName } from '../../../packages/charts/src/outcome-map/order.words.js';
import { scenarios, type MapScenario } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const seriesOf = ({ areas, shapes, region }: MapScenario): MapSeries =>
  mapSeriesOf(plainAreas(areas), shapes && (landFrom(shapes) as Land), {
    way: 'quantile',
    count: 5,
    period: '',
    region: region ?? '',
    policy: '',
  });

describe('names in order', () => {
  it('have the regions by name, whatever their figures', () => {
    const series = seriesOf(scenarios.typical);
    const turned = { ...series, regions: [...series.regions].reverse() };
    expect(orderByName(turned).map((at) => turned.regions[at]!.name)).to.deep.equal(
      series.regions.map(({ name }) => name),
    );
  });
});
