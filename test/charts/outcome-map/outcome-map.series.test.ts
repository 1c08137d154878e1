import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import {
  mapSeriesOf,
  type MapSeries,
  type MapWishes,
} from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { scenarios, type MapScenario } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const wishes: MapWishes = { way: 'quantile', count: 5, period: '', region: '', policy: '' };
const seriesOf = ({ areas, shapes }: MapScenario, more: Partial<MapWishes> = {}): MapSeries =>
  mapSeriesOf(plainAreas(areas), shapes && (landFrom(shapes) as Land), { ...wishes, ...more });

describe('figures and regions together', () => {
  it('puts each figure in its class and counts them', () => {
    const { regions, classes, spread } = seriesOf(scenarios.typical);
    expect(classes.classes.map(({ count }) => count)).to.deep.equal([2, 3, 2, 3, 2]);
    for (const region of regions) expect(region.fill).to.equal(`k${classes.classOf(region.value)}`);
    expect(spread).to.deep.include({ figures: 12, least: 44, most: 91 });
  });
  it('finds the own region by code or name', () => {
    expect(seriesOf(scenarios.typical, { region: 'GM9003' }).own).to.equal(2);
    expect(seriesOf(scenarios.typical, { region: 'Cederveen' }).own).to.equal(2);
    expect(seriesOf(scenarios.typical, { region: 'GM0344' }).own).to.equal(-1);
  });
  it('takes the period asked for, else the last with a figure', () => {
    expect(seriesOf(scenarios.typical, { period: '1999JJ00' }).period).to.equal('2024JJ00');
  });
  it('leaves counts and figures without shapes off the map', () => {
    expect(seriesOf(scenarios.counts).listOnly).to.equal('counts');
    expect(seriesOf(scenarios.noShapes).listOnly).to.equal('no-shapes');
    expect(seriesOf(scenarios.otherAreas).offMap).to.deep.equal(['GM9999']);
  });
  it('doubts what is provisional, widely uncertain or of few people', () => {
    expect(seriesOf(scenarios.provisional).regions.filter(({ doubt }) => doubt === 'status').length).to.equal(3);
    expect(seriesOf(scenarios.allProvisional).regions.every(({ doubt }) => doubt === undefined)).to.equal(true);
    expect(seriesOf(scenarios.suppressed).regions.some(({ doubt }) => doubt === 'margin')).to.equal(true);
    expect(seriesOf(scenarios.suppressed).regions.some(({ gap }) => gap === 'suppressed')).to.equal(true);
  });
  it('fills each region by its class or its gap', () => {
    const fills = seriesOf(scenarios.gaps).regions.map(({ fill }) => fill);
    expect(fills.slice(0, 7).join(' ')).to.equal('k1 missing k2 suppressed k0 k3 missing');
  });
});
