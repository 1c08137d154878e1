import { expect } from '@open-wc/testing';
import { landFrom, type Land, type LandRegion } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { neighbour, regionAfter } from '../../../packages/charts/src/outcome-map/neighbour.geometry.js';
import { shapes } from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';
import { itOnReal } from '../../helpers/real-data.js';

const at = (x: number, y: number): LandRegion => ({ code: `${x},${y}`, name: '', d: '', x, y });
const grid = [at(0, 0), at(10, 0), at(20, 1), at(0, 10), at(11, 10), at(20, 10)];
const ways = ['left', 'right', 'up', 'down'] as const;

function reached(regions: readonly LandRegion[], from: number): number {
  const seen = new Set([from]);
  for (const one of seen) for (const way of ways) seen.add(neighbour(regions, one, way));
  return seen.size;
}

describe('the region next to another', () => {
  it('is the nearest one ahead, and itself at the edge', () => {
    expect(neighbour(grid, 0, 'right')).to.equal(1);
    expect(neighbour(grid, 1, 'down')).to.equal(4);
    expect(neighbour(grid, 4, 'up')).to.equal(1);
    expect(neighbour(grid, 0, 'left')).to.equal(0);
  });

  it('can be reached from anywhere', () => {
    const { regions } = landFrom(shapes) as Land;
    for (const from of regions.keys()) expect(reached(regions, from)).to.equal(regions.length);
  });

  it('comes of a key', () => {
    const reading = { regions: grid, order: [5, 4, 3, 2, 1, 0], start: 2 };
    expect(regionAfter('ArrowUp', -1, reading)).to.equal(2);
    expect(regionAfter('ArrowLeft', 2, reading)).to.equal(1);
    expect(regionAfter('Home', 2, reading)).to.equal(5);
    expect(regionAfter('End', 2, reading)).to.equal(0);
    expect(regionAfter('Escape', 2, reading)).to.equal(-1);
    expect(regionAfter('Escape', -1, reading)).to.equal(undefined);
    expect(regionAfter('constructor', 2, reading)).to.equal(undefined);
  });

  itOnReal('leads to every municipality', 'geo/gemeenten-2022-rd.geojson', (bytes) => {
    const { regions } = landFrom(JSON.parse(new TextDecoder().decode(bytes)) as object) as Land;
    expect(reached(regions, 0)).to.be.at.least(340);
  });
});
