import { expect } from '@open-wc/testing';
import { honeycomb } from '../../../packages/charts/src/outcome-map/example.geometry.js';

describe('an invented map', () => {
  it('has closed cells that share their corners', () => {
    const { features } = honeycomb(Array.from({ length: 8 }, (_, at) => [String(at), '']));
    const corners = features.map(({ geometry }) => geometry.coordinates[0]!.map(String));
    for (const ring of corners) expect(ring[0]).to.equal(ring.at(-1));
    expect(corners[0]!.filter((corner) => corners[1]!.includes(corner)).length).to.be.at.least(2);
    expect(corners[0]!.filter((corner) => corners[4]!.includes(corner)).length).to.be.at.least(2);
  });
});
