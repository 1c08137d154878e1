import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import '@draagkracht/charts/outcome-map/define.js';
import type { Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { MapDrawing } from '../../../packages/charts/src/outcome-map/map-drawing.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { scenarios } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const wishes = { way: 'quantile', count: 5, period: '', region: '', policy: '' } as const;

describe('MapDrawing', () => {
  it('draws, says where a reader is, and tells the page', () => {
    const host = document.createElement('dk-outcome-map');
    Object.assign(host, { renderRoot: host.attachShadow({ mode: 'open' }), requestUpdate: () => {} });
    const told: string[] = [];
    host.addEventListener('dk-region-selected', ({ detail }) => told.push(detail.region));
    const drawing = new MapDrawing(host);
    const land = drawing.landFrom(scenarios.typical.shapes) as Land;
    const series = mapSeriesOf(plainAreas(scenarios.typical.areas), land, wishes);
    const page = document.createElement('div');
    const show = (): HTMLElement => {
      render(drawing.stage(series, land, 'nl'), page);
      return page.querySelector<HTMLElement>('.stage')!;
    };
    show().dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
    expect(show().getAttribute('aria-valuetext')).to.match(/^Lindelo/);
    expect(told).to.deep.equal(['GM9012']);
    expect(drawing.legend(series, 'nl')).to.not.equal(nothing);
    const counts = mapSeriesOf(plainAreas(scenarios.counts.areas), land, wishes);
    expect(drawing.legend(counts, 'nl')).to.equal(nothing);
  });
});
