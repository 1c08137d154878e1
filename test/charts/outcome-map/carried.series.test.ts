import { expect } from '@open-wc/testing';
import { carriedAreas, divisionOf } from '../../../packages/charts/src/outcome-map/carried.series.js';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { scenarios } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';

describe('figures on the regions of the map', () => {
  const land = landFrom(scenarios.merged.shapes) as Land;

  it('are on the division the shapes tell, or the page', () => {
    expect(divisionOf(land, '')).to.equal('2022-01-01');
    expect(divisionOf(land, '2023')).to.equal('2023-01-01');
    expect(divisionOf({ ...land, year: undefined }, 'nooit')).to.equal('');
  });

  it('are weighted with the second indicator, with a note for each that changed', () => {
    const { block, notes } = carriedAreas(scenarios.merged.areas, '2022-01-01');
    expect(block.regions).to.deep.equal(['GM0344', 'GM0439', 'GM1980', 'GM1982']);
    expect(block.values[1]).to.be.closeTo(68, 1e-9);
    expect(notes!.get('GM0439')!.text.nl).to.include('Samengesteld uit Beemster en Purmerend');
    expect(notes!.get('GM1982')).to.include({ refused: true });
    expect(notes!.has('GM0344')).to.equal(false);
  });
});
