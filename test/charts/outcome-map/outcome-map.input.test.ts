import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { isOfOtherRegions, mapInput, plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { scenarios } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

const { areas, shapes } = scenarios.typical;
const land = landFrom(shapes) as Land;
const figures = { state: 'ready', series: areas } as const;

describe('what a map has to show', () => {
  it('is figures on their land', () => {
    const input = mapInput(figures, { state: 'ready', series: shapes }, land);
    expect(input).to.include({ kind: 'figures', fault: undefined });
  });
  it('waits for what draws and for shapes that are being made', () => {
    expect(mapInput(figures, { state: 'ready', series: shapes }, undefined).kind).to.equal('waiting');
  });
  it('is figures without a land where there is none, with the reason', () => {
    expect(mapInput(figures, { state: 'none' }, land)).to.include({
      kind: 'figures',
      land: undefined,
      fault: undefined,
    });
    expect(mapInput(figures, { state: 'no-reader' }, land)).to.include({ fault: 'failed' });
    expect(mapInput(figures, { state: 'ready', series: {} }, 'no-shapes')).to.include({ fault: 'no-shapes' });
  });
  it('is a notice where there are no figures', () => {
    const none = { state: 'none' } as const;
    expect(mapInput(none, none, land).kind).to.equal('empty');
    expect(mapInput({ state: 'loading' }, none, land).kind).to.equal('loading');
    expect(mapInput(figures, { state: 'loading' }, land).kind).to.equal('loading');
    expect(mapInput({ state: 'no-reader' }, none, land).kind).to.equal('fault');
    expect(mapInput({ state: 'failed', code: 'offline', detail: 'a', cause: 0 }, none, land).kind).to.equal('fault');
  });
  it('is of other regions only where each side has what the other lacks', () => {
    expect(isOfOtherRegions(areas, landFrom(shapes) as Land)).to.equal(false);
    expect(isOfOtherRegions(scenarios.merged.areas, landFrom(scenarios.merged.shapes) as Land)).to.equal(true);
    expect(plainAreas(areas).indicator.id).to.equal('support');
  });
});
