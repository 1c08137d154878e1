import { expect, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/outcome-map/define.js';
import { MapList } from '../../../packages/charts/src/outcome-map/map-list.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf, type MapSeries } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { scenarios, type MapScenario } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const seriesOf = ({ areas }: MapScenario): MapSeries =>
  mapSeriesOf(plainAreas(areas), undefined, { way: 'quantile', count: 5, period: '', region: '', policy: '' });

describe('MapList', () => {
  it('shows the first figures at once, and new ones of the same areas when it is quiet', async () => {
    let updates = 0;
    const host = document.createElement('dk-outcome-map');
    Object.assign(host, { renderRoot: host.attachShadow({ mode: 'open' }), requestUpdate: () => updates++ });
    const list = new MapList(host);
    const page = document.createElement('div');
    const show = (series: MapSeries): string => {
      render(list.template(series, 'nl'), page);
      return page.querySelector('td')!.textContent.trim();
    };
    const [first, next] = [seriesOf(scenarios.typical), seriesOf(scenarios.oneValue)];
    expect(show(first)).to.equal('54');
    expect(show(next)).to.equal('54');
    await waitUntil(() => updates === 1);
    expect(show(next)).to.equal('60');
  });
});
