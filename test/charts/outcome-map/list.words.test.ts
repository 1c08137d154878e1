import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf, type MapSeries } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { listHead, rowsOf } from '../../../packages/charts/src/outcome-map/list.words.js';
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

describe('the list beside a map in words', () => {
  it('lists by name, with the unit in the head', () => {
    const series = seriesOf(scenarios.typical);
    const rows = rowsOf(series, orderByName(series), 'nl');
    expect(rows.map(({ name }) => name[0]).join('')).to.equal('ABCDEFGHIJKL');
    expect(rows[0]!.figure).to.equal('54');
    expect(listHead(series, 'nl')).to.equal('Cliënten met Wmo-hulp, 2024 (per 1.000 inwoners)');
    expect(listHead(seriesOf(scenarios.suppressed), 'nl')).to.equal('Inwoners die zich eenzaam voelen, 2024');
  });
});
