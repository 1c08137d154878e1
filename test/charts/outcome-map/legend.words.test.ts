import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf, type MapSeries } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { legendWords } from '../../../packages/charts/src/outcome-map/legend.words.js';
import { scenarios, type MapScenario } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const seriesOf = ({ areas, shapes, region }: MapScenario): MapSeries =>
  mapSeriesOf(plainAreas(areas), shapes && (landFrom(shapes) as Land), {
    way: 'quantile',
    count: 5,
    period: '',
    region: region ?? '',
    policy: '',
  });

describe('the signs of a map in words', () => {
  it('name each class with its count, and the own area', () => {
    const keys = legendWords(seriesOf(scenarios.typical), 'nl');
    expect(keys.map(({ fill }) => fill)).to.deep.equal(['k0', 'k1', 'k2', 'k3', 'k4', 'own']);
    expect(keys[0]).to.include({ text: '44 tot en met 49 per 1.000 inwoners', count: '2 gemeenten' });
  });

  it('name what is not there and what is not certain', () => {
    const fills = legendWords(seriesOf(scenarios.gaps), 'nl').map(({ fill }) => fill);
    expect(fills).to.include.members(['missing', 'suppressed']);
    expect(legendWords(seriesOf(scenarios.provisional), 'nl').at(-1)!.text).to.include('voorlopig cijfer');
  });

  it('are not there where there is no map', () =>
    expect(legendWords(seriesOf(scenarios.counts), 'nl')).to.deep.equal([]));
});
